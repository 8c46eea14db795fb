// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/call.h>
#include <disposition/clock.h>
#include <disposition/dialect.h>
#include <disposition/keptdraft.h>
#include <disposition/outcome.h>
#include <disposition/outcomehistory.h>
#include <disposition/outcomerecord.h>
#include <disposition/outcomereply.h>
#include <disposition/transport.h>

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Disposition {

/// Sets the telephony outcomes of an agent's calls: what hosts and panels bind to.
///
/// The host says who is logged in and which calls start and end; submit() says
/// what became of a call.  Everything happens on the thread that made the
/// service.  Signals come last: a slot may delete the service.
class DISPOSITION_PROTOCOL_EXPORT OutcomeService : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString agent READ agentText WRITE setAgentText NOTIFY agentChanged)
    Q_PROPERTY(
        Disposition::Transport::State connectionState READ connectionState NOTIFY connectionChanged)
    Q_PROPERTY(QString connectionText READ connectionText NOTIFY connectionChanged)
    Q_PROPERTY(int pendingCount READ pendingCount NOTIFY pendingChanged)

public:
    explicit OutcomeService(QObject *parent = nullptr);
    explicit OutcomeService(std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~OutcomeService() override;

    /// Takes the transport and opens it; null lets go of the last one.
    void setTransport(std::unique_ptr<Transport> transport);
    Transport *transport() const;
    Transport::State connectionState() const; ///< Closed where there is no transport
    TransportProblem connectionProblem() const;
    QString connectionText() const; ///< the problem in English; empty where there is none

    void setSource(const QString &name); ///< in each message; "disposition-panel" by default
    void setDialect(Dialect dialect);
    void setTimeout(std::chrono::milliseconds timeout); ///< 8 s by default
    /// How old a maybe-sent outcome may be to be sent again unasked; 15 min by default.
    void setResendWindow(std::chrono::milliseconds window);
    /// What to offer while the bus has never told its list.
    void setConfiguredOutcomes(const QList<Outcome> &outcomes);
    /// Follows the calls that the bus tells of; off by default.
    /// @p accountVariable is the call variable that holds the account number.
    void setBusCallFeed(bool follow,
                        const QString &accountVariable = QStringLiteral("BAAccountNumber"));
    bool hasBusCallFeed() const;

    /// Keeps what is submitted and typed in this folder from now on, and takes up
    /// what an earlier program left there; restored() tells when.  Without it
    /// everything is in memory only.  To be called once, before the first submit.
    void setStateFolder(const QString &folder);
    /// Refuse what cannot be kept on disk; otherwise it is sent all the same
    /// where there is no place for it on this machine.
    void setKeptOnDiskOnly(bool only);
    // Both before the state folder: what is older then is forgotten.
    void setDraftAge(std::chrono::milliseconds age); ///< since the last touch; 7 days by default
    void setHistoryAge(std::chrono::milliseconds age); ///< 1 day by default
    /// Calls @p done from the event loop once all that was to be kept so far is on
    /// disk, or cannot be; at once where nothing is kept.
    void whenKept(std::function<void()> done);
    StoreProblem storeProblem() const;
    QString stateFolder() const; ///< empty where nothing is kept
    /// This agent's drafts on disk, oldest first.
    QList<KeptDraft> keptDrafts() const;
    /// Writes a draft in place of the one for its call, and of @p former; one
    /// without fields goes.  A draft also goes when its outcome is confirmed.
    void keepDraft(const KeptDraft &draft, const KeptDraft &former = {});

    OutcomeHistory *history() const;
    /// What a panel remembers for this agent: its own business, kept with the rest.
    QJsonObject agentNotes() const;
    void keepAgentNotes(const QJsonObject &notes);

    /// Logs in; an empty ID logs out.  Calls that began while nobody was logged in
    /// and want an outcome are this agent's then.
    void setAgent(const AgentId &agent);
    AgentId agent() const;

    /// A call began.  Harmless when told twice.  The ID of a call that ended,
    /// or one with another account, is a new call.
    Disposition::CallInstance startCall(const CallId &id, const AccountNumber &account,
                                        const CallDetails &details = {});
    // These ignore an ID of which no call lasts; an update, another account as well.
    void updateCall(const CallId &id, const AccountNumber &account,
                    const CallDetails &details = {});
    void endCall(const CallId &id, const CallDetails &details = {});
    void setCurrentCall(const CallId &id);

    /// This agent's calls that last, or still want an outcome; in the order of their start.
    QList<Call> calls() const;
    /// The calls that ended and still want an outcome, oldest first.
    QList<Call> waitingCalls() const;
    Call currentCall() const; ///< the one the agent is on, or was on last; may be invalid
    Call call(Disposition::CallInstance instance) const; ///< invalid when it is forgotten
    /// This agent's latest calls, done or not, newest first; about twenty.
    QList<Call> recentCalls() const;
    /// A call that ended will get no outcome: it waits no longer.
    void dismissCall(Disposition::CallInstance call);
    /// The outcome of a call that is done will be set again: it stays known until then.
    void holdCall(Disposition::CallInstance call);
    /// The call that an outcome was set for, to set it again; it is held, and does not wait.
    Disposition::CallInstance reopenCall(const OutcomeRecord &record);

    /// Asks for the list of a call; startCall() does so by itself.
    void requestOutcomes(const CallId &call, const AccountNumber &account);
    /// The list of this call; else the last one received; else the configured one.
    QList<Outcome> outcomes(const CallId &call, const AccountNumber &account) const;
    /// The list of this call has been asked for, and may come.
    bool awaitsOutcomes(const CallId &call, const AccountNumber &account) const;

    /// Submits; never null.  The agent in the request is who decided, which is
    /// agent() for everything that is not brought from elsewhere.
    /// @p call says which call it is for; without it, the latest with this ID and account.
    Disposition::OutcomeReply *submit(const OutcomeRequest &request,
                                      Disposition::CallInstance call = CallInstance::None);
    /// The same for QML, for the current call and agent.
    Q_INVOKABLE Disposition::OutcomeReply *submit(const QString &outcomeId, const QString &comments,
                                                  double leadScore = 0, double targetAmount = 0);

    /// All submits that are not settled, of any agent, in their order.
    QList<OutcomeRecord> pending() const;
    int pendingCount() const;
    /// Sends this agent's unconfirmed outcomes again, whatever their age, and
    /// tries to connect at once.
    Q_INVOKABLE void retryNow();
    /// Gives up an outcome that is not confirmed; not one that is in flight.
    void discard(quint64 recordId);

    /// Refused outcomes that nobody has seen yet, of any agent, also of earlier programs.
    QList<OutcomeRecord> refusals() const;
    void markSeen(quint64 recordId);

    /// What the server said last that belonged to no call of ours; may be empty.
    QString lastServerWords() const;

    const std::shared_ptr<Clock> &clock() const;

Q_SIGNALS:
    void agentChanged();
    void connectionChanged();
    void callStarted(const Disposition::Call &call); ///< not again for a call that was known
    void callUpdated(const Disposition::Call &call);
    void callEnded(const Disposition::Call &call);
    void currentCallChanged(const Disposition::Call &call);
    void outcomesChanged(); ///< of some call
    void restored(); ///< calls, drafts and pending outcomes came from disk; perhaps more than once
    void storeProblemChanged();
    void outcomeSubmitted(const Disposition::OutcomeRecord &record);
    /// On disk; not where nothing is kept.
    void outcomeKept(const Disposition::OutcomeRecord &record);
    void outcomeConfirmed(const Disposition::OutcomeRecord &record); ///< late, re-sent ones too
    void outcomeRefused(const Disposition::OutcomeRecord &record); ///< local refusals too
    /// Also when an unconfirmed one becomes too old or too doubtful to be sent again unasked.
    void outcomeUnconfirmed(const Disposition::OutcomeRecord &record);
    void outcomeDiscarded(const Disposition::OutcomeRecord &record);
    void pendingChanged(int count);
    /// The server said something that belongs to no call of ours.
    void serverNotice(const QString &words);

private:
    QString agentText() const { return agent().toString(); }
    void setAgentText(const QString &agent) { setAgent(AgentId(agent)); }

    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
