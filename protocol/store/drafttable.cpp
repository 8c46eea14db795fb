// SPDX-License-Identifier: MIT
#include "drafttable.h"

#include "columns.h"

#include <QJsonDocument>

namespace Disposition {

using namespace Qt::StringLiterals;
using Safety = StateFile::Safety;

// A call that was typed by hand has no start.
static qint64 startOf(const KeptDraft &draft)
{
    return draft.startedAt.isValid() ? draft.startedAt.toMSecsSinceEpoch() : 0;
}

static QVariantList keyOf(const KeptDraft &draft)
{
    return {Columns::fromText(draft.agent.toString()), Columns::fromText(draft.callId.toString()),
            Columns::fromText(draft.account.toString()), startOf(draft)};
}

StoreProblem DraftTable::put(const KeptDraft &draft, const KeptDraft &former)
{
    const QVariantList call = keyOf(draft);
    return m_file.transaction(Safety::Process, [&] {
        const auto remove = [this](const QVariantList &key) {
            return m_file.run("DELETE FROM draft WHERE agent=? AND call_id=? AND account=?"
                              " AND started=?",
                              key)
                != nullptr;
        };
        if (keyOf(former) != call && !remove(keyOf(former)))
            return false;
        if (draft.fields.isEmpty())
            return remove(call);
        const QByteArray fields = QJsonDocument(draft.fields).toJson(QJsonDocument::Compact);
        return m_file.run("INSERT OR REPLACE INTO draft"
                          " (agent, call_id, account, started, ended, fields, saved)"
                          " VALUES (?,?,?,?,?,?,?)",
                          call
                              + QVariantList{Columns::fromTime(draft.endedAt),
                                             QString::fromUtf8(fields),
                                             draft.savedAt.toMSecsSinceEpoch()})
            != nullptr;
    });
}

StoreProblem DraftTable::list(QList<KeptDraft> &drafts)
{
    return m_file.transaction(Safety::Process, [&] {
        drafts.clear();
        QSqlQuery *query
            = m_file.run("SELECT agent, call_id, account, started, ended, fields, saved"
                         " FROM draft ORDER BY saved");
        while (query && query->next()) {
            KeptDraft draft;
            draft.agent = AgentId(query->value(0).toString());
            draft.callId = CallId(query->value(1).toString());
            draft.account = AccountNumber(query->value(2).toString());
            if (query->value(3).toLongLong() != 0)
                draft.startedAt = Columns::toTime(query->value(3));
            draft.endedAt = Columns::toTime(query->value(4));
            draft.fields = QJsonDocument::fromJson(query->value(5).toString().toUtf8()).object();
            draft.savedAt = Columns::toTime(query->value(6));
            drafts.append(draft);
        }
        return query != nullptr;
    });
}

StoreProblem DraftTable::removeOlderThan(const QDateTime &time, int &removed)
{
    return m_file.transaction(Safety::Process, [&] {
        QSqlQuery *query
            = m_file.run("DELETE FROM draft WHERE saved<?", {time.toMSecsSinceEpoch()});
        removed = query ? query->numRowsAffected() : 0;
        return query != nullptr;
    });
}

} // namespace Disposition
