// SPDX-License-Identifier: MIT
//
// The transport against servers that are not nice to it.
#include "quiettest.h"

#include <disposition/websockettransport.h>

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using TState = Transport::State;
using Code = TransportProblem::Code;

Q_DECLARE_METATYPE(Disposition::TransportProblem::Code)

class WebSocketTransportTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void opensSendsReceivesCloses();
    void addresses_data();
    void addresses();
    void nothingListens();
    void upgradeRefused_data();
    void upgradeRefused();
    void unauthorized_data();
    void unauthorized();
    void refusedThenAccepted();
    void silence();
    void endlessHeaders();
    void closedByServer_data();
    void closedByServer();
    void heartbeatUnanswered();
    void heartbeatAnswered();
    void tooBig();
    void largestIsTaken();
    void largeAmongSmall();
    void binaryIsIgnored();
    void brokenText();
    void token();
    void renews();
    void comesBackByItself();
    void finalProblemsAreNotRetried();
    void laterThanAsked();
    void networkCameBack();
    void wokeUp();
    void allowInsecure();
    void redirectGetsNoToken();
    void vanishesInMidFrame();
    void splitInsideACharacter();
    void compressed();
    void drips_data();
    void drips();
    void proxyIsForOthers();
    void leavesAtOnce();
    void deletedFromASlot_data();
    void deletedFromASlot();
    void readsNoMoreThanItCanHold();
    void words_data();
    void words();

private:
    static QUrl urlOf(const QTcpServer &server)
    {
        return QUrl(u"ws://127.0.0.1:%1"_s.arg(server.serverPort()));
    }
};

/// The next try comes as late as the ladder has it, and not between two looks.
static WebSocketTransport::Options lateOptions()
{
    WebSocketTransport::Options options;
    options.random = [] {
        return 0.99;
    };
    return options;
}

namespace {

/// A bare TCP server that says @p answer to whoever asks, and keeps what it hears.
class RawServer : public QTcpServer
{
public:
    explicit RawServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++connections;
            client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this, from = client] {
                heard += from->readAll();
                if (heard.contains("\r\n\r\n") && !answered) {
                    answered = true;
                    from->write(m_answer);
                }
            });
        });
    }
    QByteArray heard;
    QTcpSocket *client = nullptr;
    int connections = 0;
    bool answered = false;

private:
    const QByteArray m_answer;
};

/// A WebSocket server for one client.
class Server : public QWebSocketServer
{
public:
    Server()
        : QWebSocketServer(u"test"_s, NonSecureMode)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            ++connections;
            client = nextPendingConnection();
            client->setParent(this);
        });
    }
    QWebSocket *client = nullptr;
    int connections = 0;
};

/// A server that shakes hands by hand, says @p then, and never says anything again.
class MuteServer : public QTcpServer
{
public:
    explicit MuteServer(const QByteArray &then = {})
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this, then] {
            client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [this, then] {
                heard = client->readAll();
                const qsizetype at = heard.indexOf("Sec-WebSocket-Key: ");
                if (at < 0)
                    return;
                const QByteArray key = heard.mid(at + 19, heard.indexOf('\r', at) - at - 19);
                const QByteArray proof
                    = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                               QCryptographicHash::Sha1)
                          .toBase64();
                client->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                              "Connection: Upgrade\r\nSec-WebSocket-Accept: "
                              + proof + "\r\n\r\n" + then);
            });
        });
    }
    QTcpSocket *client = nullptr;
    QByteArray heard; ///< last
};

} // namespace

void WebSocketTransportTest::opensSendsReceivesCloses()
{
    Server server;
    WebSocketTransport transport(server.serverUrl(), lateOptions());
    QCOMPARE(transport.state(), TState::Closed);
    QVERIFY(!transport.send(u"too early"_s));
    QSignalSpy received(&transport, &Transport::messageReceived);
    transport.open();
    QCOMPARE(transport.state(), TState::Connecting);
    QTRY_COMPARE(transport.state(), TState::Open);
    QCOMPARE(transport.problem().code, Code::None);
    transport.open(); // harmless
    QTRY_VERIFY(server.client);
    QSignalSpy heard(server.client, &QWebSocket::textMessageReceived);
    QVERIFY(transport.send(u"grüß 👍"_s));
    QVERIFY(heard.wait());
    QCOMPARE(heard.first().first().toString(), u"grüß 👍"_s);
    server.client->sendTextMessage(u"{}"_s);
    QVERIFY(received.wait());
    QSignalSpy gone(server.client, &QWebSocket::disconnected);
    transport.close();
    QCOMPARE(transport.state(), TState::Closed);
    QVERIFY(gone.wait());
    QCOMPARE(server.connections, 1);
}

