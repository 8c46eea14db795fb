// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/transport.h>
#include <disposition/websockettransportexport.h>

#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace Disposition {

/// Connects to the bus by a WebSocket: one JSON text a message.
///
/// Opens no socket before open(), so that making one costs nothing.  Comes
/// back by itself after a break, waiting a little longer each time, but not
/// after a "no" that another try would not change (a wrong address, HTTP 401
/// or 403, a rejected certificate): then retryNow() is for the person.
class DISPOSITION_WEBSOCKETTRANSPORT_EXPORT WebSocketTransport : public Transport
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds handshakeTimeout{
            5000}; ///< for name, TCP, TLS and upgrade together
        std::chrono::milliseconds heartbeat{
            30000}; ///< between pings; a half-open link is noticed within two
        bool allowInsecure = false; ///< ws:// to other machines; never anything about certificates
        QString caFile; ///< PEM file of the site's own authority; empty = the system's
        QByteArray token; ///< sent as "Authorization: Bearer"; empty = none
        /// Numbers in [0, 1) for the waits between tries; empty = by chance.
        std::function<double()> random;
    };

    explicit WebSocketTransport(const QUrl &url, QObject *parent = nullptr);
    WebSocketTransport(const QUrl &url, const Options &options, QObject *parent = nullptr);
    ~WebSocketTransport() override;

    /// What makes it pointless to open this address, before it is tried: a wrong one, one
    /// that is not secure, a certificate file with nothing in it; else Code::None.
    static TransportProblem check(const QUrl &url, const Options &options);

    QUrl url() const;
    /// True while it waits for its next turn to try.
    bool willRetry() const;
    /// How long that is still to come; zero while it does not wait.
    std::chrono::milliseconds waitsFor() const;

    State state() const override;
    TransportProblem problem() const override;
    void open() override;
    void close() override;
    void retryNow() override;
    void renew() override;
    bool send(const QString &text) override;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
