// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/call.h>

#include <QList>
#include <QSet>

namespace Disposition {

/// The calls of this desk: those that last, and those that ended and still
/// want an outcome.  Forgiving, for hosts tell a start twice, an end late,
/// twice or never, and use an ID again.
class CallRegister
{
public:
    struct Started
    {
        CallInstance call = CallInstance::None;
        bool isNew = false; ///< false when this call was known to last already
        CallInstance ended = CallInstance::None; ///< a call whose ID was taken for this one
    };
    Started start(const AgentId &agent, const CallId &id, const AccountNumber &account,
                  const CallDetails &details, const QDateTime &now);
    /// A call of an earlier program that is not done with, as one that has ended;
    /// start() wakes it again.  @p account may be empty.
    CallInstance restore(const AgentId &agent, const CallId &id, const AccountNumber &account,
                         const QDateTime &startedAt, const QDateTime &lastKnownAt);

    // Each returns the instance it concerned; None, and nothing is changed,
    // for an ID of which no call lasts.
    CallInstance update(const CallId &id, const AccountNumber &account, const CallDetails &details);
    CallInstance end(const CallId &id, const CallDetails &details, const QDateTime &now);
    CallInstance setCurrent(const CallId &id);
    /// Gives the calls of nobody, that began while nobody was logged in, to this agent.
    QList<CallInstance> adopt(const AgentId &agent);

    /// The outcome of this call is set, or will not be: it waits for none any more.
    void markDone(CallInstance call);
    /// This call stays known until its outcome is set, done or not.
    void hold(CallInstance call) { m_held.insert(call); }
    /// A call that is done, known still or not, to set its outcome again; it is held.
    CallInstance reopen(const AgentId &agent, const CallId &id, const AccountNumber &account,
                        const QDateTime &startedAt);

    /// Those that last, that want an outcome, and the current one; in the order of their start.
    QList<Call> calls() const;
    /// Those, and the latest that are done.
    const QList<Call> &recent() const { return m_calls; }
    const Call *find(CallInstance call) const;
    /// This agent's latest call with this ID; with this account too, unless that is empty.
    const Call *find(const AgentId &agent, const CallId &id, const AccountNumber &account) const;
    /// The call the agent is on, or was on last; null before the first.
    const Call *current() const { return find(m_current); }
    /// Ended, and still without an outcome, oldest first.
    QList<Call> waiting() const;

private:
    Call *live(const CallId &id);
    Call *asleep(const AgentId &agent, const CallId &id, const AccountNumber &account,
                 const CallDetails &details);
    void forgetDone();
    CallInstance insertEnded(const AgentId &agent, const CallId &id, const AccountNumber &account,
                             const QDateTime &startedAt, const QDateTime &endedAt);

    QList<Call> m_calls;
    QSet<CallInstance> m_done;
    QSet<CallInstance> m_held; ///< although they are done
    QSet<CallInstance> m_guessed; ///< nobody said when they started
    QSet<CallInstance> m_restored; ///< and not started again since
    CallInstance m_current = CallInstance::None;
    quint64 m_lastInstance = 0;
};

} // namespace Disposition
