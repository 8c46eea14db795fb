// SPDX-License-Identifier: MIT

#include <QWebSocketServer>
// #include <disposition/id.h>
