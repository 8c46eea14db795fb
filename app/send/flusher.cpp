// SPDX-License-Identifier: MIT
#include "flusher.h"

#include "sender.h"

#include <algorithm>
#include <utility>

namespace Disposition::App {

using namespace Qt::StringLiterals;

Flusher::Flusher(OutcomeService &service)
    : m_service(service)
    , m_deadline(Clock::system()->makeAlarm([this] { finish(); }))
{
    connect(&service, &OutcomeService::restored, this, &Flusher::begin, Qt::SingleShotConnection);
    connect(&service, &OutcomeService::connectionChanged, this, &Flusher::followConnection);
    // From the event loop: the next agent is logged in when the last answer is dealt with.
    connect(&service, &OutcomeService::pendingChanged, this, &Flusher::goOn, Qt::QueuedConnection);
    connect(&service, &OutcomeService::outcomeUnconfirmed, this, &Flusher::goOn,
            Qt::QueuedConnection);
    connect(&service, &OutcomeService::outcomeRefused, this,
            [this](const OutcomeRecord &record) { m_refused.append(record); });
}

void Flusher::start(std::unique_ptr<Transport> transport, std::chrono::milliseconds deadline)
{
    m_patience = deadline;
    m_transport = std::move(transport);
    m_deadline->start(deadline);
}

void Flusher::begin()
{
    m_refused = m_service.refusals(); // those that nobody was told of
    const QList<OutcomeRecord> pending = m_service.pending();
    for (const OutcomeRecord &record : pending) {
        if (!m_agents.contains(record.request.agent))
            m_agents.append(record.request.agent);
    }
    if (pending.isEmpty())
        return finish();
    // One that the server never answers shall not take all the time.
    m_service.setTimeout(
        std::max(m_patience / int(pending.size() + 1), std::chrono::milliseconds(200)));
    m_service.setAgent(m_agents.first());
    m_service.setTransport(std::move(m_transport));
    m_service.retryNow();
}

void Flusher::goOn()
{
    if (m_finished || m_agents.isEmpty())
        return;
    const QList<OutcomeRecord> pending = m_service.pending();
    const bool isBusy
        = std::any_of(pending.cbegin(), pending.cend(), [this](const OutcomeRecord &record) {
              // What broke with the connection goes again with the next one.
              return record.request.agent == m_agents.first()
                  && (record.state <= RecordState::InFlight
                      || record.reason == UnconfirmedReason::ConnectionLost);
          });
    if (isBusy)
        return;
    m_agents.removeFirst();
    if (m_agents.isEmpty())
        return finish();
    m_service.setAgent(m_agents.first());
    m_service.retryNow();
    goOn();
}

void Flusher::followConnection()
{
    const auto code = m_service.connectionProblem().code;
    if (m_finished)
        return;
    const auto state = m_service.connectionState();
    // Not where the service has taken a new one for what could be mistaken on the old.
    if (state == Transport::State::Open && std::exchange(m_wasLost, false))
        m_service.retryNow();
    m_wasLost = m_wasLost || state == Transport::State::Failed;
    if (state == Transport::State::Failed && isFinal(code)) {
        m_isBadInput = isBadInput(code);
        finish();
    }
}

void Flusher::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline->stop();
    m_problem = m_service.connectionText();
    for (const OutcomeRecord &record : std::as_const(m_refused))
        m_service.markSeen(record.id);
    Q_EMIT finished();
}

Report Flusher::report() const
{
    Report report;
    report.pending = m_service.pending();
    report.refused = m_refused;
    if (!report.pending->isEmpty())
        report.message = u"%1 not confirmed, and kept"_s.arg(report.pending->size());
    if (m_isBadInput || (!m_problem.isEmpty() && !report.pending->isEmpty()))
        report.message = m_problem + u"; "_s + report.message;
    for (const OutcomeRecord &record : m_refused)
        report.message += u"%1%2 (call %3)"_s.arg(report.message.isEmpty() ? u""_s : u"\n"_s,
                                                  englishText(record.refusal),
                                                  record.request.callId.toString());
    report.state = m_isBadInput      ? State::Invalid
        : !report.pending->isEmpty() ? State::Unconfirmed
        : !report.refused->isEmpty() ? State::Refused
                                     : State::Confirmed;
    return report;
}

} // namespace Disposition::App
