// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/transport.h>
#include <disposition/websockettransport.h>

#include <QTimer>
#include <QWebSocket>

#include <functional>

namespace Disposition {

class UpgradeWatch;

/// One try to connect, and the connection that comes of it: one QWebSocket.
///
/// Stock QtWebSockets goes on after an error (it can even report "connected"
/// after a refused upgrade).  Here the first error ends the attempt: the
/// socket is aborted and never spoken to again, and ended() is the last word.
class ConnectionAttempt : public QObject
{
    Q_OBJECT

public:
    ConnectionAttempt(const QUrl &url, const WebSocketTransport::Options &options, QObject *parent);
    ~ConnectionAttempt() override;

    /// Who takes the texts; no signal, because a busy bus has hundreds a second.
    void setReceiver(std::function<void(const QString &text)> receiver);
    void start();
    bool isConnected() const { return m_connected && !m_ended; }
    bool send(const QString &text);
    /// Asks for a sign of life now, and does not wait long for it.
    void checkNow();
    /// Nobody wants it any more: it says nothing from here on, and deletes itself when it
    /// is done.
    void leave();
    bool isTelling() const { return m_telling > 0; } ///< and must outlive it

Q_SIGNALS:
    void connected();
    /// Exactly once, unless the attempt is deleted first.
    /// @p leaveAlone is how long the server asks not to be tried again.
    void ended(const Disposition::TransportProblem &problem, std::chrono::milliseconds leaveAlone);

private:
    void end(TransportProblem::Code code, const QString &detail = {},
             std::chrono::milliseconds leaveAlone = {});
    void tell(const std::function<void()> &what);
    void socketFailed();
    void socketClosed();
    void handshakeDone();
    void fitBuffer(qint64 left); ///< what is in it still
    void beat();

    const QUrl m_url;
    const WebSocketTransport::Options m_options;
    QWebSocket m_socket;
    UpgradeWatch *m_upgrade = nullptr; ///< from open() on
    QTimer m_deadline;
    QTimer m_heartbeat;
    std::function<void(const QString &)> m_receiver;
    bool m_connected = false;
    bool m_ended = false;
    bool m_heardSinceBeat = true;
    int m_telling = 0; ///< how often it is on the stack
    bool m_isLeft = false;
};

/// What makes it pointless to open this address, if anything does.
TransportProblem checkAddress(const QUrl &url, const WebSocketTransport::Options &options);

} // namespace Disposition
