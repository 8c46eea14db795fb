// SPDX-License-Identifier: MIT

#include <QSqlError> // fault: only the store
