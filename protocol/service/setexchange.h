// SPDX-License-Identifier: MIT
#pragma once

#include "outbox.h"
#include "sentmarks.h"
#include "wire/busmessage.h"
#include "wire/encode.h"

#include <disposition/clock.h>
#include <disposition/outcomereply.h>
#include <disposition/storeproblem.h>
#include <disposition/transport.h>

#include <QPointer>

#include <chrono>
#include <memory>
#include <unordered_map>

namespace Disposition {

class StateStore;

/// Takes an outcome from submit to its end: one set in flight, the rest in
/// order behind it, each reply ended exactly once.  With a store, a record is
/// on disk before its first byte leaves, and stays there until it is settled.
class SetExchange : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        std::chrono::milliseconds timeout{
            8000}; ///< for the way to the wire, and again for the answer
        std::chrono::milliseconds resendWindow{std::chrono::minutes(15)};
        Wire::Spelling spelling;
        bool diskOnly = false; ///< what cannot be kept on disk is refused
    };

    SetExchange(std::shared_ptr<Clock> clock, QObject *parent);
    ~SetExchange() override;

    Settings settings;

    /// The transport is not owned; null while there is none.
    void setTransport(Transport *transport);
    void setAgent(const AgentId &agent);
    /// To be called when the transport's state changed.
    void followConnection();

    /// The store is not owned; null while there is none.
    void setStore(StateStore *store) { m_store = store; }
    /// Takes over what an earlier program has kept; @p records know their calls.
    void restore(const QList<OutcomeRecord> &records);
    /// The rows of what is settled may go with the next write; now they go without it.
    void removeSettled();
    /// Refused, by this program or an earlier one, and not seen by anybody yet.
    const QList<OutcomeRecord> &refusals() const { return m_refusals; }
    void markSeen(quint64 id);

    OutcomeReply *submit(const OutcomeRequest &request, const Call &call);
    /// A reply that ends as refused for a reason found here; nothing is sent.
    OutcomeReply *refuse(const OutcomeRequest &request, const Call &call, const Refusal &refusal);
    void retryNow();
    void discard(quint64 id);

    // What the bus said.  True when it was an answer to one of ours.
    bool handle(const Wire::SetResult &result);
    bool handle(const Wire::ServerError &error);
    void handle(const Wire::OutcomeSetNotice &notice);

    const QList<OutcomeRecord> &records() const { return m_outbox.records(); }

Q_SIGNALS:
    // Each is the last thing its function does: a slot may delete the service.
    void submitted(const Disposition::OutcomeRecord &record);
    void keptOnDisk(const Disposition::OutcomeRecord &record);
    void confirmed(const Disposition::OutcomeRecord &record);
    void refused(const Disposition::OutcomeRecord &record);
    void unconfirmed(const Disposition::OutcomeRecord &record);
    void discarded(const Disposition::OutcomeRecord &record);
    /// Some record was added, settled, or changed its state.
    void changed();

private:
    struct Waiter
    {
        QPointer<OutcomeReply> reply;
        std::unique_ptr<Alarm>
            patience; ///< until the frame is on its way; null where it went at once
        bool isOverdue = false; ///< it ran out before the record was kept
    };

    OutcomeRecord newRecord(const OutcomeRequest &request, const Call &call);
    /// Looks again at what was not confirmed; what a person must decide is told.
    void review(bool onHealthyLine = false);
    void askAbout(const QList<OutcomeRecord> &undecided);
    void renewLater();
    void leaveConnection();
    void pump();
    void pumpBehind(const OutcomeRecord &settled);
    void sendNext();
    void send(quint64 id);

    // In setkeeping.cpp: how a record gets on disk, and off it
    void keep(const OutcomeRecord &record);
    void kept(quint64 id, bool onDisk);
    void notKept(quint64 id, const StoreProblem &problem);
    using Mark = SentMarks::State;
    void markAhead();
    void markSent(quint64 id);
    void marked(quint64 id, quint64 ticket, bool isGone);
    void takeBackMarks();
    void takeBackMark(quint64 id);
    void removeSettledUnlessMarking();
    void writeState(const OutcomeRecord &record);
    void forget(const OutcomeRecord &record);
    void answered(quint64 id, RecordState state, const Refusal &refusal);
    void inFlightUnanswered(UnconfirmedReason reason);
    using Signal = void (SetExchange::*)(const OutcomeRecord &);
    /// Ends the record's reply and says by @p signal what became of it.  False when a slot
    /// has deleted this meanwhile.
    bool tell(const OutcomeRecord &record, OutcomeReply::Result result, Signal signal);
    void beginWaiting(quint64 id);
    void giveUpWaiting(quint64 id);
    bool isOpen() const { return m_transport && m_transport->state() == Transport::State::Open; }
    bool mayOpenSoon() const
    {
        return m_transport && m_transport->state() == Transport::State::Connecting;
    }

    const std::shared_ptr<Clock> m_clock;
    const QString m_keys; ///< how the records' keys begin; no other exchange has it
    QPointer<Transport> m_transport;
    AgentId m_agent;
    Outbox m_outbox;
    QList<OutcomeRecord> m_refusals;
    std::unordered_map<quint64, Waiter> m_waiters;
    std::unique_ptr<Alarm> m_answerDeadline;
    quint64 m_lastId = 0;
    quint64 m_inFlight = 0;
    StateStore *m_store = nullptr;
    SentMarks m_marks;
    QStringList m_settledKeys; ///< their rows go with the next mark
    bool m_wasOpen = false;
    bool m_isRenewing = false; ///< the connection, which was a healthy one
};

} // namespace Disposition
