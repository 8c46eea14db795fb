// SPDX-License-Identifier: MIT
#include "statestore.h"

#include "drafttable.h"
#include "historytable.h"
#include "kepttexts.h"

#include <QLoggingCategory>
#include <QSemaphore>
#include <QTimer>

#include <map>
#include <utility>

namespace Disposition {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = StoreProblem::Code;

Q_DECLARE_LOGGING_CATEGORY(store)

/// Lives on the store's thread, with the file and everything that is on it.
class StateStore::Worker : public QObject
{
public:
    Worker(StateStore *theStore, const QString &folder)
        : owner(theStore)
        , file(folder)
        , outbox(file)
        , drafts(file)
        , texts(file)
        , history(file)
        , again(this)
        , soon(this)
    {
        soon.setSingleShot(true);
        soon.setInterval(50ms);
        connect(&soon, &QTimer::timeout, this, [this] { writeHistory(); });
        again.setSingleShot(true);
        again.setInterval(2s);
        connect(&again, &QTimer::timeout, this, [this] { writeAll(); });
    }

    /// Tells, once for each change, what keeps things from being kept.
    void note(const StoreProblem &problem)
    {
        if (problem.code == told.code && problem.file == told.file)
            return;
        told = problem;
        QMetaObject::invokeMethod(
            owner, [to = owner, problem] { Q_EMIT to->problemChanged(problem); },
            Qt::QueuedConnection);
    }

    /// What is not waited for is tried again until it is written.
    void writeLater(const QString &key, const std::function<StoreProblem()> &write)
    {
        unwritten.erase(key);
        if (write().isNone())
            return;
        unwritten[key] = write;
        if (!again.isActive())
            again.start();
    }

    void removeLater(const QString &key)
    {
        writeLater(key, [this, key] { return outbox.remove(key); });
    }

    /// A file that took the place of another does not have what was typed.
    void writeDraftsAnew()
    {
        if (!file.isOpen() || std::exchange(epoch, file.epoch()) == file.epoch())
            return;
        for (const KeptDraft &draft : std::as_const(known))
            writeLater(u"draft "_s + draft.agent.toString() + u' ' + draft.callId.toString(),
                       [this, draft] { return drafts.put(draft, draft); });
    }

    void remember(const KeptDraft &draft, const KeptDraft &former)
    {
        known.removeIf([&](const KeptDraft &other) {
            return other.isOfSameCall(draft) || other.isOfSameCall(former);
        });
        if (!draft.fields.isEmpty())
            known.append(draft);
    }

    /// In a moment, together with what follows: nobody waits for it, and what is
    /// waited for would be behind it.
    void writeHistorySoon(const HistoryEntry &entry)
    {
        unwrittenHistory.append(entry);
        if (!soon.isActive())
            soon.start();
    }

    void writeHistory()
    {
        soon.stop();
        if (unwrittenHistory.isEmpty())
            return;
        const QList<HistoryEntry> entries = std::exchange(unwrittenHistory, {});
        writeLater(u"history "_s + entries.first().record.key,
                   [this, entries] { return history.put(entries); });
    }

    void writeAll()
    {
        writeHistory();
        for (auto it = unwritten.begin(); it != unwritten.end();)
            it = it->second().isNone() ? unwritten.erase(it) : std::next(it);
        if (!unwritten.empty())
            again.start();
    }

