// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/protocolexport.h>

#include <QObject>
#include <QString>

namespace Disposition {

/// Why there is no connection.
struct TransportProblem
{
    enum class Code {
        None,
        BadAddress, ///< the address is not one of a WebSocket server
        NotSecure, ///< ws:// to another machine, which is not allowed
        NoTls, ///< this machine cannot do TLS
        CertificateFile, ///< the file of the own authority cannot be used
        HostNotFound,
        ConnectionRefused,
        Unreachable,
        HandshakeTimeout, ///< the server took the connection and did not answer
        Certificate, ///< the server could not prove who it is
        Unauthorized, ///< HTTP 401
        Forbidden, ///< HTTP 403
        Redirected, ///< HTTP 3xx, which is not followed
        Unavailable, ///< HTTP 5xx
        UpgradeRefused, ///< any other answer that is not a WebSocket's
        ServerClosed, ///< the server ended the connection
        ConnectionLost, ///< the connection broke
        NoHeartbeat, ///< the server did not answer the last ping
        MessageTooBig,
        ProtocolError, ///< what came is not a WebSocket's text
        NoLibrary, ///< what would carry it cannot be loaded; detail says why
        HostSays, ///< a host's own transport: its words are in detail
    };
    Code code = Code::None;
    QString detail; ///< for whoever looks into it; plain text, may be empty
};

/// The sentence for a problem in English, the source text of its translations
/// in the context "Connection", where %1 is the detail; empty for None and HostSays.
DISPOSITION_PROTOCOL_EXPORT const char *sourceText(TransportProblem::Code code);
DISPOSITION_PROTOCOL_EXPORT QString englishText(const TransportProblem &problem);

/// Carries whole text messages to the bus and back, and knows nothing of what
/// they say.
///
/// Lives on the thread of its service, which owns it.  A transport tries to
/// get open, and open again after a break, by itself until close() is called.
class DISPOSITION_PROTOCOL_EXPORT Transport : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed, ///< and will stay so until open()
        Connecting,
        Open,
        Failed, ///< not connected, see problem(); tries again by itself where that makes sense
    };
    Q_ENUM(State)

    explicit Transport(QObject *parent = nullptr);
    ~Transport() override;

    virtual State state() const = 0;
    virtual TransportProblem problem() const = 0;

    /// Starts trying; does nothing while it already does.
    virtual void open() = 0;
    virtual void close() = 0;
    /// Tries at once instead of waiting for the next turn; does nothing while
    /// open or connecting.
    virtual void retryNow() = 0;
    /// Replaces an open connection by a new one, so that nothing that was sent
    /// before can be answered after.  A transport that cannot does nothing.
    virtual void renew() = 0;

    /// Hands a message over for sending; false when it was not taken, then
    /// nothing was sent.  True is no promise that it arrived.
    virtual bool send(const QString &text) = 0;

Q_SIGNALS:
    /// After each change of state() or problem(); may come from within open(),
    /// but not from within send().
    void stateChanged();
    /// One whole message; not emitted unless the state is Open.
    void messageReceived(const QString &text);
};

} // namespace Disposition
