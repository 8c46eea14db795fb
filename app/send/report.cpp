// SPDX-License-Identifier: MIT
#include "report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace Disposition::App {

using namespace Qt::StringLiterals;

static QJsonObject toJson(const OutcomeRecord &record)
{
    const OutcomeRequest &request = record.request;
    const bool isRefused = record.state == RecordState::Refused;
    QJsonObject object{
        {u"callId"_s, request.callId.toString()},
        {u"account"_s, request.account.toString()},
        {u"agent"_s, request.agent.toString()},
        {u"outcome"_s, request.outcome.toString()},
        {u"leadScore"_s, request.leadScore},
        {u"targetAmount"_s, request.targetAmount.toText()}, // as text, for it is exact
        {u"comments"_s, request.comments},
        {u"submittedAt"_s, record.submittedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"state"_s,
         isRefused              ? u"refused"_s
             : record.wasSent() ? u"maybeSet"_s
                                : u"notSent"_s}};
    if (isRefused)
        object.insert(u"message"_s, englishText(record.refusal));
    return object;
}

static QJsonArray toJson(const QList<OutcomeRecord> &records)
{
    QJsonArray array;
    for (const OutcomeRecord &record : records)
        array.append(toJson(record));
    return array;
}

void print(const Report &report)
{
    static const QString names[] = {u"confirmed"_s, u"refused"_s, u"invalid"_s, u"unconfirmed"_s};
    QJsonObject object{{u"state"_s, names[int(report.state)]},
                       {u"callId"_s, report.callId},
                       {u"message"_s, report.message}};
    if (report.pending)
        object.insert(u"pending"_s, toJson(*report.pending));
    if (report.refused)
        object.insert(u"refused"_s, toJson(*report.refused));
    std::fputs(QJsonDocument(object).toJson(QJsonDocument::Compact).append('\n').constData(),
               stdout);
    std::fflush(stdout);
    if (!report.message.isEmpty())
        std::fputs(report.message.toUtf8().append('\n').constData(), stderr);
}

} // namespace Disposition::App
