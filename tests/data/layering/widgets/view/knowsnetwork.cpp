// SPDX-License-Identifier: MIT

#include <QNetworkAccessManager> // fault: does not use QtNetwork
#include <QWebSocket> // fault: know QWebSocket
