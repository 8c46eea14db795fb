// SPDX-License-Identifier: MIT
#include "callregister.h"

#include <algorithm>

namespace Disposition {

static void apply(Call &call, const CallDetails &details)
{
    if (!details.number.isEmpty())
        call.number = details.number;
    if (!details.displayName.isEmpty())
        call.displayName = details.displayName;
    if (details.direction != CallDirection::Unknown)
        call.direction = details.direction;
    if (details.state && *details.state != CallState::Ended)
        call.state = *details.state;
    if (details.startedAt.isValid())
        call.startedAt = details.startedAt.toUTC();
    if (details.wrapUp.count() > 0)
        call.wrapUp = details.wrapUp;
    if (details.connectedAt.isValid())
        call.connectedAt = details.connectedAt.toUTC();
}

Call *CallRegister::live(const CallId &id)
{
    const auto it = std::find_if(m_calls.begin(), m_calls.end(), [&id](const Call &call) {
        return call.id == id && call.isLive();
    });
    return it == m_calls.end() ? nullptr : &*it;
}

const Call *CallRegister::find(CallInstance instance) const
{
    const auto it = std::find_if(m_calls.cbegin(), m_calls.cend(), [instance](const Call &call) {
        return call.instance == instance;
    });
    return it == m_calls.cend() ? nullptr : &*it;
}

const Call *CallRegister::find(const AgentId &agent, const CallId &id,
                               const AccountNumber &account) const
{
    const auto it = std::find_if(m_calls.crbegin(), m_calls.crend(), [&](const Call &call) {
        return call.agent == agent && call.id == id
            && (account.isEmpty() || call.account == account);
    });
    return it == m_calls.crend() ? nullptr : &*it;
}

CallRegister::Started CallRegister::start(const AgentId &agent, const CallId &id,
                                          const AccountNumber &account, const CallDetails &details,
                                          const QDateTime &now)
{
    Started result;
    // A transferred call goes on under a new ID: what was typed stays with it.
    Call *known = live(id);
    if (!known && !details.replaces.isEmpty()) {
        known = live(details.replaces);
        if (known)
            known->id = id;
    }
    if (known && !account.isEmpty() && !known->account.isEmpty() && known->account != account) {
        // The host took the ID for somebody else without saying that the call ended.
        known->state = CallState::Ended;
        known->endedAt = now;
        result.ended = known->instance;
        known = nullptr;
    }
    if (known) {
        if (known->account.isEmpty())
            known->account = account;
        apply(*known, details);
        result.call = known->instance;
        return result;
    }

    if (Call *woken = asleep(agent, id, account, details)) {
        m_restored.remove(woken->instance);
        woken->state = CallState::Connected;
        woken->endedAt = {};
        apply(*woken, details);
        m_current = woken->instance;
        result.call = woken->instance;
        result.isNew = true;
        return result;
    }

    Call call;
    call.instance = CallInstance(++m_lastInstance);
    call.agent = agent;
    call.id = id;
    call.account = account;
    call.startedAt = now;
    if (!details.startedAt.isValid())
        m_guessed.insert(call.instance);
    apply(call, details);
    m_calls.append(call);
    m_current = call.instance;
    forgetDone();
    result.call = call.instance;
    result.isNew = true;
    return result;
}

// What was restored goes on only for the same agent, ID and account; and not
// for a call that began after the last word about it.
Call *CallRegister::asleep(const AgentId &agent, const CallId &id, const AccountNumber &account,
                           const CallDetails &details)
{
    const auto it = std::find_if(m_calls.rbegin(), m_calls.rend(), [&](const Call &call) {
        return m_restored.contains(call.instance) && call.agent == agent && call.id == id
            && !account.isEmpty() && call.account == account
            && !(details.startedAt.isValid() && details.startedAt > call.endedAt);
    });
    return it == m_calls.rend() ? nullptr : &*it;
}

CallInstance CallRegister::restore(const AgentId &agent, const CallId &id,
                                   const AccountNumber &account, const QDateTime &startedAt,
                                   const QDateTime &lastKnownAt)
{
    const auto known = std::find_if(m_calls.begin(), m_calls.end(), [&](const Call &call) {
        if (call.agent != agent || call.id != id || call.account != account)
            return false;
        // A recycled ID has several calls on disk: their start tells them apart.
        const bool isOld = m_restored.contains(call.instance) || m_done.contains(call.instance);
        if (isOld && startedAt.isValid())
            return call.startedAt == startedAt;
        // The host may have told of it again before the disk was read.
        const bool isRetold = m_guessed.contains(call.instance) && !account.isEmpty();
        return call.startedAt == startedAt || call.startedAt <= lastKnownAt || isRetold;
    });
    if (known != m_calls.end()) {
        if (m_guessed.remove(known->instance) && startedAt.isValid()
            && startedAt < known->startedAt)
            known->startedAt = startedAt;
        return known->instance;
    }
    const CallInstance restored = insertEnded(
        agent, id, account, startedAt.isValid() ? startedAt : lastKnownAt, lastKnownAt);
    m_restored.insert(restored);
    return restored;
}

CallInstance CallRegister::insertEnded(const AgentId &agent, const CallId &id,
                                       const AccountNumber &account, const QDateTime &startedAt,
                                       const QDateTime &endedAt)
{
    Call call;
    call.instance = CallInstance(++m_lastInstance);
    call.agent = agent;
    call.id = id;
    call.account = account;
    call.state = CallState::Ended;
    call.startedAt = startedAt;
    call.endedAt = endedAt;
    m_calls.insert(
        std::upper_bound(m_calls.begin(), m_calls.end(), call,
                         [](const Call &a, const Call &b) { return a.startedAt < b.startedAt; }),
        call);
    return call.instance;
}

CallInstance CallRegister::reopen(const AgentId &agent, const CallId &id,
                                  const AccountNumber &account, const QDateTime &startedAt)
{
    const auto known = std::find_if(m_calls.crbegin(), m_calls.crend(), [&](const Call &call) {
        return call.agent == agent && call.id == id && call.account == account
            && (!startedAt.isValid() || call.startedAt == startedAt);
    });
    if (known != m_calls.crend()) {
        hold(known->instance);
        return known->instance;
    }
    const CallInstance reopened = insertEnded(agent, id, account, startedAt, startedAt);
    m_done.insert(reopened);
    hold(reopened);
    return reopened;
}

CallInstance CallRegister::update(const CallId &id, const AccountNumber &account,
                                  const CallDetails &details)
{
    Call *known = live(id);
    if (!known)
        return CallInstance::None;
    // It may come late, when the ID is another contact's.
    if (!account.isEmpty() && !known->account.isEmpty() && known->account != account)
        return CallInstance::None;
    if (known->account.isEmpty())
        known->account = account;
    apply(*known, details);
    return known->instance;
}

CallInstance CallRegister::end(const CallId &id, const CallDetails &details, const QDateTime &now)
{
    Call *known = live(id);
    if (!known)
        return CallInstance::None;
    apply(*known, details);
    known->state = CallState::Ended;
    // A host's clock may be ahead: nothing ends before it began, or later than now.
    const QDateTime end = details.endedAt.isValid() ? details.endedAt.toUTC() : now;
    known->endedAt = std::min(now, std::max(end, known->startedAt));
    return known->instance;
}

CallInstance CallRegister::setCurrent(const CallId &id)
{
    const Call *known = live(id);
    if (!known)
        return CallInstance::None;
    m_current = known->instance;
    return m_current;
}

QList<CallInstance> CallRegister::adopt(const AgentId &agent)
{
    QList<CallInstance> adopted;
    for (Call &call : m_calls) {
        if (!call.agent.isEmpty() || m_done.contains(call.instance))
            continue;
        call.agent = agent;
        adopted.append(call.instance);
    }
    return adopted;
}

void CallRegister::markDone(CallInstance call)
{
    if (!find(call))
        return;
    m_done.insert(call);
    // Nobody goes on with it.
    m_held.remove(call);
    m_guessed.remove(call);
    m_restored.remove(call);
    forgetDone();
}

QList<Call> CallRegister::calls() const
{
    QList<Call> result;
    std::copy_if(
        m_calls.cbegin(), m_calls.cend(), std::back_inserter(result), [this](const Call &call) {
            return call.isLive() || call.instance == m_current || !m_done.contains(call.instance);
        });
    return result;
}

QList<Call> CallRegister::waiting() const
{
    QList<Call> result;
    std::copy_if(
        m_calls.cbegin(), m_calls.cend(), std::back_inserter(result),
        [this](const Call &call) { return !call.isLive() && !m_done.contains(call.instance); });
    return result;
}

// Of those that are done the latest stay: an agent may want to aim at one.
void CallRegister::forgetDone()
{
    constexpr qsizetype mostDone = 20;
    qsizetype surplus = m_done.size() - mostDone;
    for (qsizetype i = 0; i < m_calls.size() && surplus > 0;) {
        const Call &call = m_calls[i];
        if (call.isLive() || call.instance == m_current || m_held.contains(call.instance)
            || !m_done.remove(call.instance)) {
            ++i;
            continue;
        }
        m_calls.removeAt(i);
        --surplus;
    }
}

} // namespace Disposition
