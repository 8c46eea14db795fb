// SPDX-License-Identifier: MIT
#pragma once

#include "network/programnetwork.h"

#include <QLocalServer>
#include <QSet>

#include <chrono>

class QLocalSocket;

namespace Disposition::App {

/// The ear of the panel that runs: takes commands from this user's programs.
///
/// One command for each connection.  Who sends nothing, too much or something
/// else is let go; who left before the answer is not obeyed, for it has told
/// its caller that nothing was done.
class InstanceServer : public QObject
{
    Q_OBJECT

public:
    /// @p patience is for each client's line.
    explicit InstanceServer(Obey obey,
                            std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// To be called by who holds the place's lock, which makes a socket that
    /// stands there a leftover.  False: see errorString().
    bool listen(const InstancePlace &place);
    QString errorString() const { return m_server.errorString(); }
    /// From now on nobody is heard; who waits finds nobody, and may start a panel.
    void close();

private:
    void accept();
    void read(QLocalSocket *client);
    void drop(QLocalSocket *client);

    const Obey m_obey;
    const std::chrono::milliseconds m_patience;
    QLocalServer m_server;
    QSet<QLocalSocket *> m_clients; ///< those that have said nothing yet, or not all
};

} // namespace Disposition::App
