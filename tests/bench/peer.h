// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <sys/types.h>

namespace Disposition::Bench {

/// The other end, in a process of its own: a WebSocket server without Qt's, so
/// that nothing of what is measured is in it.
///
/// /answer confirms each outcome that is sent, at once, answers pings and ignores the rest;
/// /flood?n=1000 sends so many messages that are for others, as fast as they are
/// taken, and then the confirmation of call "end"; /near?n=1000 such that look
/// like ours: other agents' outcomes, and letters that are escaped.
class Peer
{
public:
    /// To be made before any Qt application: it forks.
    Peer();
    ~Peer();
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;

    QUrl url(const QString &path) const;
    int port() const { return m_port; }

private:
    pid_t m_process = -1;
    int m_port = 0;
};

/// What a panel sends, to be answered by the peer.
QByteArray sampleRequest();

/// One end of a connection, blocking; made of system calls, to be the floor of floors.
class BareClient
{
public:
    BareClient(int port, const QByteArray &path);
    ~BareClient();
    BareClient(const BareClient &) = delete;
    BareClient &operator=(const BareClient &) = delete;

    void send(const QByteArray &text);
    QByteArray receive(); ///< the next text

private:
    void readMore();

    int m_socket = -1;
    QByteArray m_buffer;
};

} // namespace Disposition::Bench
