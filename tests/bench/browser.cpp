// SPDX-License-Identifier: MIT
#include "browser.h"

#include "bench.h"

#include <QFile>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <unistd.h>

namespace Disposition::Bench {

using namespace Qt::StringLiterals;

static QString program()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

bool Browser::isThere()
{
    return !program().isEmpty();
}

Browser::Browser(const QUrl &bus)
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { take(socket); });
    });
    QUrl page(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()));
    QUrlQuery query;
    query.addQueryItem(u"bus"_s, bus.toString());
    page.setQuery(query);
    // A program of one window, that asks for nothing elsewhere.
    QStringList arguments{u"--app="_s + page.toString(QUrl::FullyEncoded),
                          u"--user-data-dir="_s + m_profile.path(),
                          u"--window-size=360,600"_s,
                          u"--disable-background-networking"_s,
                          u"--disable-component-update"_s,
                          u"--disable-gpu"_s,
                          u"--disable-quic"_s,
                          u"--disable-sync"_s,
                          u"--no-default-browser-check"_s,
                          u"--no-first-run"_s};
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == "offscreen"_L1)
        arguments.append(u"--headless"_s);
    if (geteuid() == 0) // for whom it has no sandbox
        arguments.append(u"--no-sandbox"_s);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_start = wallNow();
    m_process.start(program(), arguments);
}

Browser::~Browser()
{
    m_server.disconnect(&m_server);
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void Browser::answer(QTcpSocket *socket, const QByteArray &body, const QByteArray &type)
{
    // To a page that is alone in its process, the browser tells times exactly.
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: " + type
                  + "; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\nCross-Origin-Opener-Policy: same-origin"
                    "\r\nCross-Origin-Embedder-Policy: require-corp"
                    "\r\nConnection: close\r\n\r\n"
                  + body);
    socket->disconnectFromHost();
}

// Requests as small as these come in one piece.
void Browser::take(QTcpSocket *socket)
{
    const QByteArray target = socket->readAll().split(' ').value(1);
    if (target.startsWith("/?")) {
        QFile page(QStringLiteral(BENCH_PAGE));
        page.open(QIODevice::ReadOnly);
        answer(socket, page.readAll(), "text/html");
    } else if (target == "/painted") {
        m_paintedAt = wallNow();
        m_isPainted = true;
        answer(socket, {});
    } else if (target == "/ready") {
        m_isReady = true;
        answer(socket, {});
    } else if (target.startsWith("/next?")) {
        m_took = 1e-3 * target.mid(6).toDouble();
        m_asks = socket;
        m_hasAsked = true;
    } else {
        answer(socket, {});
    }
    m_loop.quit();
}

void Browser::wait(const bool &forIt)
{
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &patience,
                     [] { qFatal("the browser does not get on"); });
    patience.start(30'000);
    while (!forIt)
        m_loop.exec();
}

double Browser::untilPainted()
{
    wait(m_isPainted);
    return m_paintedAt - m_start;
}

void Browser::waitUntilReady()
{
    wait(m_isReady);
}

double Browser::setOutcome()
{
    wait(m_hasAsked);
    m_hasAsked = false;
    answer(m_asks, {});
    wait(m_hasAsked);
    return m_took;
}

Memory Browser::memory() const
{
    return Memory::ofFamily(m_process.processId());
}

} // namespace Disposition::Bench
