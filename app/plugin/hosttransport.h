// SPDX-License-Identifier: MIT
#pragma once

#include "panelplugin.h"

#include <disposition/transport.h>

namespace Disposition {

/// A host's connection in the clothes of ours.
///
/// What the host puts in comes from any thread, and is taken up on ours, in its
/// order.  The host keeps itself connected: opening again is its business.
class HostTransport final : public Disposition::Transport, private Plugin::Sink
{
    Q_OBJECT

public:
    explicit HostTransport(Plugin::Transport *host);
    ~HostTransport() override;

    State state() const override;
    TransportProblem problem() const override;
    void open() override;
    void close() override;
    void retryNow() override { }
    void renew() override { }
    bool send(const QString &text) override;

private:
    void transportMessage(const QByteArray &utf8Json) override;
    void transportStateChanged(int state, const QString &text) override;
    void enter(int state, const QString &text);
    void receive(const QByteArray &utf8Json);

    Plugin::Transport *m_host;
    State m_state = State::Closed;
    TransportProblem m_problem;
    bool m_hasComplained = false; ///< once is enough for whoever reads the log
};

} // namespace Disposition
