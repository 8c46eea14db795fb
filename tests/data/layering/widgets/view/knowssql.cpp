// SPDX-License-Identifier: MIT

#include <QSqlError> // fault: only protocol/store
