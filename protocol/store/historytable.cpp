// SPDX-License-Identifier: MIT
#include "historytable.h"

#include "columns.h"

#include <limits>

namespace Disposition {

using namespace Qt::StringLiterals;
using Safety = StateFile::Safety;

StoreProblem HistoryTable::put(const HistoryEntry &entry)
{
    const OutcomeRecord &record = entry.record;
    const OutcomeRequest &request = record.request;
    return m_file.transaction(Safety::Process, [&] {
        return m_file.run("DELETE FROM history WHERE key=?", {record.key})
            && m_file.run(
                "INSERT INTO history (key, agent, call_id, account, call_started, outcome,"
                " outcome_name, lead_score, target_amount, comments, submitted, settled,"
                " state, refused, refusal_words) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                {record.key, request.agent.toString(), request.callId.toString(),
                 request.account.toString(), Columns::fromTime(record.callStartedAt),
                 request.outcome.toString(), Columns::fromText(entry.outcomeName),
                 request.leadScore, request.targetAmount.toText(),
                 Columns::fromText(request.comments), Columns::fromTime(record.submittedAt),
                 Columns::fromTime(record.settledAt), int(record.state), int(record.refusal.kind),
                 Columns::fromText(record.refusal.serverWords)});
    });
}

static HistoryEntry readRow(const QSqlQuery &row)
{
    HistoryEntry entry;
    OutcomeRecord &record = entry.record;
    entry.place = row.value(0).toLongLong();
    record.key = row.value(1).toString();
    record.request.agent = AgentId(row.value(2).toString());
    record.request.callId = CallId(row.value(3).toString());
    record.request.account = AccountNumber(row.value(4).toString());
    record.callStartedAt = Columns::toTime(row.value(5));
    record.request.outcome = OutcomeId(row.value(6).toString());
    entry.outcomeName = row.value(7).toString();
    record.request.leadScore = row.value(8).toLongLong();
    record.request.targetAmount = Decimal::fromText(row.value(9).toString()).value_or(Decimal());
    record.request.comments = row.value(10).toString();
    record.submittedAt = Columns::toTime(row.value(11));
    record.settledAt = Columns::toTime(row.value(12));
    record.state = RecordState(row.value(13).toInt());
    record.refusal = {RefusalKind(row.value(14).toInt()), row.value(15).toString()};
    return entry;
}

StoreProblem HistoryTable::list(const AgentId &agent, qint64 place, int count,
                                QList<HistoryEntry> &entries)
{
    const qint64 before = place > 0 ? place : std::numeric_limits<qint64>::max();
    return m_file.transaction(Safety::Process, [&] {
        entries.clear();
        QSqlQuery *query
            = m_file.run("SELECT place, key, agent, call_id, account, call_started, outcome,"
                         " outcome_name, lead_score, target_amount, comments, submitted, settled,"
                         " state, refused, refusal_words FROM history WHERE agent=? AND place<?"
                         " ORDER BY place DESC LIMIT ?",
                         {agent.toString(), before, count});
        while (query && query->next())
            entries.append(readRow(*query));
        return query != nullptr;
    });
}

StoreProblem HistoryTable::removeOlderThan(const QDateTime &time)
{
    return m_file.transaction(Safety::Process, [&] {
        return m_file.run("DELETE FROM history WHERE settled<?", {time.toMSecsSinceEpoch()})
            != nullptr;
    });
}

} // namespace Disposition
