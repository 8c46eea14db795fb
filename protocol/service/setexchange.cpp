// SPDX-License-Identifier: MIT
#include "setexchange.h"

#include <QMetaObject>
#include <QUuid>

namespace Disposition {

using Verdict = Wire::SetResult::Verdict;

SetExchange::SetExchange(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    // One for all: true randomness is dear, and a record waits for it.
    , m_keys(QUuid::createUuid().toString(QUuid::WithoutBraces) + u'-')
{
    m_answerDeadline
        = m_clock->makeAlarm([this] { inFlightUnanswered(UnconfirmedReason::NoAnswer); });
}

SetExchange::~SetExchange()
{
    takeBackMarks();
    // Each reply ends, whatever happens; the slots must not find half a service.
    const auto waiters = std::move(m_waiters);
    m_waiters.clear();
    for (const auto &[id, waiter] : waiters) {
        if (waiter.reply)
            waiter.reply->end(OutcomeReply::Result::Cancelled, waiter.reply->record());
    }
}

void SetExchange::setTransport(Transport *transport)
{
    m_transport = transport;
    m_isRenewing = false;
    leaveConnection();
}

void SetExchange::setAgent(const AgentId &agent)
{
    m_agent = agent;
    takeBackMarks();
    review();
    pump();
}

void SetExchange::review(bool onHealthyLine)
{
    askAbout(m_outbox.review(m_agent, m_clock->now(), settings.resendWindow, onHealthyLine));
}

void SetExchange::askAbout(const QList<OutcomeRecord> &undecided)
{
    for (const OutcomeRecord &record : undecided) {
        takeBackMark(record.id); // it was to leave
        // From the event loop: whoever asked for this is not done yet.
        QMetaObject::invokeMethod(
            this,
            [this, id = record.id] {
                const OutcomeRecord *now = m_outbox.find(id);
                if (now && now->state == RecordState::NeedsDecision)
                    Q_EMIT unconfirmed(OutcomeRecord(*now));
            },
            Qt::QueuedConnection);
    }
}

OutcomeRecord SetExchange::newRecord(const OutcomeRequest &request, const Call &call)
{
    OutcomeRecord record;
    record.id = ++m_lastId;
    record.key = m_keys + QString::number(record.id);
    record.call = call.instance;
    record.callStartedAt = call.startedAt;
    record.request = request;
    record.submittedAt = m_clock->now();
    return record;
}

OutcomeReply *SetExchange::refuse(const OutcomeRequest &request, const Call &call,
                                  const Refusal &refusal)
{
    OutcomeRecord record = newRecord(request, call);
    auto *reply = new OutcomeReply(record, parent());
    m_waiters[record.id].reply = reply;
    record.state = RecordState::Refused;
    record.refusal = refusal;
    record.settledAt = record.submittedAt;
    QMetaObject::invokeMethod(
        this,
        [this, record] { tell(record, OutcomeReply::Result::Refused, &SetExchange::refused); },
        Qt::QueuedConnection);
    return reply;
}

OutcomeReply *SetExchange::submit(const OutcomeRequest &request, const Call &call)
{
    if (const auto refusal = validate(request))
        return refuse(request, call, *refusal);

    const OutcomeRecord record = newRecord(request, call);
    auto *reply = new OutcomeReply(record, parent());
    m_outbox.add(record);
    m_waiters[record.id].reply = reply;
    if (m_store) // which may take its time; without it, it is sent in a moment
        beginWaiting(record.id);
    keep(record);
    return reply;
}

void SetExchange::beginWaiting(quint64 id)
{
    Waiter &waiter = m_waiters[id];
    waiter.patience = m_clock->makeAlarm([this, id] { giveUpWaiting(id); });
    waiter.patience->start(settings.timeout);
}

void SetExchange::pump()
{
    if (!isOpen() || m_agent.isEmpty())
        return;
    if (m_inFlight == 0)
        sendNext();
    if (m_store)
        markAhead();
}

void SetExchange::sendNext()
{
    // Since it was put here the bus may have told of another set, or hours have gone.
    askAbout(m_outbox.reviewWaiting(m_agent, m_clock->now(), settings.resendWindow));
    const Outbox::Next next = m_outbox.next(m_agent);
    if (next.id == 0) {
        if (next.needsNewConnection)
            renewLater();
        return;
    }
    const Mark mark = m_marks.state(next.id);
    if (!m_store || mark == Mark::Fresh)
        send(next.id);
    else if (mark != Mark::Asked)
        markSent(next.id);
}

// From the event loop: a transport tells at once that it is connecting, and whoever hears
// of that may do anything.
void SetExchange::renewLater()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            const Outbox::Next next = m_outbox.next(m_agent);
            if (!isOpen() || m_inFlight != 0 || next.id != 0 || !next.needsNewConnection)
                return;
            m_isRenewing = true;
            m_transport->renew();
        },
        Qt::QueuedConnection);
}

void SetExchange::send(quint64 id)
{
    if (!m_transport->send(Wire::encodeSetOutcome(m_outbox.find(id)->request, settings.spelling)))
        return; // the connection is about to say why
    m_marks.forget(id);
    m_marks.age();
    m_outbox.markSent(id, m_clock->now());
    m_inFlight = id;
    m_answerDeadline->start(settings.timeout);
    if (const auto waiter = m_waiters.find(id);
        waiter != m_waiters.end() && waiter->second.patience)
        waiter->second.patience->stop();
}

