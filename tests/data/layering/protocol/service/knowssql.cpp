// SPDX-License-Identifier: MIT

#include <QSqlQuery> // fault: only protocol/store
