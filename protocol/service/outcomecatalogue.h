// SPDX-License-Identifier: MIT
#pragma once

#include "wire/busmessage.h"

#include <disposition/clock.h>

#include <QObject>

#include <functional>
#include <memory>

namespace Disposition {

/// Which outcomes a call can have: asks the bus for each call's list once,
/// by call ID, and by account number where that does not help.
class OutcomeCatalogue : public QObject
{
    Q_OBJECT

public:
    /// One question to the bus: by the call ID, or by the account when that is empty.
    struct Question
    {
        CallId call;
        AccountNumber account;
    };
    /// Sends a question; false when it could not be sent.
    using Ask = std::function<bool(const Question &)>;

    OutcomeCatalogue(std::shared_ptr<Clock> clock, Ask ask, QObject *parent);
    ~OutcomeCatalogue() override;

    std::chrono::milliseconds timeout{8000};

    /// What to offer while the bus has never told a list.
    void setConfigured(const QList<Outcome> &outcomes);
    /// The list that came last, of whichever call; an earlier program's to begin with.
    const QList<Outcome> &lastReceived() const { return m_lastReceived; }
    void setLastReceived(const QList<Outcome> &outcomes);
    /// Wants the list of this call; asks now, or when the connection opens.
    void request(const CallId &call, const AccountNumber &account);
    /// The list of this call; else the one received last; else the configured one.
    QList<Outcome> outcomes(const CallId &call, const AccountNumber &account) const;

    /// The bus has been, or is about to be asked for the list of this call.
    bool isAwaited(const CallId &call, const AccountNumber &account) const;

    void connectionOpened();
    void connectionLost();
    bool handle(const Wire::OutcomeList &list);
    bool handle(const Wire::ServerError &error);

Q_SIGNALS:
    void changed(); ///< a list came, or no answer will

private:
    enum class Stage { Wanted, AskedByCall, WantedByAccount, AskedByAccount, Known, Failed };
    struct Entry
    {
        CallId call;
        AccountNumber account;
        Stage stage = Stage::Wanted;
        QList<Outcome> outcomes;
        std::shared_ptr<Alarm> deadline; ///< of the question that is asked
    };

    Entry *find(const CallId &call, const AccountNumber &account);
    Entry *findAsked(const CallId &call);
    void askAll();
    void ask(Entry &entry);
    void fallBack(Entry &entry);
    void accept(Entry &entry, const QList<Outcome> &outcomes);
    void noAnswer(const CallId &call, const AccountNumber &account);

    const std::shared_ptr<Clock> m_clock;
    const Ask m_ask;
    QList<Entry> m_entries; ///< the latest calls, oldest first
    QList<Outcome> m_lastReceived;
    QList<Outcome> m_configured;
    bool m_open = false;
};

} // namespace Disposition
