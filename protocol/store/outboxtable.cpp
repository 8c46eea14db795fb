// SPDX-License-Identifier: MIT
#include "outboxtable.h"

#include "submitcolumns.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <utility>

namespace Disposition {

using namespace Qt::StringLiterals;
using Safety = StateFile::Safety;

OutboxTable::OutboxTable(StateFile &file)
    : m_file(file)
    , m_owner(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

OutboxTable::~OutboxTable() = default;

QString OutboxTable::lockPath(const QString &owner) const
{
    return m_file.folder() + u"/owner-%1.lock"_s.arg(owner);
}

bool OutboxTable::own()
{
    if (m_lock && !QFile::exists(lockPath(m_owner)))
        m_lock.reset(); // somebody removed it: nobody would know that we live
    if (!m_lock && m_file.isOpen())
        m_file.prepareFolder(); // or all of it
    // Somebody who tidies up may have it for a moment, to see whether it is held.
    for (int tries = 0; !m_lock && tries < 20; ++tries) {
        m_lock = ProcessLock::tryGet(lockPath(m_owner));
        if (!m_lock)
            QThread::msleep(5);
    }
    return m_lock != nullptr;
}

// Who was killed left the file of its lock behind.
void OutboxTable::tidyLocks() const
{
    const QString ours = QFileInfo(lockPath(m_owner)).fileName();
    QStringList left;
    for (QDirIterator files(m_file.folder(), QDir::Files); files.hasNext();) {
        const QString path = files.next();
        const QString name = files.fileName();
        if (name.startsWith("owner-"_L1) && name.endsWith(".lock"_L1) && name != ours)
            left.append(path);
    }
    for (const QString &path : std::as_const(left))
        ProcessLock::tryGet(path); // its end removes the file
}

StoreProblem OutboxTable::transaction(const std::function<bool()> &work)
{
    const StoreProblem problem = m_file.transaction(Safety::Full, work);
    if (!m_file.isOpen() || m_file.epoch() == m_epoch)
        return problem;
    if (m_mine.isEmpty()) {
        m_epoch = m_file.epoch();
        return problem;
    }
    // It was done in a file that knows nothing of what this owner has in hand.
    if (!own())
        return {StoreProblem::Code::Failed, m_file.folder(), {}};
    const StoreProblem anew = m_file.transaction(Safety::Full, [&] {
        for (auto &[record, place] : m_mine) {
            if (!m_file.run("DELETE FROM outbox WHERE key=?", {record.key})
                || !insert(record, place))
                return false;
        }
        return work();
    });
    if (anew.isNone())
        m_epoch = m_file.epoch();
    return anew;
}

void OutboxTable::putLater(const OutcomeRecord &record)
{
    m_mine.append({record});
}

bool OutboxTable::insert(const OutcomeRecord &record, qint64 &place)
{
    const OutcomeRequest &request = record.request;
    const bool isRefused = record.state == RecordState::Refused;
    const QSqlQuery *query = m_file.run(
        "INSERT INTO outbox (key, owner, agent, call_id, account, call_started, outcome,"
        " lead_score, target_amount, comments, submitted, first_sent, reason, set_by_event,"
        " refused, refusal_words) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        {record.key, m_owner, request.agent.toString(), request.callId.toString(),
         request.account.toString(), Columns::fromTime(record.callStartedAt),
         request.outcome.toString(), request.leadScore, request.targetAmount.toText(),
         Columns::fromText(request.comments), Columns::fromTime(record.submittedAt),
         Columns::fromTime(record.firstSentAt), int(record.reason), record.setByEvent,
         isRefused ? QVariant(int(record.refusal.kind)) : QVariant(),
         Columns::fromText(record.refusal.serverWords)});
    if (query)
        place = query->lastInsertId().toLongLong();
    return query != nullptr;
}

// Near the beginning: what is settled next was submitted first.
OutboxTable::Mine *OutboxTable::find(const QString &key)
{
    const auto it = std::find_if(m_mine.begin(), m_mine.end(),
                                 [&key](const Mine &mine) { return mine.record.key == key; });
    return it == m_mine.end() ? nullptr : &*it;
}

qint64 OutboxTable::placeOf(const QString &key)
{
    const Mine *mine = find(key);
    return mine ? mine->place : -1;
}

bool OutboxTable::forget(const QString &key)
{
    const Mine *mine = find(key);
    if (mine)
        m_mine.removeAt(mine - m_mine.constData());
    return mine != nullptr;
}

StoreProblem OutboxTable::put(const OutcomeRecord &record)
{
    const OutcomeRequest &request = record.request;
    if (m_file.open() && !own())
        return {StoreProblem::Code::Failed, m_file.folder(), {}};
    const QVariant started = Columns::fromTime(record.callStartedAt);
    qint64 place = -1;
    const StoreProblem problem = transaction([&] {
        // A submit without the call's start, from a script, is for the call of that ID.
        return m_file.run("DELETE FROM outbox WHERE agent=? AND call_id=? AND account=?"
                          " AND (call_started IS NULL OR ? IS NULL OR call_started=?)",
                          {request.agent.toString(), request.callId.toString(),
                           request.account.toString(), started, started})
            && insert(record, place);
    });
    if (problem.isNone())
        m_mine.append({record, place});
    return problem;
}

bool OutboxTable::isMarkedSent(const QString &key)
{
    QSqlQuery *query = m_file.run("SELECT 1 FROM outbox WHERE place=? AND key=? AND owner=?"
                                  " AND first_sent IS NOT NULL AND reason=0",
                                  {placeOf(key), key, m_owner});
    return query && query->next();
}

OutboxTable::Mark OutboxTable::markSent(const QString &key, const QDateTime &now,
                                        const QStringList &done)
{
    int found = 0;
    QList<std::pair<QString, qint64>> settled;
    for (const QString &each : done) {
        settled.append({each, placeOf(each)});
        forget(each);
    }
    const StoreProblem problem = transaction([&] {
        for (const auto &[each, place] : std::as_const(settled)) {
            if (!removeRow(each, place))
                return false;
        }
        if (settled.isEmpty() && isMarkedSent(key)) {
            found = 1;
            return true;
        }
        QSqlQuery *query
            = m_file.run("UPDATE outbox SET first_sent=coalesce(first_sent,?), reason=0"
                         " WHERE place=? AND key=? AND owner=?",
                         {Columns::fromTime(now), placeOf(key), key, m_owner});
        found = query ? query->numRowsAffected() : 0;
        return query != nullptr;
    });
    if (!problem.isNone())
        return Mark::Failed;
    if (found == 1) {
        if (Mine *mine = find(key); mine && !mine->record.wasSent())
            mine->record.firstSentAt = now; // what is written anew says so, too
        return Mark::Done;
    }
    return forget(key) ? Mark::Gone : Mark::Failed;
}

StoreProblem OutboxTable::update(const OutcomeRecord &record)
{
    const bool refused = record.state == RecordState::Refused;
    if (Mine *mine = find(record.key))
        mine->record = record;
    if (!wasOnDisk())
        return {};
    return transaction([&] {
        return m_file.run(
                   "UPDATE outbox SET first_sent=?, reason=?, set_by_event=?, refused=?,"
                   " refusal_words=? WHERE place=? AND key=?",
                   {Columns::fromTime(record.firstSentAt), int(record.reason), record.setByEvent,
                    refused ? QVariant(int(record.refusal.kind)) : QVariant(),
                    Columns::fromText(record.refusal.serverWords), placeOf(record.key), record.key})
            != nullptr;
    });
}

StoreProblem OutboxTable::remove(const QString &key)
{
    const qint64 place = placeOf(key);
    forget(key);
    if (!wasOnDisk())
        return {};
    return transaction([&] { return removeRow(key, place); });
}

bool OutboxTable::removeRow(const QString &key, qint64 place)
{
    if (place < 0)
        return m_file.run("DELETE FROM outbox WHERE key=?", {key}) != nullptr;
    return m_file.run("DELETE FROM outbox WHERE place=? AND key=?", {place, key}) != nullptr;
}

static OutcomeRecord readRow(const QSqlQuery &row)
{
    OutcomeRecord record = Columns::toSubmit(row);
    const auto rest = [&row](int column) {
        return row.value(Columns::afterSubmit + column);
    };
    record.firstSentAt = Columns::toTime(rest(0));
    record.setByEvent = rest(2).toBool();
    if (!rest(3).isNull()) {
        record.state = RecordState::Refused;
        record.refusal = {RefusalKind(rest(3).toInt()), rest(4).toString()};
    } else if (record.wasSent()) {
        record.state = RecordState::Unconfirmed;
        // Without a word about how it ended, the program ended before the answer came.
        const auto reason = UnconfirmedReason(rest(1).toInt());
        record.reason
            = reason == UnconfirmedReason::None ? UnconfirmedReason::ConnectionLost : reason;
    } else {
        record.reason = UnconfirmedReason::NotSent;
    }
    return record;
}

#define ROWS                                                                                       \
    "SELECT " SUBMIT_COLUMNS                                                                       \
    ", first_sent, reason, set_by_event, refused, refusal_words, place FROM outbox"

static constexpr int placeColumn = Columns::afterSubmit + 5;

bool OutboxTable::takeOver(const QString &owner)
{
    // To get the lock of an owner is to know that it is gone.
    const auto lock = ProcessLock::tryGet(lockPath(owner));
    return !lock || m_file.run("UPDATE outbox SET owner=? WHERE owner=?", {m_owner, owner});
}

StoreProblem OutboxTable::claim(QList<OutcomeRecord> &claimed)
{
    if (m_file.open() && !own())
        return {StoreProblem::Code::Failed, m_file.folder(), {}};
    // Known once, before anything is taken: where the file was replaced, the work is done twice.
    std::optional<QStringList> mine;
    QList<Mine> taken;
    claimed.clear();
    const StoreProblem problem = transaction([&] {
        QSqlQuery *query
            = m_file.run("SELECT DISTINCT owner FROM outbox WHERE owner<>?", {m_owner});
        QStringList owners;
        while (query && query->next())
            owners.append(query->value(0).toString());
        if (!query)
            return false;
        if (!mine) {
            mine.emplace();
            for (const Mine &each : std::as_const(m_mine))
                mine->append(each.record.key);
            query = m_file.run("SELECT key FROM outbox WHERE owner=?", {m_owner});
            while (query && query->next())
                mine->append(query->value(0).toString());
        }
        for (const QString &owner : std::as_const(owners)) {
            if (!takeOver(owner))
                return false;
        }
        taken.clear();
        query = m_file.run(ROWS " WHERE owner=? ORDER BY place", {m_owner});
        while (query && query->next()) {
            Mine each{readRow(*query), query->value(placeColumn).toLongLong()};
            if (!mine->contains(each.record.key))
                taken.append(each);
        }
        return query != nullptr;
    });
    if (problem.isNone()) {
        m_mine.append(taken);
        for (const Mine &each : std::as_const(taken))
            claimed.append(each.record);
    }
    // Behind it: the owner of a record is known by its lock.
    if (problem.isNone() && !std::exchange(m_isTidied, true))
        tidyLocks();
    return problem;
}

StoreProblem OutboxTable::list(QList<OutcomeRecord> &all)
{
    return m_file.transaction(Safety::Process, [&] {
        all.clear();
        QSqlQuery *query = m_file.run(ROWS " ORDER BY place");
        while (query && query->next())
            all.append(readRow(*query));
        return query != nullptr;
    });
}

} // namespace Disposition