    StateStore *const owner;
    StateFile file;
    OutboxTable outbox;
    DraftTable drafts;
    KeptTexts texts;
    HistoryTable history;
    StoreProblem told;
    QList<KeptDraft> known; ///< drafts, as they are or should be on disk
    int epoch = 0;
    std::map<QString, std::function<StoreProblem()>> unwritten;
    QTimer again; ///< to write what could not be written
    QList<HistoryEntry> unwrittenHistory;
    QTimer soon; ///< to write it
};

StateStore::StateStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(this, folder))
    , m_exitGuard([this] { end(QDeadlineTimer(5s)); })
{
    m_worker->moveToThread(&m_thread);
    // There, where its database was opened.
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StateStore::~StateStore()
{
    end(QDeadlineTimer(QDeadlineTimer::Forever));
}

void StateStore::end(QDeadlineTimer patience)
{
    if (m_hasEnded.exchange(true))
        return;
    // Behind everything that was asked for.  Who posts an event wakes the thread's event
    // dispatcher, which may be after the event was handled; it shall not be gone by then.
    const auto isPosted = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(
        m_worker,
        [this, isPosted] {
            m_worker->writeAll();
            isPosted->acquire();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    isPosted->release();
    m_thread.wait(patience);
}

void StateStore::ask(std::function<std::function<void()>(Worker &)> work)
{
    if (m_hasEnded) // the program ends, and the worker is gone
        return;
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work)] {
            auto done = work(*m_worker);
            m_worker->writeDraftsAnew();
            if (done)
                QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void StateStore::open(const QDateTime &oldestDraft, const QDateTime &oldestEntry,
                      std::function<void(const Contents &, const StoreProblem &)> done)
{
    ask([oldestDraft, oldestEntry, done](Worker &worker) {
        Contents contents;
        StoreProblem problem;
        if (ExitGuard::isNewToProgram()) {
            StateFile::warmUp();
            ExitGuard::comeFirst();
        }
        if (worker.file.open()) {
            problem = worker.file.problem();
            const StoreProblem faults[]
                = {worker.outbox.claim(contents.records),
                   worker.drafts.removeOlderThan(oldestDraft, contents.forgottenDrafts),
                   worker.drafts.list(contents.drafts), worker.texts.list(contents.texts),
                   worker.history.removeOlderThan(oldestEntry)};
            for (const StoreProblem &fault : faults) {
                if (problem.isNone())
                    problem = fault;
            }
        } else {
            problem = worker.file.problem();
        }
        worker.known = contents.drafts;
        worker.epoch = worker.file.epoch();
        worker.note(problem);
        return [done, contents, problem] {
            done(contents, problem);
        };
    });
}

void StateStore::put(const OutcomeRecord &record,
                     std::function<void(Kept, const StoreProblem &)> done)
{
    ask([record, done](Worker &worker) {
        const StoreProblem problem = worker.outbox.put(record);
        Kept kept = problem.isNone() ? Kept::OnDisk : Kept::No;
        // Without a file at all the panel still works.  A full disk is another
        // matter: there is a place to keep it, and room can be made.
        if (!problem.isNone() && !worker.file.isOpen() && problem.code != Code::Full
            && problem.code != Code::Busy)
            kept = Kept::InMemory;
        if (kept == Kept::InMemory)
            worker.outbox.putLater(record);
        if (kept == Kept::OnDisk && worker.file.problem().isNone())
            worker.note({});
        else if (kept == Kept::InMemory)
            worker.note(problem);
        return [done, kept, problem] {
            done(kept, problem);
        };
    });
}

void StateStore::markSent(const QString &key, const QDateTime &now, const QStringList &settled,
                          std::function<void(OutboxTable::Mark)> done)
{
    ask([key, now, settled, done](Worker &worker) {
        const auto mark = worker.file.isOpen() ? worker.outbox.markSent(key, now, settled)
                                               : OutboxTable::Mark::Failed;
        if (mark == OutboxTable::Mark::Done)
            worker.unwritten.erase(key); // what could not be written before is older
        for (const QString &gone : settled) {
            if (mark == OutboxTable::Mark::Failed)
                worker.removeLater(gone);
            else
                worker.unwritten.erase(gone);
        }
        return [done, mark] {
            done(mark);
        };
    });
}

void StateStore::update(const OutcomeRecord &record)
{
    ask([record](Worker &worker) {
        worker.writeLater(record.key, [&worker, record] { return worker.outbox.update(record); });
        return nullptr;
    });
}

void StateStore::remove(const QString &key)
{
    ask([key](Worker &worker) {
        worker.removeLater(key);
        return nullptr;
    });
}

void StateStore::claim(std::function<void(const QList<OutcomeRecord> &)> done)
{
    ask([done](Worker &worker) {
        QList<OutcomeRecord> records;
        if (worker.file.isOpen())
            worker.outbox.claim(records);
        std::function<void()> tell;
        if (!records.isEmpty())
            tell = [done, records] {
                done(records);
            };
        return tell;
    });
}

void StateStore::putDraft(const KeptDraft &draft, const KeptDraft &former)
{
    ask([draft, former](Worker &worker) {
        worker.remember(draft, former);
        const QString name = u"draft "_s + draft.agent.toString() + u' ' + draft.callId.toString();
        worker.writeLater(name, [&worker, draft, former] {
            const StoreProblem problem = worker.drafts.put(draft, former);
            // What was set aside stays told.
            if (!problem.isNone() || worker.file.problem().isNone())
                worker.note(problem);
            return problem;
        });
        return nullptr;
    });
}

void StateStore::putText(const QString &name, const QString &text)
{
    ask([name, text](Worker &worker) {
        if (worker.file.isOpen())
            worker.texts.put(name, text);
        return nullptr;
    });
}

void StateStore::putHistory(const HistoryEntry &entry)
{
    ask([entry](Worker &worker) {
        worker.writeHistorySoon(entry);
        return nullptr;
    });
}

void StateStore::afterAll(std::function<void()> done)
{
    ask([done = std::move(done)](Worker &worker) {
        worker.writeHistory();
        return done;
    });
}

void StateStore::readHistory(const AgentId &agent, const QString &key, int count,
                             std::function<void(const QList<HistoryEntry> &)> done)
{
    ask([agent, key, count, done](Worker &worker) {
        QList<HistoryEntry> entries;
        worker.writeHistory();
        if (worker.file.isOpen())
            worker.history.list(agent, key, count, entries);
        return [done, entries] {
            done(entries);
        };
    });
}

} // namespace Disposition
