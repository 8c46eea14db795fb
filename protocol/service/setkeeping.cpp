// SPDX-License-Identifier: MIT
//
// The way of a record to the disk before it is sent, and off the disk when it
// is settled.  Without a store everything is as good as kept at once.
#include "setexchange.h"

#include "store/statestore.h"

#include <QMetaObject>

#include <algorithm>

namespace Disposition {

void SetExchange::keep(const OutcomeRecord &record)
{
    // From the event loop: the caller has yet to connect to the reply.
    QMetaObject::invokeMethod(
        this,
        [this, record, isKept = !m_store] {
            const QPointer<SetExchange> guard(this);
            if (m_outbox.find(record.id))
                Q_EMIT submitted(record);
            if (guard && isKept)
                kept(record.id, false);
        },
        Qt::QueuedConnection);
    if (!m_store)
        return;

    // Where it can leave at once, one write says both: that it is there, and
    // that it has left, which is true as soon as it is written.
    OutcomeRecord written = record;
    const bool leavesAtOnce = isOpen() && m_inFlight == 0 && m_marks.isEmpty()
        && m_outbox.next(m_agent).id == 0 && record.request.agent == m_agent;
    if (leavesAtOnce) {
        m_marks.add(record.id);
        written.firstSentAt = m_clock->now();
    }
    m_store->put(written,
                 [this, id = record.id](StateStore::Kept how, const StoreProblem &problem) {
                     const bool onDisk = how == StateStore::Kept::OnDisk;
                     if (how == StateStore::Kept::No || (settings.diskOnly && !onDisk))
                         notKept(id, problem);
                     else
                         kept(id, onDisk);
                 });
}

void SetExchange::kept(quint64 id, bool onDisk)
{
    if (!m_outbox.find(id))
        return; // discarded meanwhile
    const QPointer<SetExchange> guard(this);
    const QList<OutcomeRecord> replaced = m_outbox.markKept(id, m_store && !onDisk, m_clock->now());
    for (const OutcomeRecord &old : replaced) {
        forget(old);
        if (!tell(old, OutcomeReply::Result::Cancelled, &SetExchange::discarded))
            return;
    }
    const OutcomeRecord *record = m_outbox.find(id);
    if (onDisk && record)
        Q_EMIT keptOnDisk(OutcomeRecord(*record));
    if (!guard)
        return;
    pump();
    if (m_marks.state(id) == Mark::Fresh)
        takeBackMark(id); // it was to leave at once, and could not
    const auto waiter = m_waiters.find(id);
    const bool isOverdue = waiter != m_waiters.end() && waiter->second.isOverdue;
    if (waiter != m_waiters.end() && !waiter->second.patience && m_inFlight != id)
        beginWaiting(id);
    if (isOverdue || (!isOpen() && !mayOpenSoon()))
        giveUpWaiting(id);
    if (guard)
        Q_EMIT changed();
}

void SetExchange::notKept(quint64 id, const StoreProblem &problem)
{
    if (!m_outbox.find(id))
        return;
    const Refusal refusal{RefusalKind::NotKept, {}, problem};
    const OutcomeRecord record = m_outbox.settle(id, RecordState::Refused, refusal, m_clock->now());
    forget(record);
    if (tell(record, OutcomeReply::Result::Refused, &SetExchange::refused))
        pump();
}

// While one answer is on its way the disk hears of the next, and while it does, of one more:
// it is slower than the server.
void SetExchange::markAhead()
{
    const bool isBusy = m_inFlight != 0;
    if ((!isBusy && m_marks.isEmpty()) || m_marks.count() + (isBusy ? 1 : 0) >= 2)
        return;
    if (const quint64 behind = m_outbox.next(m_agent, m_marks.ids()).id)
        markSent(behind);
}

// What is marked already is only looked at, and the disk not waited for.
void SetExchange::markSent(quint64 id)
{
    const bool isAgain = m_marks.state(id) == Mark::Old;
    const QStringList settled = isAgain ? QStringList() : std::exchange(m_settledKeys, {});
    m_store->markSent(m_outbox.find(id)->key, m_clock->now(), settled,
                      [this, id, ticket = m_marks.ask(id)](OutboxTable::Mark mark) {
                          const QPointer<SetExchange> guard(this);
                          marked(id, ticket, mark == OutboxTable::Mark::Gone);
                          // It leaves all the same, and that is written as soon as the disk can.
                          if (guard && mark == OutboxTable::Mark::Failed && m_inFlight == id)
                              writeState(*m_outbox.find(id));
                      });
}

void SetExchange::marked(quint64 id, quint64 ticket, bool isGone)
{
    const bool isNext = m_inFlight == 0 && m_outbox.next(m_agent).id == id;
    if (!m_marks.noteWritten(id, ticket, isNext ? Mark::Fresh : Mark::Old))
        return removeSettledUnlessMarking(); // it was given up, or is gone
    if (isGone) {
        // Another program has a newer outcome for this call.
        m_marks.forget(id);
        const OutcomeRecord gone = m_outbox.settle(id, RecordState::Discarded, {}, m_clock->now());
        if (!tell(gone, OutcomeReply::Result::Cancelled, &SetExchange::discarded))
            return;
    }
    pump();
    removeSettledUnlessMarking();
}

void SetExchange::writeState(const OutcomeRecord &record)
{
    if (m_store)
        m_store->update(record);
}

// Their rows say that they left, and they stay.
void SetExchange::takeBackMarks()
{
    const QList<quint64> ids = m_marks.ids();
    for (const quint64 id : ids) {
        if (m_outbox.isKept(id)) // else it is being written now, and may leave yet
            takeBackMark(id);
    }
    removeSettled();
}

void SetExchange::takeBackMark(quint64 id)
{
    if (m_marks.forget(id))
        writeState(*m_outbox.find(id));
}

void SetExchange::forget(const OutcomeRecord &record)
{
    m_marks.forget(record.id); // what is gone holds up nobody behind it
    if (m_store)
        m_store->remove(record.key);
}

// Its row goes in the same write that says of the next one that it leaves: to be on
// the disk is what takes the time.
void SetExchange::pumpBehind(const OutcomeRecord &settled)
{
    m_marks.forget(settled.id);
    m_settledKeys.append(settled.key);
    pump();
    removeSettledUnlessMarking();
}

void SetExchange::removeSettledUnlessMarking()
{
    if (!m_marks.isAsking())
        removeSettled();
}

void SetExchange::removeSettled()
{
    const QStringList keys = std::exchange(m_settledKeys, {});
    for (const QString &key : keys) {
        if (m_store)
            m_store->remove(key);
    }
}

void SetExchange::restore(const QList<OutcomeRecord> &records)
{
    const QPointer<SetExchange> guard(this);
    for (OutcomeRecord record : records) {
        record.id = ++m_lastId;
        if (record.state == RecordState::Refused)
            m_refusals.append(record);
        else if (!m_outbox.restore(record))
            forget(record); // a newer one for its call was submitted meanwhile
    }
    review();
    pump();
    if (guard)
        Q_EMIT changed();
}

void SetExchange::markSeen(quint64 id)
{
    const auto seen = std::find_if(m_refusals.begin(), m_refusals.end(),
                                   [id](const OutcomeRecord &record) { return record.id == id; });
    if (seen == m_refusals.end())
        return;
    forget(*seen);
    m_refusals.erase(seen);
}

} // namespace Disposition
