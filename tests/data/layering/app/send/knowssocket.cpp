// SPDX-License-Identifier: MIT

#include <disposition/desk_p.h> // fault: private header of protocol/service
#include <QSqlDatabase> // fault: only protocol/store
#include <QWebSocket> // fault: know QWebSocket
