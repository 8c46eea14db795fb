// SPDX-License-Identifier: MIT
#include "connectionattempt.h"

#include "upgradewatch.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

namespace Disposition {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = TransportProblem::Code;

// A message of the bus has at most this many bytes.  The read buffer must be
// larger than one frame, or a frame in it would never be complete; but all that
// is in it is worked off in one go, while keys and repaints wait.  Hence it is
// small, and large for as long as a large frame is in it.
static constexpr quint64 largestMessage = 1024 * 1024;
static constexpr qint64 largeBuffer = 2 * qint64(largestMessage);
static constexpr qint64 smallBuffer = 64 * 1024;

static bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

TransportProblem checkAddress(const QUrl &url, const WebSocketTransport::Options &options)
{
    const bool encrypted = url.scheme() == "wss"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!encrypted && url.scheme() != "ws"_L1))
        return {Code::BadAddress, url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)};
    if (!encrypted && !isLoopback(url) && !options.allowInsecure)
        return {Code::NotSecure, url.host()};
    return {};
}

// errorString() may carry the server's reason phrase raw.
static QString printable(QString text)
{
    static const QRegularExpression control(u"[\\p{C}]+"_s);
    return text.replace(control, u" "_s).left(200).simplified();
}

static Code codeOf(int httpStatus)
{
    if (httpStatus == 401 || httpStatus == 407)
        return Code::Unauthorized;
    if (httpStatus == 403)
        return Code::Forbidden;
    if (httpStatus >= 300 && httpStatus < 400)
        return Code::Redirected;
    if (httpStatus >= 500 || httpStatus == 429)
        return Code::Unavailable;
    return Code::UpgradeRefused;
}

// Most of the errors that QWebSocket reports for a refused upgrade have the status in their text:
// the second best, for a Qt in which UpgradeWatch finds no socket to read.
static int statusInWords(const QString &said)
{
    static const QRegularExpression form(u"status code: ?(\\d{3})"_s);
    return form.match(said).capturedView(1).toInt();
}

static Code codeOf(QAbstractSocket::SocketError error, bool connected)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Code::ConnectionRefused;
    case QAbstractSocket::HostNotFoundError:
        return Code::HostNotFound;
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError:
        return connected ? Code::ConnectionLost : Code::Unreachable;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Code::Certificate;
    case QAbstractSocket::SslInternalError:
        return Code::NoTls;
    case QAbstractSocket::RemoteHostClosedError:
        return connected ? Code::ConnectionLost : Code::UpgradeRefused;
    default:
        return connected ? Code::ConnectionLost : Code::UpgradeRefused;
    }
}

ConnectionAttempt::ConnectionAttempt(const QUrl &url, const WebSocketTransport::Options &options,
                                     QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_options(options)
    , m_socket(QString(), QWebSocketProtocol::VersionLatest, this)
{
    m_socket.setMaxAllowedIncomingFrameSize(largestMessage);
    m_socket.setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket.setReadBufferSize(largeBuffer);
    m_deadline.setSingleShot(true);
    // Whole seconds are good enough, and let the machine sleep.
    if (m_options.heartbeat >= std::chrono::seconds(10))
        m_heartbeat.setTimerType(Qt::VeryCoarseTimer);

    connect(&m_socket, &QWebSocket::connected, this, &ConnectionAttempt::handshakeDone);
    connect(&m_socket, &QWebSocket::disconnected, this, &ConnectionAttempt::socketClosed);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(&m_socket, &QWebSocket::errorOccurred, this, &ConnectionAttempt::socketFailed);
#else
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &ConnectionAttempt::socketFailed);
#endif
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_heardSinceBeat = true;
        if (!m_ended && m_receiver)
            tell([this, &text] { m_receiver(text); });
    });
    connect(&m_socket, &QWebSocket::pong, this, [this] { m_heardSinceBeat = true; });
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(Code::HandshakeTimeout); });
    connect(&m_heartbeat, &QTimer::timeout, this, &ConnectionAttempt::beat);
}

ConnectionAttempt::~ConnectionAttempt()
{
    // The socket tells of its own end while it goes; nobody is there to hear.
    m_socket.disconnect(this);
}

void ConnectionAttempt::setReceiver(std::function<void(const QString &)> receiver)
{
    m_receiver = std::move(receiver);
}

void ConnectionAttempt::start()
{
    m_deadline.start(m_options.handshakeTimeout);
    // A proxy of the application is for other machines.
    if (isLoopback(m_url))
        m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    if (m_url.scheme() == "wss"_L1) {
        if (!QSslSocket::supportsSsl())
            return end(Code::NoTls);
        if (!m_options.caFile.isEmpty()) {
            // On this socket alone: the application's default is the host's.
            const auto authorities = QSslCertificate::fromPath(m_options.caFile);
            if (authorities.isEmpty())
                return end(Code::CertificateFile, m_options.caFile);
            QSslConfiguration configuration = m_socket.sslConfiguration();
            configuration.setCaCertificates(authorities);
            m_socket.setSslConfiguration(configuration);
        }
    }
    QNetworkRequest request(m_url);
    if (!m_options.token.isEmpty())
        request.setRawHeader("Authorization"_ba, "Bearer "_ba + m_options.token);
    m_socket.open(request);
    m_upgrade = new UpgradeWatch(&m_socket, this);
    connect(m_upgrade, &UpgradeWatch::refused, this, &ConnectionAttempt::socketFailed);
}