void WebSocketTransportTest::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Code>("code");
    QTest::newRow("empty") << QString() << Code::BadAddress;
    QTest::newRow("http") << u"http://127.0.0.1:1"_s << Code::BadAddress;
    QTest::newRow("no host") << u"ws:///bus"_s << Code::BadAddress;
    QTest::newRow("ws to another machine") << u"ws://192.0.2.1/bus"_s << Code::NotSecure;
    QTest::newRow("looks like this machine") << u"ws://localhost.example/bus"_s << Code::NotSecure;
    QTest::newRow("loopback by number") << u"ws://127.0.0.1:1"_s << Code::ConnectionRefused;
    QTest::newRow("loopback by name") << u"ws://localhost:1"_s << Code::ConnectionRefused;
}

void WebSocketTransportTest::addresses()
{
    QFETCH(QString, url);
    QFETCH(Code, code);
    WebSocketTransport transport(QUrl(url), lateOptions());
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, code);
}

void WebSocketTransportTest::nothingListens()
{
    QUrl url;
    {
        Server server;
        url = server.serverUrl();
    }
    WebSocketTransport transport(url, lateOptions());
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::ConnectionRefused);
    QVERIFY(!englishText(transport.problem()).isEmpty());
}

void WebSocketTransportTest::upgradeRefused_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Code>("code");
    QTest::newRow("401") << "401 Unauthorized"_ba << Code::Unauthorized;
    QTest::newRow("403") << "403 Forbidden"_ba << Code::Forbidden;
    QTest::newRow("302") << "302 Found"_ba << Code::Redirected;
    QTest::newRow("404") << "404 Not Found"_ba << Code::UpgradeRefused;
    QTest::newRow("200") << "200 OK"_ba << Code::UpgradeRefused;
    QTest::newRow("503") << "503 Service Unavailable"_ba << Code::Unavailable;
    QTest::newRow("words to mislead")
        << "404 \x1b[2Jstatus code: 999 <b>"_ba << Code::UpgradeRefused;
}

void WebSocketTransportTest::upgradeRefused()
{
    QFETCH(QByteArray, status);
    QFETCH(Code, code);
    // The connection is held open after the refusal.
    RawServer server("HTTP/1.1 " + status
                     + "\r\nLocation: ws://192.0.2.1/\r\nContent-Length: 0\r\n\r\n");
    WebSocketTransport transport(urlOf(server), lateOptions());
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, code);
    for (const QChar c : transport.problem().detail)
        QVERIFY(c.isPrint());
    QTRY_COMPARE(server.client->state(), QAbstractSocket::UnconnectedState); // we hung up
}

void WebSocketTransportTest::unauthorized_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("no challenge") << "Content-Length: 0\r\n"_ba;
    QTest::newRow("bearer") << "WWW-Authenticate: Bearer realm=\"bus\"\r\nContent-Length: 0\r\n"_ba;
    QTest::newRow("basic") << "WWW-Authenticate: Basic realm=\"bus\"\r\nContent-Length: 0\r\n"_ba;
    QTest::newRow("digest")
        << "WWW-Authenticate: Digest realm=\"bus\", nonce=\"1\", qop=\"auth\"\r\n"
           "Content-Length: 0\r\n"_ba;
    QTest::newRow("ntlm") << "WWW-Authenticate: NTLM\r\nContent-Length: 0\r\n"_ba;
    QTest::newRow("ntlm, closes")
        << "WWW-Authenticate: NTLM\r\nConnection: close\r\nContent-Length: 0\r\n"_ba;
    QTest::newRow("negotiate") << "www-authenticate: Negotiate\r\nContent-Length: 0\r\n"_ba;
    QTest::newRow("negotiate, closes")
        << "WWW-Authenticate: Negotiate\r\nConnection: close\r\nContent-Length: 0\r\n"_ba;
    QTest::newRow("two") << "WWW-Authenticate: Bearer\r\nWWW-Authenticate: NTLM\r\n"
                            "Content-Length: 0\r\n"_ba;
    QTest::newRow("with a body") << "WWW-Authenticate: NTLM\r\nContent-Length: 4\r\n\r\nno\r\n"_ba;
}

