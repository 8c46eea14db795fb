// SPDX-License-Identifier: MIT
#pragma once

#include "websocketlink.h"

#include <disposition/transport.h>

#include <QPointer>

namespace Disposition {

/// The panel's own connection: loads the library with the WebSocket when it is
/// opened, and says in words where that cannot be.
class OwnTransport final : public Disposition::Transport, private Plugin::Sink
{
    Q_OBJECT

public:
    /// @p options as in WebSocketLinkFactory::create().
    explicit OwnTransport(const QVariantMap &options);
    ~OwnTransport() override;

    State state() const override;
    TransportProblem problem() const override;
    void open() override;
    void close() override;
    void retryNow() override;
    void renew() override;
    bool send(const QString &text) override;

private:
    void transportMessage(const QByteArray &utf8Json) override;
    void transportStateChanged(int state, const QString &text) override;

    const QVariantMap m_options;
    WebSocketLink *m_link = nullptr;
    State m_state = State::Closed;
    TransportProblem m_problem;
};

} // namespace Disposition
