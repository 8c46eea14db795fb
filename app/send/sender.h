// SPDX-License-Identifier: MIT
#pragma once

#include "report.h"

#include <disposition/outcomeservice.h>

#include <QObject>

#include <chrono>

namespace Disposition::App {

/// Sends one outcome and waits for its end, within one deadline for the whole.
///
/// It is on disk before a connection is opened.  What the same agent left there
/// goes first, in its order.
class Sender : public QObject
{
    Q_OBJECT

public:
    /// @p service has its settings, its agent and its state folder.
    explicit Sender(OutcomeService &service);

    void start(const OutcomeRequest &request, std::unique_ptr<Transport> transport,
               std::chrono::milliseconds deadline);

    State state() const { return m_state; }
    QString message() const { return m_message; } ///< why it is not confirmed; else empty

Q_SIGNALS:
    void finished(); ///< exactly once

private:
    void open();
    void finish(State state, const QString &message);
    void giveUp();
    void followConnection();

    OutcomeService &m_service;
    std::unique_ptr<Alarm> m_deadline;
    std::chrono::milliseconds m_patience{0};
    std::unique_ptr<Transport> m_transport; ///< until the outcome is kept
    quint64 m_record = 0;
    State m_state = State::Unconfirmed;
    QString m_message;
    bool m_isKept = false;
    bool m_isOverdue = false;
    bool m_finished = false;
};

/// True for an answer to the attempt to connect that does not change soon.
bool isFinal(TransportProblem::Code code);
/// True when it is what the user gave that is wrong.
bool isBadInput(TransportProblem::Code code);

} // namespace Disposition::App