// Asked once, with our token and nothing else: no name of the desktop's user, no second try.
void WebSocketTransportTest::unauthorized()
{
    QFETCH(QByteArray, lines);
    RawServer server("HTTP/1.1 401 Unauthorized\r\n" + lines + "\r\n");
    WebSocketTransport::Options options = lateOptions();
    options.token = "s3cret";
    WebSocketTransport transport(urlOf(server), options);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::Unauthorized);
    QCOMPARE(transport.problem().detail, u"HTTP 401 Unauthorized"_s);
    QVERIFY(!transport.willRetry());
    QTRY_COMPARE(server.client->state(), QAbstractSocket::UnconnectedState);

    QTcpSocket later; // whatever QWebSocket might have begun comes before it
    later.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QTRY_COMPARE(later.state(), QAbstractSocket::ConnectedState);
    QTRY_VERIFY(server.connections > 1);
    QCOMPARE(server.connections, 2);
    QCOMPARE(server.heard.count("GET "), 1);
    QCOMPARE(server.heard.toLower().count("authorization: "), 1);
}

void WebSocketTransportTest::refusedThenAccepted()
{
    RawServer server(
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
    WebSocketTransport transport(urlOf(server), lateOptions());
    QSignalSpy changed(&transport, &Transport::stateChanged);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QTRY_COMPARE(server.client->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(changed.size(), 2); // connecting, failed, and never open
    QVERIFY(!transport.send(u"secret"_s));
    QVERIFY(!server.heard.contains("secret"));
}

void WebSocketTransportTest::silence()
{
    QTcpServer server; // takes the connection and says nothing
    QVERIFY(server.listen(QHostAddress::LocalHost));
    WebSocketTransport::Options options = lateOptions();
    options.handshakeTimeout = 50ms;
    WebSocketTransport transport(urlOf(server), options);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::HandshakeTimeout);
}

void WebSocketTransportTest::endlessHeaders()
{
    RawServer server("HTTP/1.1 101 Switching Protocols\r\n" + QByteArray(200'000, 'x') + "\r\n");
    WebSocketTransport::Options options = lateOptions();
    options.handshakeTimeout = 2s;
    WebSocketTransport transport(urlOf(server), options);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QTRY_COMPARE(server.client->state(), QAbstractSocket::UnconnectedState);
}

void WebSocketTransportTest::closedByServer_data()
{
    QTest::addColumn<int>("closeCode");
    QTest::addColumn<Code>("code");
    QTest::newRow("normal") << 1000 << Code::ServerClosed;
    QTest::newRow("going away") << 1001 << Code::ServerClosed;
    QTest::newRow("policy") << 1008 << Code::ServerClosed;
    QTest::newRow("error") << 1011 << Code::ServerClosed;
    QTest::newRow("restart") << 1012 << Code::ServerClosed; // unknown to Qt 6.4
    QTest::newRow("try again later") << 1013 << Code::ServerClosed;
    QTest::newRow("own code") << 4001 << Code::ServerClosed;
    QTest::newRow("dropped") << 0 << Code::ConnectionLost;
}

void WebSocketTransportTest::closedByServer()
{
    QFETCH(int, closeCode);
    QFETCH(Code, code);
    Server server;
    WebSocketTransport transport(server.serverUrl(), lateOptions());
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Open);
    QTRY_VERIFY(server.client);
    if (closeCode == 0)
        server.client->abort();
    else
        server.client->close(QWebSocketProtocol::CloseCode(closeCode), u"bye"_s);
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, code);
    QVERIFY(!transport.send(u"x"_s));
}

void WebSocketTransportTest::heartbeatUnanswered()
{
    MuteServer server;
    WebSocketTransport::Options options = lateOptions();
    options.heartbeat = 50ms;
    WebSocketTransport transport(urlOf(server), options);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Open);
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::NoHeartbeat);
}

void WebSocketTransportTest::heartbeatAnswered()
{
    Server server;
    WebSocketTransport::Options options = lateOptions();
    options.heartbeat = 20ms;
    WebSocketTransport transport(server.serverUrl(), options);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Open);
    QTRY_VERIFY(server.client);
    // Ten of our pings are answered by the server's own stack; then we are still there.
    QSignalSpy pongs(server.client, &QWebSocket::pong);
    for (int i = 0; i < 10; ++i) {
        server.client->ping();
        QVERIFY(pongs.wait());
    }
    QCOMPARE(transport.state(), TState::Open);
}

