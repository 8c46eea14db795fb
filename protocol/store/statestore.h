// SPDX-License-Identifier: MIT
#pragma once

#include "exitguard.h"
#include "outboxtable.h"

#include <disposition/historyentry.h>
#include <disposition/keptdraft.h>

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace Disposition {

/// The state file on a thread of its own, so that a slow disk delays nobody.
///
/// Each function returns at once; what it asks for is done in the order of the
/// calls, and the answer comes on the store's own thread through the event
/// loop.  No answer comes any more once the store is gone; what was asked for
/// is done all the same before its destructor returns.
class StateStore : public QObject
{
    Q_OBJECT

public:
    explicit StateStore(const QString &folder, QObject *parent = nullptr);
    ~StateStore() override;

    /// What was found at the start: drafts, texts, and what is to be sent.
    struct Contents
    {
        QList<OutcomeRecord> records;
        QList<KeptDraft> drafts;
        QHash<QString, QString> texts; ///< by their names
        int forgottenDrafts = 0; ///< older than they may be
    };
    /// Drafts untouched since @p oldestDraft are forgotten, and what is in the
    /// history since before @p oldestEntry.
    void open(const QDateTime &oldestDraft, const QDateTime &oldestEntry,
              std::function<void(const Contents &, const StoreProblem &)> done);

    /// How a record is kept.
    enum class Kept {
        OnDisk,
        InMemory, ///< there is no file to work with on this machine; it may be sent all the same
        No, ///< it must not be sent
    };
    void put(const OutcomeRecord &record, std::function<void(Kept, const StoreProblem &)> done);
    /// @p settled are the keys of records to be removed with it: one write for all.
    void markSent(const QString &key, const QDateTime &now, const QStringList &settled,
                  std::function<void(OutboxTable::Mark)> done);
    void update(const OutcomeRecord &record);
    void remove(const QString &key);
    /// @p done is not called where nothing was claimed.
    void claim(std::function<void(const QList<OutcomeRecord> &)> done);
    void putDraft(const KeptDraft &draft, const KeptDraft &former);
    void putText(const QString &name, const QString &text);
    void putHistory(const HistoryEntry &entry);
    /// See HistoryTable::list().
    void readHistory(const AgentId &agent, const QString &key, int count,
                     std::function<void(const QList<HistoryEntry> &)> done);

    /// Behind everything that was asked for before.
    void afterAll(std::function<void()> done);

Q_SIGNALS:
    /// What cannot be kept, or can again (no problem).
    void problemChanged(const Disposition::StoreProblem &problem);

private:
    class Worker;
    /// Runs @p work there, then @p done here.
    void ask(std::function<std::function<void()>(Worker &)> work);

    /// Does what was asked for, and stops; nothing is done any more after that.
    void end(QDeadlineTimer patience);

    QThread m_thread;
    Worker *const m_worker;
    std::atomic<bool> m_hasEnded = false;
    ExitGuard m_exitGuard;
};

} // namespace Disposition
