// SPDX-License-Identifier: MIT
#include "outcomesfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Disposition::App {

using namespace Qt::StringLiterals;

std::variant<OutcomesFile, QString> readOutcomesFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: %2"_s.arg(path, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return u"%1: %2 at byte %3"_s.arg(path, error.errorString()).arg(error.offset);
    const QJsonValue rows = document.isArray() ? QJsonValue(document.array())
                                               : document.object().value("outcomes"_L1);
    if (!rows.isArray())
        return u"%1: there is no list of outcomes"_s.arg(path);

    OutcomesFile read;
    QSet<OutcomeId> seen;
    const QJsonArray list = rows.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject row = list[i].toObject();
        const QString where = u"%1: outcome %2: "_s.arg(path).arg(i + 1);
        const QJsonValue id = row.value("id"_L1);
        const OutcomeId outcome(id.isDouble() ? QString::number(id.toInteger()) : id.toString());
        const QString name = row.value("name"_L1).toString().simplified();
        if (outcome.isEmpty())
            return where + u"\"id\" is missing"_s;
        if (name.isEmpty())
            return where + u"\"name\" is missing"_s;
        if (seen.contains(outcome))
            return where + u"the ID %1 stands twice"_s.arg(outcome.toString());
        seen.insert(outcome);
        const QJsonValue confirm = row.value("confirm"_L1);
        if (!confirm.isUndefined() && !confirm.isBool())
            return where + u"\"confirm\" is neither true nor false"_s;
        const QString words = row.value("consequence"_L1).toString().simplified();
        if (!words.isEmpty() || !confirm.isUndefined())
            read.consequences.insert(outcome, {words, confirm.toBool()});
        read.outcomes.append({outcome, name});
    }
    return read;
}

} // namespace Disposition::App