void WebSocketTransportTest::tooBig()
{
    Server server;
    WebSocketTransport transport(server.serverUrl(), lateOptions());
    QSignalSpy received(&transport, &Transport::messageReceived);
    transport.open();
    QTRY_VERIFY(server.client);
    server.client->sendTextMessage(QString(1024 * 1024 + 1, u'x'));
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::MessageTooBig);
    QCOMPARE(received.size(), 0);
}

// The buffer is small, and must let a large frame through all the same, at any place
// of it; and then be small again.
void WebSocketTransportTest::largeAmongSmall()
{
    Server server;
    WebSocketTransport transport(server.serverUrl(), lateOptions());
    transport.open();
    QTRY_VERIFY(server.client);
    QTRY_COMPARE(transport.state(), TState::Open);
    QList<qsizetype> received;
    connect(&transport, &Transport::messageReceived, this,
            [&received](const QString &text) { received.append(text.size()); });
    QList<qsizetype> sent;
    for (const qsizetype large : {65'000, 65'472, 65'536, 66'000, 131'072, 300'000, 1'048'576}) {
        for (const qsizetype size : {qsizetype(50), large, qsizetype(700), large, qsizetype(3)}) {
            sent.append(size);
            server.client->sendTextMessage(QString(size, u'x'));
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(received, sent, 20'000);
    const QWebSocket *socket = transport.findChild<QWebSocket *>();
    QVERIFY(socket);
    QTRY_COMPARE(socket->readBufferSize(), 64 * 1024);
}

void WebSocketTransportTest::largestIsTaken()
{
    Server server;
    WebSocketTransport transport(server.serverUrl(), lateOptions());
    QSignalSpy received(&transport, &Transport::messageReceived);
    transport.open();
    QTRY_VERIFY(server.client);
    server.client->sendTextMessage(QString(1024 * 1024, u'x'));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(transport.state(), TState::Open);
}

void WebSocketTransportTest::binaryIsIgnored()
{
    Server server;
    WebSocketTransport transport(server.serverUrl(), lateOptions());
    QSignalSpy received(&transport, &Transport::messageReceived);
    transport.open();
    QTRY_VERIFY(server.client);
    server.client->sendBinaryMessage("\x00\x01\x02"_ba);
    server.client->sendTextMessage(u"{}"_s);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toString(), u"{}"_s);
    QCOMPARE(transport.state(), TState::Open);
}

void WebSocketTransportTest::brokenText()
{
    MuteServer server("\x81\x02\xc3\x28"_ba); // a text frame that is not UTF-8
    WebSocketTransport transport(urlOf(server), lateOptions());
    QSignalSpy received(&transport, &Transport::messageReceived);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::ProtocolError);
    QCOMPARE(received.size(), 0);
}

void WebSocketTransportTest::token()
{
    RawServer server("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
    WebSocketTransport::Options options = lateOptions();
    options.token = "s3cret";
    WebSocketTransport transport(urlOf(server), options);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    // Qt 6.8 writes the names of headers in small letters.
    QVERIFY(server.heard.toLower().contains("authorization: bearer s3cret\r\n"));
    QCOMPARE(server.heard.count("s3cret"), 1); // not in the address as well
    QVERIFY(!transport.problem().detail.contains("s3cret"_L1));
}

void WebSocketTransportTest::renews()
{
    Server server;
    WebSocketTransport transport(server.serverUrl(), lateOptions());
    transport.renew();
    QCOMPARE(transport.state(), TState::Closed); // nothing to renew
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Open);
    QTRY_VERIFY(server.client);
    QWebSocket *first = server.client;
    QSignalSpy gone(first, &QWebSocket::disconnected);
    transport.renew();
    QCOMPARE(transport.state(), TState::Connecting);
    QTRY_COMPARE(transport.state(), TState::Open);
    QTRY_COMPARE(gone.size(), 1);
    QTRY_COMPARE(server.connections, 2);
}

void WebSocketTransportTest::comesBackByItself()
{
    Server server;
    WebSocketTransport::Options options;
    options.random = [] {
        return 0.1;
    };
    WebSocketTransport transport(server.serverUrl(), options);
    transport.open();
    QTRY_VERIFY(server.client);
    server.client->abort();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QVERIFY(transport.willRetry());
    QTRY_COMPARE(server.connections, 2);
    QTRY_COMPARE(transport.state(), TState::Open);
}

void WebSocketTransportTest::finalProblemsAreNotRetried()
{
    RawServer server("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
    WebSocketTransport transport(urlOf(server), lateOptions());
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QVERIFY(!transport.willRetry());
    transport.open(); // trying is over until a person says so
    QCOMPARE(transport.state(), TState::Failed);
    QCOMPARE(server.connections, 1);
    transport.retryNow();
    QTRY_COMPARE(server.connections, 2);
}

// The server says when; nobody comes earlier.
void WebSocketTransportTest::laterThanAsked()
{
    RawServer server("HTTP/1.1 503 Busy\r\nRetry-After: 100\r\nContent-Length: 0\r\n\r\n");
    WebSocketTransport transport(urlOf(server), lateOptions());
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::Unavailable);
    QVERIFY(transport.willRetry());
    QVERIFY2(transport.waitsFor() >= 99s,
             qPrintable(QString::number(transport.waitsFor().count())));
    QVERIFY(transport.waitsFor() <= 120s);
}

void WebSocketTransportTest::networkCameBack()
{
    QUrl url;
    {
        Server server;
        url = server.serverUrl();
    }
    WebSocketTransport transport(url, lateOptions());
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    auto *watch = transport.findChild<QObject *>(u"networkWatch"_s);
    QVERIFY(QMetaObject::invokeMethod(watch, "cameBack"));
    QVERIFY(transport.waitsFor() <= 1200ms); // a timer is a little late by right
    QSignalSpy changed(&transport, &Transport::stateChanged);
    QVERIFY(changed.wait());
}

void WebSocketTransportTest::wokeUp()
{
    MuteServer server;
    WebSocketTransport transport(urlOf(server), lateOptions()); // which beats every 30 s
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Open);
    server.heard.clear();
    auto *watch = transport.findChild<QObject *>(u"networkWatch"_s);
    QVERIFY(QMetaObject::invokeMethod(watch, "wokeUp"));
    QTRY_VERIFY(server.heard.startsWith('\x89')); // asks for a sign of life
}

