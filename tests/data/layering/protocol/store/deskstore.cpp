// SPDX-License-Identifier: MIT

#include <QSqlDatabase>
