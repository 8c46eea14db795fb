// SPDX-License-Identifier: MIT

#include <QSqlDatabase> // fault: only the store
