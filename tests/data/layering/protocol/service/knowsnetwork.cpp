// SPDX-License-Identifier: MIT

#include <QNetworkProxy> // fault: does not use QtNetwork
#include <QtNetwork/QSslError> // fault: does not use QtNetwork
