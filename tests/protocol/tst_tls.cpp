// SPDX-License-Identifier: MIT
//
// Who the server is: certificates good and bad, made for this test.
#include "authority.h"
#include "quiettest.h"

#include <disposition/websockettransport.h>

#include <QFile>
#include <QSignalSpy>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Disposition;
using namespace Qt::StringLiterals;
using TState = Transport::State;
using Code = TransportProblem::Code;

Q_DECLARE_METATYPE(Disposition::TransportProblem::Code)

class TlsTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void loadsNoTlsBeforeItIsWanted();
    void certificates_data();
    void certificates();
    void largeMessages();
    void plainServer();
    void caFileWithoutCertificates();
    void tokenOnlyToWhoProvesItself();
    void unauthorized_data();
    void unauthorized();

private:
    static Test::Authority &ours()
    {
        static Test::Authority authority(u"The site's own authority"_s);
        return authority;
    }
};

namespace {

class SecureServer : public QWebSocketServer
{
public:
    explicit SecureServer(const QSslConfiguration &configuration)
        : QWebSocketServer(u"test"_s, SecureMode)
    {
        setSslConfiguration(configuration);
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            client = nextPendingConnection();
            client->setParent(this);
        });
    }
    QUrl urlFor(const QString &host) const
    {
        return QUrl(u"wss://%1:%2"_s.arg(host).arg(serverPort()));
    }
    QWebSocket *client = nullptr;
};

} // namespace

static bool isLoaded(const char *library)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

// It costs time and memory, and the panel shall be there first.
void TlsTest::loadsNoTlsBeforeItIsWanted()
{
    if (!QFile::exists(u"/proc/self/maps"_s))
        QSKIP("this system does not tell what is loaded");
    WebSocketTransport transport(QUrl(u"wss://127.0.0.1:1"_s));
    // Qt's own plugin for OpenSSL: QtNetwork itself may bring OpenSSL by way of a proxy library.
    QVERIFY(!isLoaded("libqopensslbackend.so"));
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QVERIFY(isLoaded("libqopensslbackend.so")); // or the check above could not fail
}

void TlsTest::certificates_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("fromDay");
    QTest::addColumn<int>("toDay");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<Code>("problem");
    QTest::newRow("good") << u"localhost"_s << -1 << 1 << true << Code::None;
    QTest::newRow("expired") << u"localhost"_s << -10 << -1 << true << Code::Certificate;
    QTest::newRow("not yet valid") << u"localhost"_s << 1 << 10 << true << Code::Certificate;
    QTest::newRow("another host") << u"lcm.example"_s << -1 << 1 << true << Code::Certificate;
    QTest::newRow("almost this host")
        << u"localhost.example"_s << -1 << 1 << true << Code::Certificate;
    QTest::newRow("unknown authority") << u"localhost"_s << -1 << 1 << false << Code::Certificate;
}

void TlsTest::certificates()
{
    QFETCH(QString, host);
    QFETCH(int, fromDay);
    QFETCH(int, toDay);
    QFETCH(bool, isKnown);
    QFETCH(Code, problem);
    QVERIFY(ours().isValid());
    SecureServer server(ours().issue(host, fromDay, toDay));
    WebSocketTransport::Options options;
    options.allowInsecure = true; // which is about ws://, and changes nothing here
    if (isKnown)
        options.caFile = ours().caFile();
    WebSocketTransport transport(server.urlFor(u"localhost"_s), options);
    QSignalSpy received(&transport, &Transport::messageReceived);
    transport.open();
    if (problem == Code::None) {
        QTRY_COMPARE(transport.state(), TState::Open);
        QTRY_VERIFY(server.client);
        server.client->sendTextMessage(u"{}"_s);
        QTRY_COMPARE(received.size(), 1);
        return;
    }
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, problem);
    QVERIFY(!transport.willRetry()); // the server is who it is
    QVERIFY(!server.client);
}

// None of them waits, decrypted in part, for a packet that does not come.
void TlsTest::largeMessages()
{
    QVERIFY(ours().isValid());
    SecureServer server(ours().issue(u"localhost"_s, -1, 1));
    WebSocketTransport::Options options;
    options.caFile = ours().caFile();
    WebSocketTransport transport(server.urlFor(u"localhost"_s), options);
    QSignalSpy received(&transport, &Transport::messageReceived);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Open);
    QTRY_VERIFY(server.client);
    int count = 0;
    for (const qsizetype size : {60'000, 65'536, 70'000, 140'000, 1'000'000}) {
        server.client->sendTextMessage(QString(size, u'x'));
        ++count;
        QTRY_COMPARE(received.size(), count);
        QCOMPARE(received.last().first().toString().size(), size);
    }
}

void TlsTest::plainServer()
{
    QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    WebSocketTransport::Options options;
    options.handshakeTimeout = std::chrono::seconds(2);
    WebSocketTransport transport(QUrl(u"wss://localhost:%1"_s.arg(server.serverPort())), options);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
}

void TlsTest::caFileWithoutCertificates()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    WebSocketTransport::Options options;
    options.caFile = file.fileName();
    WebSocketTransport transport(QUrl(u"wss://localhost:1"_s), options);
    transport.open();
    QCOMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::CertificateFile);
}

void TlsTest::tokenOnlyToWhoProvesItself()
{
    SecureServer server(ours().issue(u"localhost"_s));
    WebSocketTransport::Options options;
    options.token = "s3cret";
    options.caFile = ours().caFile();
    WebSocketTransport good(server.urlFor(u"localhost"_s), options);
    good.open();
    QTRY_VERIFY(server.client);
    QCOMPARE(server.client->request().rawHeader("Authorization"), "Bearer s3cret"_ba);
    server.client = nullptr;
    options.caFile.clear();
    WebSocketTransport careful(server.urlFor(u"localhost"_s), options);
    careful.open();
    QTRY_COMPARE(careful.state(), TState::Failed);
    QVERIFY(!server.client);
}

void TlsTest::unauthorized_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("bearer") << "WWW-Authenticate: Bearer\r\n"_ba;
    QTest::newRow("ntlm") << "WWW-Authenticate: NTLM\r\n"_ba;
    QTest::newRow("ntlm, closes") << "WWW-Authenticate: NTLM\r\nConnection: close\r\n"_ba;
}

// Final and asked once, as without TLS.
void TlsTest::unauthorized()
{
    QFETCH(QByteArray, lines);
    QSslServer server;
    server.setSslConfiguration(ours().issue(u"localhost"_s));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    int connections = 0;
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
        ++connections;
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [&heard, client, lines] {
            heard += client->readAll();
            if (heard.endsWith("\r\n\r\n"))
                client->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n" + lines
                              + "\r\n");
        });
    });
    WebSocketTransport::Options options;
    options.token = "s3cret";
    options.caFile = ours().caFile();
    WebSocketTransport transport(QUrl(u"wss://localhost:%1"_s.arg(server.serverPort())), options);
    transport.open();
    QTRY_COMPARE(transport.state(), TState::Failed);
    QCOMPARE(transport.problem().code, Code::Unauthorized);
    QVERIFY(!transport.willRetry());

    QSslSocket later; // whatever QWebSocket might have begun comes before it
    later.setSslConfiguration([] {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(ours().caFile()));
        return configuration;
    }());
    later.connectToHostEncrypted(u"localhost"_s, server.serverPort());
    QTRY_VERIFY(later.isEncrypted());
    QTRY_VERIFY(connections > 1);
    QCOMPARE(connections, 2);
    QCOMPARE(heard.count("GET "), 1);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
