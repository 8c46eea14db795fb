// SPDX-License-Identifier: MIT
#include "outbox.h"

#include <algorithm>

namespace Disposition {

static bool isSameCall(const OutcomeRecord &a, const OutcomeRecord &b)
{
    return a.call == b.call
        && (a.call != CallInstance::None
            || (a.request.callId == b.request.callId && a.request.account == b.request.account
                && a.request.agent == b.request.agent));
}

OutcomeRecord *Outbox::get(quint64 id)
{
    const auto it = std::find_if(m_records.begin(), m_records.end(),
                                 [id](const OutcomeRecord &record) { return record.id == id; });
    return it == m_records.end() ? nullptr : &*it;
}

const OutcomeRecord *Outbox::find(quint64 id) const
{
    return const_cast<Outbox *>(this)->get(id);
}

bool Outbox::isReplaced(const OutcomeRecord &record) const
{
    return std::any_of(m_records.cbegin(), m_records.cend(), [&record](const OutcomeRecord &other) {
        return other.id > record.id && isSameCall(record, other);
    });
}

QList<OutcomeRecord> Outbox::add(const OutcomeRecord &record)
{
    QList<OutcomeRecord> replaced;
    for (auto it = m_records.begin(); it != m_records.end();) {
        if (isSameCall(*it, record) && it->state != RecordState::InFlight) {
            replaced.append(*it);
            replaced.last().state = RecordState::Discarded;
            replaced.last().settledAt = record.submittedAt;
            it = m_records.erase(it);
        } else {
            ++it;
        }
    }
    m_records.append(record);
    return replaced;
}

Outbox::Next Outbox::next(const AgentId &agent) const
{
    Next result;
    for (const OutcomeRecord &record : m_records) {
        if (record.state != RecordState::Waiting || record.request.agent != agent)
            continue;
        // The answer to another set for this call may still be on its way, and
        // nothing in it would tell the two apart.
        const bool couldBeMistaken = std::any_of(
            m_unanswered.cbegin(), m_unanswered.cend(), [&record](const Unanswered &sent) {
                return sent.request.callId == record.request.callId
                    && sent.request != record.request;
            });
        if (couldBeMistaken) {
            result.needsNewConnection = true;
            continue;
        }
        return {record.id, false};
    }
    return result;
}

void Outbox::markSent(quint64 id, const QDateTime &now)
{
    OutcomeRecord *record = get(id);
    record->state = RecordState::InFlight;
    record->reason = UnconfirmedReason::None;
    if (!record->wasSent())
        record->firstSentAt = now;
    m_unanswered.append({id, record->request});
}

OutcomeRecord Outbox::markUnconfirmed(quint64 id, UnconfirmedReason reason, const QDateTime &now)
{
    OutcomeRecord *record = get(id);
    record->reason = reason;
    if (isReplaced(*record))
        return settle(id, RecordState::Discarded, {}, now);
    record->state = record->wasSent() ? RecordState::Unconfirmed : RecordState::Waiting;
    return *record;
}

OutcomeRecord Outbox::settle(quint64 id, RecordState state, const Refusal &refusal,
                             const QDateTime &now)
{
    const auto it = std::find_if(m_records.begin(), m_records.end(),
                                 [id](const OutcomeRecord &record) { return record.id == id; });
    Q_ASSERT(it != m_records.end());
    OutcomeRecord record = *it;
    m_records.erase(it);
    record.state = state;
    record.refusal = refusal;
    record.settledAt = now;
    return record;
}

quint64 Outbox::takeAnswer(const CallId &call)
{
    const auto it
        = std::find_if(m_unanswered.begin(), m_unanswered.end(),
                       [&call](const Unanswered &sent) { return sent.request.callId == call; });
    if (it == m_unanswered.end())
        return 0;
    const quint64 id = it->id;
    m_unanswered.erase(it);
    return id;
}

void Outbox::connectionReplaced()
{
    m_unanswered.clear();
}

void Outbox::noteSet(const AccountNumber &account)
{
    for (OutcomeRecord &record : m_records) {
        if (record.wasSent() && record.request.account == account)
            record.setByEvent = true;
    }
}

void Outbox::review(const AgentId &agent, const QDateTime &now, std::chrono::milliseconds window)
{
    for (OutcomeRecord &record : m_records) {
        if (record.state != RecordState::Unconfirmed || record.request.agent != agent)
            continue;
        // A record whose frame this connection took waits for its answer here.
        const bool askedHere
            = std::any_of(m_unanswered.cbegin(), m_unanswered.cend(),
                          [&record](const Unanswered &sent) { return sent.id == record.id; });
        if (askedHere)
            continue;
        const qint64 age = record.submittedAt.msecsTo(now);
        const bool silently = !record.setByEvent && age >= 0 && age < window.count();
        record.state = silently ? RecordState::Waiting : RecordState::NeedsDecision;
    }
}

void Outbox::retryAll(const AgentId &agent)
{
    for (OutcomeRecord &record : m_records) {
        const bool stopped = record.state == RecordState::Unconfirmed
            || record.state == RecordState::NeedsDecision;
        if (stopped && record.request.agent == agent)
            record.state = RecordState::Waiting;
    }
}

} // namespace Disposition
