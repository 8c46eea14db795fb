// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/pipe.h>
#include <disposition/websockettransportexport.h>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QWebSocket>