bool ConnectionAttempt::send(const QString &text)
{
    if (!isConnected() || m_socket.sendTextMessage(text) <= 0)
        return false;
    m_socket.flush(); // else the write waits behind the next repaint
    return true;
}

void ConnectionAttempt::handshakeDone()
{
    if (m_ended)
        return;
    m_connected = true;
    m_deadline.stop();
    QTcpSocket *const wire = m_upgrade->wire();
    m_upgrade->stop();
    // After the socket itself, which has taken what frames are whole by then.  Not with
    // TLS: what is decrypted only when there is room would wait there for the next packet.
    const bool isPlain = wire && !qobject_cast<QSslSocket *>(wire);
    if (isPlain) {
        connect(wire, &QTcpSocket::readyRead, this,
                [this, wire] { fitBuffer(wire->bytesAvailable()); });
    }
    fitBuffer(isPlain ? wire->bytesAvailable() : largeBuffer);
    m_heartbeat.start(m_options.heartbeat);
    tell([this] { Q_EMIT connected(); });
}

void ConnectionAttempt::fitBuffer(qint64 left)
{
    // What fills it is one frame that has no room in it.
    const qint64 wanted = left + 64 >= smallBuffer ? largeBuffer : smallBuffer;
    if (wanted != m_socket.readBufferSize())
        m_socket.setReadBufferSize(wanted);
}

void ConnectionAttempt::checkNow()
{
    if (!isConnected())
        return;
    m_heardSinceBeat = false;
    m_socket.ping();
    m_heartbeat.start(std::min<std::chrono::milliseconds>(m_options.heartbeat, 5s));
}

void ConnectionAttempt::beat()
{
    m_heartbeat.setInterval(m_options.heartbeat);
    if (!m_heardSinceBeat)
        return end(Code::NoHeartbeat);
    m_heardSinceBeat = false;
    m_socket.ping();
}

void ConnectionAttempt::socketFailed()
{
    const QString said = printable(m_socket.errorString());
    const UpgradeAnswer answer = m_upgrade && !m_connected ? m_upgrade->answer() : UpgradeAnswer();
    if (answer.isRefusal()) {
        const Code code = codeOf(answer.status);
        const QString line = u"HTTP %1 "_s.arg(answer.status) + QString::fromUtf8(answer.reason);
        return end(code, printable(line), code == Code::Unavailable ? answer.retryAfter : 0ms);
    }
    if (const int status = m_connected ? 0 : statusInWords(said))
        return end(codeOf(status), said);
    const auto closeCode = m_socket.closeCode();
    if (closeCode == QWebSocketProtocol::CloseCodeTooMuchData)
        return end(Code::MessageTooBig);
    if (closeCode == QWebSocketProtocol::CloseCodeWrongDatatype
        || closeCode == QWebSocketProtocol::CloseCodeProtocolError)
        return end(Code::ProtocolError, said);
    end(codeOf(m_socket.error(), m_connected), said);
}

// A close code that this Qt does not know, such as 1012 for a restart, it takes
// for the client's own fault to report.
static bool isUnknownCloseCode(const QString &reason)
{
    static const char *const words
        = "Invalid close code %1 detected."; // Qt's, not ours to translate
    const QString said = QCoreApplication::translate("QWebSocketDataProcessor", words);
    return reason == said.arg(int(QWebSocketProtocol::CloseCodeProtocolError));
}

void ConnectionAttempt::socketClosed()
{
    if (!m_connected) {
        // The reason is told right after this, if there is one.
        QMetaObject::invokeMethod(
            this, [this] { end(Code::UpgradeRefused); }, Qt::QueuedConnection);
        return;
    }
    switch (m_socket.closeCode()) {
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return end(Code::MessageTooBig);
    case QWebSocketProtocol::CloseCodeWrongDatatype:
    case QWebSocketProtocol::CloseCodeProtocolError:
        if (isUnknownCloseCode(m_socket.closeReason()))
            break;
        return end(Code::ProtocolError);
    case QWebSocketProtocol::CloseCodeAbnormalDisconnection:
        return end(Code::ConnectionLost);
    default:
        break;
    }
    end(Code::ServerClosed, printable(m_socket.closeReason()));
}

void ConnectionAttempt::end(Code code, const QString &detail, std::chrono::milliseconds leaveAlone)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_heartbeat.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    // After a 401 with "Connection: close", QWebSocket of Qt 6.6 and later has a queued call to
    // itself that connects again.
    QCoreApplication::removePostedEvents(&m_socket, QEvent::MetaCall);
    tell([&] { Q_EMIT ended({code, detail}, leaveAlone); });
}

// Whoever is told may delete the transport, while the socket below is still at work on
// what it has read.
void ConnectionAttempt::tell(const std::function<void()> &what)
{
    ++m_telling;
    what();
    if (--m_telling == 0 && m_isLeft)
        deleteLater();
}

void ConnectionAttempt::leave()
{
    m_ended = true;
    m_isLeft = true;
    m_deadline.stop();
    m_heartbeat.stop();
    if (m_telling == 0)
        deleteLater();
}

} // namespace Disposition
