// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomerecord.h>

#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace Disposition {

/// The submitted outcomes that are not settled, in the order they were given,
/// and the rules of which may be sent next.  No clock, no connection, no I/O:
/// it is told what happened.
class Outbox
{
public:
    /// Adds a record, which is not sent before it is kept.
    void add(const OutcomeRecord &record);
    /// The record is safe.  An older one for the same call is replaced: returned
    /// here as Discarded, unless it is in flight, where its answer is awaited.
    QList<OutcomeRecord> markKept(quint64 id, bool inMemoryOnly, const QDateTime &now);
    /// Takes a record that an earlier program has kept to its place by age.
    /// False, and not taken, when there is a newer one for its call.
    bool restore(const OutcomeRecord &record);

    const OutcomeRecord *find(quint64 id) const;
    bool isKept(quint64 id) const { return find(id) && !m_unkept.contains(id); }
    const QList<OutcomeRecord> &records() const { return m_records; }

    struct Next
    {
        quint64 id = 0; ///< the record to send, or 0
        bool needsNewConnection = false; ///< there is one, but not on this connection
    };
    /// Those of @p passedOver are left out.
    Next next(const AgentId &agent, const QList<quint64> &passedOver = {}) const;

    void markSent(quint64 id, const QDateTime &now);
    /// No answer came; the record, Discarded when a newer one has taken its place.
    OutcomeRecord markUnconfirmed(quint64 id, UnconfirmedReason reason, const QDateTime &now);
    /// Confirmed, refused or discarded: the record leaves.
    OutcomeRecord settle(quint64 id, RecordState state, const Refusal &refusal,
                         const QDateTime &now);

    /// An answer for this call came: the record it is for, 0 when it is for none of ours.
    quint64 takeAnswer(const CallId &call);
    /// What was sent on the old connection cannot be answered on this one.
    void connectionReplaced();
    /// The bus said that an outcome was set for this contact; the records that it concerns.
    QList<OutcomeRecord> noteSet(const AccountNumber &account);

    /// After a reconnect or a log-in: what may go again without asking is
    /// Waiting now, the rest of this agent's NeedsDecision; those that are so
    /// from now on are returned.
    /// With @p onHealthyLine, what got no answer there stays as it is.
    QList<OutcomeRecord> review(const AgentId &agent, const QDateTime &now,
                                std::chrono::milliseconds window, bool onHealthyLine = false);
    /// What waits, and may have been set before, is past the same bounds by now: as above.
    QList<OutcomeRecord> reviewWaiting(const AgentId &agent, const QDateTime &now,
                                       std::chrono::milliseconds window);
    /// A person decided: all of this agent's go again.
    void retryAll(const AgentId &agent);

private:
    OutcomeRecord *get(quint64 id);
    QList<OutcomeRecord> replaceOlder(const OutcomeRecord &record, const QDateTime &now);
    bool isReplaced(const OutcomeRecord &record) const;

    /// A frame that left on this connection and got no answer.
    struct Unanswered
    {
        quint64 id;
        OutcomeRequest request;
    };
    QList<OutcomeRecord> m_records;
    QList<Unanswered> m_unanswered;
    QSet<quint64> m_unkept;
    QSet<quint64> m_released; ///< by a person, and not sent since
};

} // namespace Disposition
