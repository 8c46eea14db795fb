// SPDX-License-Identifier: MIT

#include <QSqlQuery> // fault: only the store
