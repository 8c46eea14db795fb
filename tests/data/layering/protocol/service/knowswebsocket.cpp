// SPDX-License-Identifier: MIT

#include <disposition/socketpipe.h> // fault: protocol/service may not know protocol/transport/websocket
#include <QWebSocket> // fault: know QWebSocket