void WebSocketTransportTest::allowInsecure()
{
    WebSocketTransport::Options options = lateOptions();
    options.allowInsecure = true;
    options.handshakeTimeout = 100ms;
    WebSocketTransport transport(QUrl(u"ws://192.0.2.1/bus"_s), options);
    transport.open();
    QCOMPARE(transport.state(), TState::Connecting); // it is tried
    QTRY_COMPARE(transport.state(), TState::Failed);
}

void WebSocketTransportTest::redirectGetsNoToken()
{
    RawServer elsewhere("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    RawServer server("HTTP/1.1 302 Found\r\nLocation: " + urlOf(elsewhere).toEncoded()
                     + "\r\nContent-Length: 0\r\n\r\n");
    WebSocketTransport::Options options = lateOptions();
    options.token = "s3cret";
    WebSocketTransport transport(urlOf(server), options);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::Redirected);
    // Connections are taken in their order: ours is the only one that came.
    QTcpSocket ours;
    ours.connectToHost(QHostAddress::LocalHost, elsewhere.serverPort());
    QTRY_VERIFY(elsewhere.connections > 0);
    QTRY_COMPARE(ours.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(elsewhere.connections, 1);
    QVERIFY(!transport.willRetry());
}

// QtWebSockets calls this a normal close, 1000.
void WebSocketTransportTest::vanishesInMidFrame()
{
    MuteServer server("\x81\x05he"_ba);
    WebSocketTransport transport(urlOf(server), lateOptions());
    QSignalSpy received(&transport, &Transport::messageReceived);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Open);
    server.client->disconnectFromHost();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(received.size(), 0);
    QVERIFY(transport.willRetry());
}

void WebSocketTransportTest::splitInsideACharacter()
{
    MuteServer server(
        "\x01\x01\xc3\x80\x01\xbc"_ba); // ü in two fragments: legal, and refused by Qt
    WebSocketTransport transport(urlOf(server), lateOptions());
    QSignalSpy received(&transport, &Transport::messageReceived);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::ProtocolError);
    QCOMPARE(received.size(), 0);
    QVERIFY(transport.willRetry());
}

void WebSocketTransportTest::compressed()
{
    MuteServer server("\xc1\x02{}"_ba); // RSV1, which nobody agreed on
    WebSocketTransport transport(urlOf(server), lateOptions());
    QSignalSpy received(&transport, &Transport::messageReceived);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::ProtocolError);
    QCOMPARE(received.size(), 0);
}

