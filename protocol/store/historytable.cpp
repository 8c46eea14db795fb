// SPDX-License-Identifier: MIT
#include "historytable.h"

#include "submitcolumns.h"

#include <algorithm>

namespace Disposition {

using namespace Qt::StringLiterals;
using Safety = StateFile::Safety;

static bool insert(StateFile &file, const HistoryEntry &entry)
{
    const OutcomeRecord &record = entry.record;
    const OutcomeRequest &request = record.request;
    return file.run(
        "INSERT OR REPLACE INTO history (key, agent, call_id, account, call_started,"
        " outcome, outcome_name, lead_score, target_amount, comments, submitted, settled,"
        " state, refused, refusal_words) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        {record.key, request.agent.toString(), request.callId.toString(),
         request.account.toString(), Columns::fromTime(record.callStartedAt),
         request.outcome.toString(), Columns::fromText(entry.outcomeName), request.leadScore,
         request.targetAmount.toText(), Columns::fromText(request.comments),
         Columns::fromTime(record.submittedAt), Columns::fromTime(record.settledAt),
         int(record.state), int(record.refusal.kind),
         Columns::fromText(record.refusal.serverWords)});
}

StoreProblem HistoryTable::put(const QList<HistoryEntry> &entries)
{
    return m_file.transaction(Safety::Process, [&] {
        return std::all_of(entries.cbegin(), entries.cend(),
                           [this](const HistoryEntry &entry) { return insert(m_file, entry); });
    });
}

static HistoryEntry readEntry(const QSqlQuery &row)
{
    HistoryEntry entry{Columns::toSubmit(row), {}};
    const auto rest = [&row](int column) {
        return row.value(Columns::afterSubmit + column);
    };
    entry.outcomeName = rest(0).toString();
    entry.record.settledAt = Columns::toTime(rest(1));
    entry.record.state = RecordState(rest(2).toInt());
    entry.record.refusal = {RefusalKind(rest(3).toInt()), rest(4).toString()};
    return entry;
}

StoreProblem HistoryTable::list(const AgentId &agent, const QString &key, int count,
                                QList<HistoryEntry> &entries)
{
    return m_file.transaction(Safety::Process, [&] {
        entries.clear();
        QSqlQuery *query
            = m_file.run("SELECT " SUBMIT_COLUMNS
                         ", outcome_name, settled, state, refused, refusal_words FROM history"
                         " WHERE agent=? AND place <"
                         " coalesce((SELECT place FROM history WHERE key=?), 9223372036854775807)"
                         " ORDER BY place DESC LIMIT ?",
                         {agent.toString(), Columns::fromText(key), count});
        while (query && query->next())
            entries.append(readEntry(*query));
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
