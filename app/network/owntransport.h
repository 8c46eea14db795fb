// SPDX-License-Identifier: MIT
#pragma once

#include "websocketlink.h"

#include <disposition/transport.h>

#include <functional>

namespace Disposition {

/// The panel's own connection: loads the library with the WebSocket when it is
/// opened, and says in words where that cannot be.
class OwnTransport final : public Transport, private WebSocketEar
{
    Q_OBJECT

public:
    /// Makes the link; null, and @p error, where its library cannot be used.
    using MakeLink = std::function<WebSocketLink *(QString &error)>;

    explicit OwnTransport(MakeLink makeLink);
    ~OwnTransport() override;

    State state() const override;
    TransportProblem problem() const override;
    void open() override;
    void close() override;
    void retryNow() override;
    void renew() override;
    bool send(const QString &text) override;

private:
    void linkChanged() override;
    void messageCame(const QString &text) override;

    const MakeLink m_makeLink;
    WebSocketLink *m_link = nullptr;
    State m_state = State::Closed;
    TransportProblem m_problem;
};

} // namespace Disposition