void WebSocketTransportTest::drips_data()
{
    QTest::addColumn<bool>("inHandshake");
    QTest::addColumn<Code>("code");
    QTest::newRow("in the handshake") << true << Code::HandshakeTimeout;
    QTest::newRow("in a frame") << false << Code::NoHeartbeat;
}

// Qt's own timer begins anew with every byte.
void WebSocketTransportTest::drips()
{
    QFETCH(bool, inHandshake);
    QFETCH(Code, code);
    RawServer slow(inHandshake ? "HTTP/1.1 101 Swi"_ba : QByteArray());
    MuteServer server("\x81\x7e\xff\xff"_ba);
    WebSocketTransport::Options options = lateOptions();
    options.handshakeTimeout = inHandshake ? 200ms : 2s;
    options.heartbeat = 100ms;
    WebSocketTransport transport(inHandshake ? urlOf(slow) : urlOf(server), options);
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] {
        QTcpSocket *client = inHandshake ? slow.client : server.client;
        if (client)
            client->write("x");
    });
    drip.start(20ms);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, code);
}

void WebSocketTransportTest::proxyIsForOthers()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1));
    Server server;
    WebSocketTransport transport(server.serverUrl(), lateOptions());
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Open);
    QNetworkProxy::setApplicationProxy(QNetworkProxy());
}

// An unbounded buffer lets a fast server fill it while messages are parsed.
void WebSocketTransportTest::deletedFromASlot_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when : {"connecting", "open", "message", "failed", "retried"})
        QTest::newRow(when) << QString::fromLatin1(when);
}

// By whoever is told, while the socket is at work on what it has read.
void WebSocketTransportTest::deletedFromASlot()
{
    QFETCH(QString, when);
    Server server;
    auto transport = std::make_unique<WebSocketTransport>(server.serverUrl(), lateOptions());
    const QPointer<WebSocketTransport> lives(transport.get());
    connect(transport.get(), &Transport::stateChanged, this, [&] {
        const auto state = transport->state();
        if ((when == "connecting"_L1 && state == TState::Connecting)
            || (when == "open"_L1 && state == TState::Open)
            || (when == "failed"_L1 && state == TState::Failed))
            transport.reset();
        else if (when == "retried"_L1 && state == TState::Failed) {
            transport->retryNow(); // which leaves the attempt that tells this
            transport.reset();
        }
    });
    connect(transport.get(), &Transport::messageReceived, this, [&] {
        if (when == "message"_L1)
            transport.reset();
    });
    transport->open();
    if (when != "connecting"_L1) {
        QTRY_VERIFY(server.client);
        server.client->sendTextMessage(u"one"_s);
        server.client->sendTextMessage(u"two"_s);
        server.client->flush();
        if (when == "failed"_L1 || when == "retried"_L1) {
            QTRY_VERIFY(lives && lives->state() == TState::Open);
            server.client->close();
        }
    }
    QTRY_VERIFY(!lives);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void WebSocketTransportTest::readsNoMoreThanItCanHold()
{
    Server server;
    WebSocketTransport transport(server.serverUrl(), lateOptions());
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Open);
    const auto *wire = transport.findChild<QTcpSocket *>();
    QVERIFY(wire);
    QCOMPARE(wire->readBufferSize(), 64 * 1024); // see largeAmongSmall()
}

// Not when the event loop comes round again, which may be after a repaint.
void WebSocketTransportTest::leavesAtOnce()
{
    MuteServer server;
    WebSocketTransport transport(urlOf(server), lateOptions());
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Open);
    server.client->disconnect(server.client);
    QVERIFY(transport.send(u"{}"_s));
    QVERIFY(server.client->waitForReadyRead(2000)); // runs no event loop
}

void WebSocketTransportTest::words_data()
{
    QTest::addColumn<Code>("code");
    for (int code = 0; code <= int(Code::HostSays); ++code)
        QTest::addRow("%d", code) << Code(code);
}

void WebSocketTransportTest::words()
{
    QFETCH(Code, code);
    const QString text = englishText({code, u"the host's words"_s});
    if (code == Code::HostSays)
        QCOMPARE(text, u"the host's words"_s);
    else
        QCOMPARE(text.isEmpty(), code == Code::None);
}

QTEST_GUILESS_MAIN(WebSocketTransportTest)
#include "tst_websockettransport.moc"
