// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/transport.h>

#include <QJsonObject>
#include <QStringList>

namespace Disposition::Test {

/// A transport without a wire: the test says when it opens and breaks, reads
/// what was sent and says what arrives.
class FakeTransport : public Transport
{
    Q_OBJECT

public:
    State state() const override { return m_state; }
    TransportProblem problem() const override { return m_problem; }
    void open() override { enter(State::Connecting); }
    void close() override { enter(State::Closed); }
    void retryNow() override { ++retries; }
    void renew() override;
    bool send(const QString &text) override;

    void enter(State state, TransportProblem problem = {});
    void receive(const QString &text) { Q_EMIT messageReceived(text); }

    /// The messages of this subtopic that were sent.
    QList<QJsonObject> sentOf(const QString &subtopic) const;
    /// Those that set outcomes.
    QList<QJsonObject> sets() const { return sentOf(QStringLiteral("SetCallOutcomeWithComments")); }

    QStringList sent;
    int retries = 0;
    int renewals = 0;
    bool takesMessages = true;

private:
    State m_state = State::Closed;
    TransportProblem m_problem;
};

/// The server's words for a test's script.
QString resultFor(const QString &callId, const QString &response);
QString outcomeListFor(const QString &callId);

} // namespace Disposition::Test
