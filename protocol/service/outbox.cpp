// SPDX-License-Identifier: MIT
#include "outbox.h"

#include <algorithm>

namespace Disposition {

static bool isSameCall(const OutcomeRecord &a, const OutcomeRecord &b)
{
    return a.call == b.call && a.request.agent == b.request.agent
        && (a.call != CallInstance::None
            || (a.request.callId == b.request.callId && a.request.account == b.request.account));
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

// The list is in the order of the submits: what stands behind is newer.
bool Outbox::isReplaced(const OutcomeRecord &record) const
{
    bool behind = false;
    for (const OutcomeRecord &other : m_records) {
        if (behind && isSameCall(record, other) && !m_unkept.contains(other.id))
            return true;
        behind = behind || other.id == record.id;
    }
    return false;
}

void Outbox::add(const OutcomeRecord &record)
{
    m_records.append(record);
    m_unkept.insert(record.id);
}

QList<OutcomeRecord> Outbox::markKept(quint64 id, bool inMemoryOnly, const QDateTime &now)
{
    m_unkept.remove(id);
    const auto record = std::find_if(m_records.begin(), m_records.end(),
                                     [id](const OutcomeRecord &each) { return each.id == id; });
    if (record == m_records.end())
        return {};
    record->isInMemoryOnly = inMemoryOnly;
    return replaceOlder(OutcomeRecord(*record), now);
}

QList<OutcomeRecord> Outbox::replaceOlder(const OutcomeRecord &record, const QDateTime &now)
{
    QList<OutcomeRecord> replaced;
    for (auto it = m_records.begin(); it != m_records.end() && it->id != record.id;) {
        if (isSameCall(*it, record) && it->state != RecordState::InFlight
            && !m_unkept.contains(it->id)) {
            replaced.append(*it);
            replaced.last().state = RecordState::Discarded;
            replaced.last().settledAt = now;
            it = m_records.erase(it);
        } else {
            ++it;
        }
    }
    return replaced;
}

bool Outbox::restore(const OutcomeRecord &record)
{
    const auto at = std::upper_bound(m_records.begin(), m_records.end(), record,
                                     [](const OutcomeRecord &a, const OutcomeRecord &b) {
                                         return a.submittedAt < b.submittedAt;
                                     });
    const auto place = m_records.insert(at, record);
    const bool isNewest = !isReplaced(record);
    if (!isNewest)
        m_records.erase(place);
    return isNewest;
}

Outbox::Next Outbox::next(const AgentId &agent, const QList<quint64> &passedOver) const
{
    Next result;
    for (const OutcomeRecord &record : m_records) {
        if (record.state != RecordState::Waiting || record.request.agent != agent
            || m_unkept.contains(record.id) || passedOver.contains(record.id))
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
    m_released.remove(id);
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
    m_unkept.remove(id);
    m_released.remove(id);
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

QList<OutcomeRecord> Outbox::noteSet(const AccountNumber &account)
{
    QList<OutcomeRecord> concerned;
    for (OutcomeRecord &record : m_records) {
        if (!record.wasSent() || record.setByEvent || record.request.account != account)
            continue;
        record.setByEvent = true;
        concerned.append(record);
    }
    return concerned;
}

/// Whether nobody needs to be asked, though it may have been set.
static bool goesSilently(const OutcomeRecord &record, const QDateTime &now,
                         std::chrono::milliseconds window)
{
    const qint64 age = record.submittedAt.msecsTo(now);
    return !record.setByEvent && age >= 0 && age < window.count();
}

QList<OutcomeRecord> Outbox::reviewWaiting(const AgentId &agent, const QDateTime &now,
                                           std::chrono::milliseconds window)
{
    QList<OutcomeRecord> undecided;
    for (OutcomeRecord &record : m_records) {
        const bool isAsked = record.state == RecordState::Waiting && record.wasSent()
            && record.request.agent == agent && !m_released.contains(record.id);
        if (!isAsked || goesSilently(record, now, window))
            continue;
        record.state = RecordState::NeedsDecision;
        undecided.append(record);
    }
    return undecided;
}

QList<OutcomeRecord> Outbox::review(const AgentId &agent, const QDateTime &now,
                                    std::chrono::milliseconds window, bool onHealthyLine)
{
    QList<OutcomeRecord> undecided;
    for (OutcomeRecord &record : m_records) {
        if (record.state != RecordState::Unconfirmed || record.request.agent != agent)
            continue;
        // A record whose frame this connection took waits for its answer here.
        const bool askedHere
            = std::any_of(m_unanswered.cbegin(), m_unanswered.cend(),
                          [&record](const Unanswered &sent) { return sent.id == record.id; });
        if (askedHere || (onHealthyLine && record.reason == UnconfirmedReason::NoAnswer))
            continue;
        const bool silently = goesSilently(record, now, window);
        record.state = silently ? RecordState::Waiting : RecordState::NeedsDecision;
        if (!silently)
            undecided.append(record);
    }
    return undecided;
}

void Outbox::retryAll(const AgentId &agent)
{
    for (OutcomeRecord &record : m_records) {
        const bool stopped = record.state == RecordState::Unconfirmed
            || record.state == RecordState::NeedsDecision;
        if (record.request.agent != agent || (!stopped && record.state != RecordState::Waiting))
            continue;
        record.state = RecordState::Waiting;
        m_released.insert(record.id);
    }
}

} // namespace Disposition
