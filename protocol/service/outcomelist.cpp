// SPDX-License-Identifier: MIT
#include "outcomelist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Disposition {

using namespace Qt::StringLiterals;

QString outcomesToText(const QList<Outcome> &outcomes)
{
    QJsonArray rows;
    for (const Outcome &outcome : outcomes)
        rows.append(QJsonObject{{u"id"_s, outcome.id.toString()}, {u"name"_s, outcome.name}});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QList<Outcome> outcomesFromText(const QString &text)
{
    QList<Outcome> outcomes;
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &row : rows) {
        const OutcomeId id(row[u"id"_s].toString());
        if (!id.isEmpty())
            outcomes.append({id, row[u"name"_s].toString()});
    }
    return outcomes;
}

} // namespace Disposition
