// SPDX-License-Identifier: MIT
#include <disposition/outcomenames.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace Disposition {

using namespace Qt::StringLiterals;

// As people write them, too: "pt-BR".
static QString tagOf(const QString &written)
{
    return QString(written).replace(u'-', u'_');
}

OutcomeNames OutcomeNames::read(const QByteArray &json, QString *error)
{
    const auto fail = [error](const QString &why) {
        *error = why;
        return OutcomeNames();
    };
    error->clear();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return fail(u"%1 at byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    if (!document.isArray())
        return fail(u"there is no list of outcomes"_s);

    OutcomeNames read;
    const QJsonArray rows = document.array();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        const QString where = u"outcome %1: "_s.arg(i + 1);
        const QString name = row.value("name"_L1).toString().simplified();
        if (name.isEmpty())
            return fail(where + u"\"name\" is missing"_s);
        const QJsonValue id = row.value("id"_L1);
        const OutcomeId outcome(id.isDouble() ? QString::number(id.toInteger()) : id.toString());
        if (!id.isUndefined() && outcome.isEmpty())
            return fail(where + u"\"id\" is neither a text nor a whole number"_s);
        const QJsonObject names = row.value("names"_L1).toObject();
        if (names.isEmpty())
            return fail(where + u"\"names\" is missing, as in {\"de\": \"…\"}"_s);
        Entry entry{outcome, {}};
        for (auto it = names.begin(); it != names.end(); ++it) {
            const QString words = it.value().toString().simplified();
            if (QLocale(it.key()).language() == QLocale::C)
                return fail(where + u"\"%1\" is not a language"_s.arg(it.key()));
            if (words.isEmpty())
                return fail(where + u"there is no name for \"%1\""_s.arg(it.key()));
            entry.names.insert(tagOf(it.key()), words);
        }
        read.m_entries[name.toCaseFolded()].append(entry);
    }
    return read;
}

QString OutcomeNames::nameOf(const Outcome &outcome, const QStringList &languages) const
{
    if (m_entries.isEmpty())
        return {};
    const auto entries = m_entries.constFind(outcome.name.simplified().toCaseFolded());
    if (entries == m_entries.cend())
        return {};
    for (const QString &language : languages) {
        for (const Entry &entry : *entries) {
            const auto name = entry.names.constFind(language);
            if (name != entry.names.cend() && (entry.id.isEmpty() || entry.id == outcome.id))
                return *name;
        }
    }
    return {};
}

void OutcomeNames::append(const OutcomeNames &others)
{
    for (auto it = others.m_entries.cbegin(); it != others.m_entries.cend(); ++it)
        m_entries[it.key()] += *it;
}

} // namespace Disposition
