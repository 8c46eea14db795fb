// SPDX-License-Identifier: MIT
#include "outcomecatalogue.h"

#include <algorithm>
#include <utility>

namespace Disposition {

// Lists of more calls than this are asked for again when they are needed.
static constexpr qsizetype mostEntries = 32;

OutcomeCatalogue::OutcomeCatalogue(std::shared_ptr<Clock> clock, Ask ask, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_ask(std::move(ask))
{ }

OutcomeCatalogue::~OutcomeCatalogue() = default;

void OutcomeCatalogue::setConfigured(const QList<Outcome> &outcomes)
{
    if (m_configured == outcomes)
        return;
    m_configured = outcomes;
    Q_EMIT changed();
}

OutcomeCatalogue::Entry *OutcomeCatalogue::find(const CallId &call, const AccountNumber &account)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.call == call && entry.account == account;
    });
    return it == m_entries.end() ? nullptr : &*it;
}

// The answer by account names no account, hence the one that was asked.
OutcomeCatalogue::Entry *OutcomeCatalogue::findAsked(const CallId &call)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return call.isEmpty() ? entry.stage == Stage::AskedByAccount
                              : entry.stage == Stage::AskedByCall && entry.call == call;
    });
    return it == m_entries.end() ? nullptr : &*it;
}

void OutcomeCatalogue::setLastReceived(const QList<Outcome> &outcomes)
{
    if (!m_lastReceived.isEmpty() || outcomes.isEmpty())
        return;
    m_lastReceived = outcomes;
    Q_EMIT changed();
}

void OutcomeCatalogue::request(const CallId &call, const AccountNumber &account)
{
    if (call.isEmpty() && account.isEmpty())
        return;
    if (Entry *known = find(call, account)) {
        if (known->stage != Stage::Failed)
            return;
        known->stage = Stage::Wanted;
    } else {
        if (m_entries.size() == mostEntries)
            m_entries.removeFirst();
        m_entries.append(
            {call, account, call.isEmpty() ? Stage::WantedByAccount : Stage::Wanted, {}, {}});
    }
    askAll();
}

QList<Outcome> OutcomeCatalogue::outcomes(const CallId &call, const AccountNumber &account) const
{
    const Entry *known = const_cast<OutcomeCatalogue *>(this)->find(call, account);
    if (known && known->stage == Stage::Known)
        return known->outcomes;
    return m_lastReceived.isEmpty() ? m_configured : m_lastReceived;
}

bool OutcomeCatalogue::isAwaited(const CallId &call, const AccountNumber &account) const
{
    const Entry *known = const_cast<OutcomeCatalogue *>(this)->find(call, account);
    return m_open && known && known->stage != Stage::Known && known->stage != Stage::Failed;
}

void OutcomeCatalogue::askAll()
{
    for (Entry &entry : m_entries) {
        if (m_open && entry.stage == Stage::Wanted)
            ask(entry);
        else if (m_open && entry.stage == Stage::WantedByAccount && !findAsked(CallId()))
            ask(entry);
    }
}

void OutcomeCatalogue::ask(Entry &entry)
{
    const bool byCall = entry.stage == Stage::Wanted;
    if (!m_ask({byCall ? entry.call : CallId(), entry.account}))
        return; // the connection is about to say why
    entry.stage = byCall ? Stage::AskedByCall : Stage::AskedByAccount;
    entry.deadline = m_clock->makeAlarm(
        [this, call = entry.call, account = entry.account] { noAnswer(call, account); });
    entry.deadline->start(timeout);
}

void OutcomeCatalogue::fallBack(Entry &entry)
{
    entry.stage = entry.stage == Stage::AskedByCall && !entry.account.isEmpty()
        ? Stage::WantedByAccount
        : Stage::Failed;
    entry.deadline.reset();
    const bool isOver = entry.stage == Stage::Failed;
    askAll();
    if (isOver)
        Q_EMIT changed();
}

void OutcomeCatalogue::accept(Entry &entry, const QList<Outcome> &outcomes)
{
    entry.stage = Stage::Known;
    entry.outcomes = outcomes;
    entry.deadline.reset();
    m_lastReceived = outcomes;
    askAll();
    Q_EMIT changed();
}

void OutcomeCatalogue::connectionOpened()
{
    m_open = true;
    for (Entry &entry : m_entries) {
        if (entry.stage == Stage::Failed)
            entry.stage = entry.call.isEmpty() ? Stage::WantedByAccount : Stage::Wanted;
    }
    askAll();
}

void OutcomeCatalogue::connectionLost()
{
    m_open = false;
    for (Entry &entry : m_entries) {
        entry.deadline.reset();
        if (entry.stage == Stage::AskedByCall)
            entry.stage = Stage::Wanted;
        else if (entry.stage == Stage::AskedByAccount)
            entry.stage = Stage::WantedByAccount;
    }
}

bool OutcomeCatalogue::handle(const Wire::OutcomeList &list)
{
    Entry *asked = findAsked(list.callId);
    if (!asked)
        return false;
    if (list.refused)
        fallBack(*asked);
    else
        accept(*asked, list.outcomes);
    return true;
}

bool OutcomeCatalogue::handle(const Wire::ServerError &error)
{
    Entry *asked = error.invalidCallId.isEmpty() ? nullptr : findAsked(error.invalidCallId);
    if (!asked)
        return false;
    fallBack(*asked);
    return true;
}

void OutcomeCatalogue::noAnswer(const CallId &call, const AccountNumber &account)
{
    if (Entry *entry = find(call, account))
        fallBack(*entry);
}

} // namespace Disposition
