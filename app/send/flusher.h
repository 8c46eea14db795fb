// SPDX-License-Identifier: MIT
#pragma once

#include "report.h"

#include <disposition/outcomeservice.h>

#include <QObject>

#include <chrono>

namespace Disposition::App {

/// Sends everything that is kept and belongs to no running program, of any
/// agent and any age, within one deadline for the whole.
class Flusher : public QObject
{
    Q_OBJECT

public:
    /// @p service has its settings and its state folder, and no agent.
    explicit Flusher(OutcomeService &service);

    void start(std::unique_ptr<Transport> transport, std::chrono::milliseconds deadline);

    /// What it comes to; without what running programs have.
    Report report() const;

Q_SIGNALS:
    void finished(); ///< exactly once

private:
    void begin();
    void goOn();
    void finish();
    void followConnection();

    OutcomeService &m_service;
    std::unique_ptr<Alarm> m_deadline;
    std::chrono::milliseconds m_patience{0};
    std::unique_ptr<Transport> m_transport; ///< until there is something to send
    QList<AgentId> m_agents; ///< still to be sent for; the first is being
    QList<OutcomeRecord> m_refused;
    QString m_problem;
    bool m_isBadInput = false;
    bool m_wasLost = false; ///< the connection
    bool m_finished = false;
};

} // namespace Disposition::App
