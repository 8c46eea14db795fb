// SPDX-License-Identifier: MIT

#include <QSqlDatabase> // fault: only protocol/store
