// SPDX-License-Identifier: MIT

#include <QWebSocket>  // fault: know QWebSocket
#include <QSqlDatabase>  // fault: only the store
#include <disposition/desk_p.h>  // fault: private header of protocol/service
