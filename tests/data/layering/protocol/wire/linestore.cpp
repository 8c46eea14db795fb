// SPDX-License-Identifier: MIT

#include <QtSql/QSqlQuery> // fault: only protocol/store
