// SPDX-License-Identifier: MIT
#include "callsfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Disposition::Simulator {

using namespace Qt::StringLiterals;

/// The two texts of each row; returns what is wrong.
static QString readRows(const QJsonValue &rows, const QString &list, const QString &first,
                        const QString &second, QList<QPair<QString, QString>> &pairs)
{
    if (!rows.isArray())
        return u"\"%1\" is not a list"_s.arg(list);
    const QJsonArray array = rows.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject row = array[i].toObject();
        for (const QString &key : {first, second}) {
            if (row.value(key).toString().isEmpty())
                return u"\"%1\" number %2: \"%3\" is not a text"_s.arg(list).arg(i + 1).arg(key);
        }
        pairs.append({row.value(first).toString(), row.value(second).toString()});
    }
    return {};
}

QString readCallsFile(const QString &path, Options &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: %2"_s.arg(path, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return u"%1: %2 at byte %3"_s.arg(path, error.errorString()).arg(error.offset);
    if (!document.isObject())
        return u"%1: there is no object in it"_s.arg(path);
    const QJsonObject object = document.object();
    const QString where = path + u": "_s;
    if (object.contains("calls"_L1)) {
        QList<QPair<QString, QString>> calls;
        const QString wrong
            = readRows(object.value("calls"_L1), u"calls"_s, u"callId"_s, u"account"_s, calls);
        if (!wrong.isEmpty())
            return where + wrong;
        options.calls.clear();
        for (const auto &[id, account] : std::as_const(calls))
            options.calls.insert(id, account);
    }
    if (object.contains("outcomes"_L1)) {
        options.outcomes.clear();
        const QString wrong = readRows(object.value("outcomes"_L1), u"outcomes"_s, u"id"_s,
                                       u"name"_s, options.outcomes);
        if (!wrong.isEmpty())
            return where + wrong;
    }
    return {};
}

} // namespace Disposition::Simulator
