// SPDX-License-Identifier: MIT
#pragma once

#include "upgradeanswer.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>

class QWebSocket;

namespace Disposition {

/// Reads the HTTP answer to a WebSocket's upgrade request, which QWebSocket reads and does not
/// hand out.
///
/// QWebSocket keeps its TCP socket as a child object.  What is read from a QIODevice inside a
/// transaction can be read again: the watch begins one before the first byte comes.  Both are
/// public, but that there is such a child is not promised: without one, answer() stays empty, and
/// the error texts of QWebSocket have to do.
///
/// From Qt 6.6 on, QWebSocket answers a 401 by itself: it may send the request again with the
/// desktop user's NTLM or Kerberos name, on the same connection or a new one.  refused() comes
/// before any of that leaves, if the socket is aborted in its slot.
class UpgradeWatch : public QObject
{
    Q_OBJECT

public:
    /// Watches @p socket, whose open() has just been called.
    UpgradeWatch(const QWebSocket *socket, QObject *parent);

    /// The TCP or TLS socket below; null where there is none.
    QTcpSocket *wire() const { return m_wire; }
    UpgradeAnswer answer() const;
    /// Reads no more: the upgrade is done, and frames follow.
    void stop();

Q_SIGNALS:
    /// The answer is there and is no upgrade.  Not emitted if the socket reports the error first.
    void refused();

private:
    void look();

    const QPointer<QTcpSocket> m_wire;
};

} // namespace Disposition