void SetExchange::followConnection()
{
    const QPointer<SetExchange> guard(this);
    if (isOpen() && !m_wasOpen) {
        m_wasOpen = true;
        m_outbox.connectionReplaced();
        review(std::exchange(m_isRenewing, false));
        pump();
        Q_EMIT changed();
        return;
    }
    if (isOpen())
        return;
    leaveConnection();
    if (!guard || mayOpenSoon())
        return;
    m_isRenewing = false;
    QList<quint64> ids;
    for (const auto &[id, waiter] : m_waiters)
        ids.append(id);
    for (const quint64 id : std::as_const(ids)) {
        if (guard)
            giveUpWaiting(id);
    }
}

// What was sent there gets no answer any more.
void SetExchange::leaveConnection()
{
    m_wasOpen = false;
    m_outbox.connectionReplaced();
    takeBackMarks();
    if (m_inFlight != 0)
        inFlightUnanswered(UnconfirmedReason::ConnectionLost);
}

void SetExchange::retryNow()
{
    const QPointer<SetExchange> guard(this);
    m_outbox.retryAll(m_agent);
    if (m_transport)
        m_transport->retryNow();
    if (!guard)
        return;
    pump();
    Q_EMIT changed();
}

void SetExchange::discard(quint64 id)
{
    const OutcomeRecord *record = m_outbox.find(id);
    if (!record || record->state == RecordState::InFlight)
        return;
    const OutcomeRecord gone = m_outbox.settle(id, RecordState::Discarded, {}, m_clock->now());
    forget(gone);
    tell(gone, OutcomeReply::Result::Cancelled, &SetExchange::discarded);
}

bool SetExchange::handle(const Wire::SetResult &result)
{
    // Neither yes nor no says nothing: the deadline decides.
    if (result.verdict == Verdict::Unclear)
        return false;
    const quint64 id = m_outbox.takeAnswer(result.callId);
    if (id == 0)
        return false;
    if (result.verdict == Verdict::Success) {
        answered(id, RecordState::Confirmed, {});
    } else {
        const auto kind = result.invalidCallId ? RefusalKind::InvalidCallId
            : result.words.isEmpty()           ? RefusalKind::Unstated
                                               : RefusalKind::Stated;
        answered(id, RecordState::Refused, {kind, result.words});
    }
    return true;
}

bool SetExchange::handle(const Wire::ServerError &error)
{
    if (error.invalidCallId.isEmpty())
        return false;
    const quint64 id = m_outbox.takeAnswer(error.invalidCallId);
    if (id == 0)
        return false;
    answered(id, RecordState::Refused, {RefusalKind::InvalidCallId, error.words});
    return true;
}

void SetExchange::handle(const Wire::OutcomeSetNotice &notice)
{
    const QList<OutcomeRecord> concerned = m_outbox.noteSet(notice.account);
    for (const OutcomeRecord &record : concerned)
        writeState(record);
}

void SetExchange::answered(quint64 id, RecordState state, const Refusal &refusal)
{
    if (id == m_inFlight) {
        m_inFlight = 0;
        m_answerDeadline->stop();
    }
    // The frame may have been answered after its record was replaced or discarded.
    if (!m_outbox.find(id))
        return pump();
    const OutcomeRecord record = m_outbox.settle(id, state, refusal, m_clock->now());
    const bool yes = state == RecordState::Confirmed;
    // A refusal stays on disk until somebody has seen it.
    if (yes) {
        pumpBehind(record);
    } else {
        writeState(record);
        m_refusals.append(record);
        pump();
    }
    tell(record, yes ? OutcomeReply::Result::Confirmed : OutcomeReply::Result::Refused,
         yes ? &SetExchange::confirmed : &SetExchange::refused);
}

void SetExchange::inFlightUnanswered(UnconfirmedReason reason)
{
    const quint64 id = std::exchange(m_inFlight, 0);
    m_answerDeadline->stop();
    const OutcomeRecord record = m_outbox.markUnconfirmed(id, reason, m_clock->now());
    const bool replaced = record.state == RecordState::Discarded;
    if (replaced)
        forget(record);
    else
        writeState(record);
    pump();
    tell(record, OutcomeReply::Result::Unconfirmed,
         replaced ? &SetExchange::discarded : &SetExchange::unconfirmed);
}

void SetExchange::giveUpWaiting(quint64 id)
{
    const OutcomeRecord *waiting = m_outbox.find(id);
    const auto waiter = m_waiters.find(id);
    if (!waiting || waiting->state != RecordState::Waiting || waiter == m_waiters.end())
        return;
    if (!m_outbox.isKept(id)) {
        // "Kept" is not said before it is: the disk has the next word.
        waiter->second.isOverdue = true;
        return;
    }
    const OutcomeRecord record
        = m_outbox.markUnconfirmed(id, UnconfirmedReason::NotSent, m_clock->now());
    if (m_marks.forget(id))
        writeState(record); // it never left
    tell(record, OutcomeReply::Result::Unconfirmed, &SetExchange::unconfirmed);
}

bool SetExchange::tell(const OutcomeRecord &record, OutcomeReply::Result result, Signal signal)
{
    const QPointer<SetExchange> guard(this);
    if (const auto it = m_waiters.find(record.id); it != m_waiters.end()) {
        const QPointer<OutcomeReply> reply = it->second.reply;
        m_waiters.erase(it);
        if (reply)
            reply->end(result, record);
    }
    if (guard)
        Q_EMIT changed();
    if (guard)
        Q_EMIT(this->*signal)(record);
    return guard != nullptr;
}

} // namespace Disposition
