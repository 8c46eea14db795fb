// SPDX-License-Identifier: MIT
#include "drafttable.h"

#include <QJsonDocument>

namespace Disposition {

using namespace Qt::StringLiterals;
using Safety = StateFile::Safety;

// A call that was typed by hand has no start.
static qint64 startOf(const KeptDraft &draft)
{
    return draft.startedAt.isValid() ? draft.startedAt.toMSecsSinceEpoch() : 0;
}

static QDateTime toTime(const QVariant &ms)
{
    return ms.toLongLong() == 0 ? QDateTime()
                                : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

static QString text(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

static QVariantList keyOf(const KeptDraft &draft)
{
    return {text(draft.agent.toString()), text(draft.callId.toString()),
            text(draft.account.toString()), startOf(draft)};
}

bool DraftTable::isSame(const KeptDraft &a, const KeptDraft &b)
{
    return keyOf(a) == keyOf(b);
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
        const QVariant ended
            = draft.endedAt.isValid() ? QVariant(draft.endedAt.toMSecsSinceEpoch()) : QVariant();
        const QByteArray fields = QJsonDocument(draft.fields).toJson(QJsonDocument::Compact);
        return m_file.run("INSERT OR REPLACE INTO draft"
                          " (agent, call_id, account, started, ended, fields, saved)"
                          " VALUES (?,?,?,?,?,?,?)",
                          call
                              + QVariantList{ended, QString::fromUtf8(fields),
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
            draft.startedAt = toTime(query->value(3));
            draft.endedAt = toTime(query->value(4));
            draft.fields = QJsonDocument::fromJson(query->value(5).toString().toUtf8()).object();
            draft.savedAt = toTime(query->value(6));
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

StoreProblem KeptTexts::put(const QString &name, const QString &value)
{
    return m_file.transaction(Safety::Process, [&] {
        return m_file.run("INSERT OR REPLACE INTO kept (name, value) VALUES (?,?)",
                          {name, text(value)})
            != nullptr;
    });
}

StoreProblem KeptTexts::read(const QString &name, QString &value)
{
    return m_file.transaction(Safety::Process, [&] {
        QSqlQuery *query = m_file.run("SELECT value FROM kept WHERE name=?", {name});
        if (query && query->next())
            value = query->value(0).toString();
        return query != nullptr;
    });
}

} // namespace Disposition
