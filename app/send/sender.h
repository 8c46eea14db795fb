// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomeservice.h>

#include <QObject>

#include <chrono>

namespace Disposition::App {

/// Sends one outcome and waits for its end, within one deadline for the whole.
class Sender : public QObject
{
    Q_OBJECT

public:
    enum class State { Confirmed = 0, Refused = 1, Invalid = 2, Unconfirmed = 3 };

    /// @p service has its settings and its agent; the transport comes with start().
    explicit Sender(OutcomeService &service);

    void start(const OutcomeRequest &request, std::unique_ptr<Transport> transport,
               std::chrono::milliseconds deadline);

    State state() const { return m_state; }
    QString message() const { return m_message; } ///< why it is not confirmed; else empty

Q_SIGNALS:
    void finished(); ///< exactly once

private:
    void finish(State state, const QString &message);
    void giveUp();
    void followConnection();

    OutcomeService &m_service;
    std::unique_ptr<Alarm> m_deadline;
    State m_state = State::Unconfirmed;
    QString m_message;
    bool m_finished = false;
};

} // namespace Disposition::App
