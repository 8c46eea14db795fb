// SPDX-License-Identifier: MIT
#include "requestjudge.h"

#include <QHash>
#include <QRegularExpression>

namespace Disposition::Simulator {

using namespace Qt::StringLiterals;

using Fields = QHash<QString, QJsonValue::Type>;

static QString nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    default:
        return u"a string"_s;
    }
}

/// Compares @p object with the fields that it must have, no more and no less.
static void check(const QJsonObject &object, const Fields &fields, const QString &where,
                  QStringList &complaints)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const QJsonValue value = object.value(it.key());
        if (value.isUndefined())
            complaints.append(u"%1%2 is missing"_s.arg(where, it.key()));
        else if (value.type() != it.value())
            complaints.append(u"%1%2 is not %3"_s.arg(where, it.key(), nameOf(it.value())));
    }
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!fields.contains(key))
            complaints.append(u"%1%2 is not in the specification"_s.arg(where, key));
    }
    complaints.sort();
}

static QJsonValue::Type outcomeIdType(const QJsonObject &data)
{
    // An ID that is no whole number can only be sent as a string.
    static const QRegularExpression whole(u"^-?[0-9]+$"_s);
    const QJsonValue id = data.value("OutcomeId"_L1);
    const bool isName
        = id.isString() && !id.toString().isEmpty() && !whole.match(id.toString()).hasMatch();
    return isName ? QJsonValue::String : QJsonValue::Double;
}

static Fields fieldsOf(const QString &subtopic, bool sampleSpelling, const QJsonObject &data)
{
    if (subtopic == "GetCallOutCome"_L1)
        return {{u"callid"_s, QJsonValue::String}};
    if (subtopic == "SetCallOutComeOffline"_L1)
        return {{u"AccountNumber"_s, QJsonValue::String}};
    Fields fields{
        {u"callid"_s, QJsonValue::String},        {u"AccountNumber"_s, QJsonValue::String},
        {u"LeadScore"_s, QJsonValue::Double},     {u"UserID"_s, QJsonValue::String},
        {u"AgentComments"_s, QJsonValue::String}, {u"TargetAmount"_s, QJsonValue::Double}};
    if (sampleSpelling)
        fields.insert(u"OutcomeId"_s, outcomeIdType(data));
    else
        fields.insert(u"OutcomeID"_s, QJsonValue::String);
    return fields;
}

QStringList judge(const QJsonObject &request)
{
    QStringList complaints;
    check(request,
          {{u"channel"_s, QJsonValue::String},
           {u"topic"_s, QJsonValue::String},
           {u"subtopic"_s, QJsonValue::String},
           {u"source"_s, QJsonValue::String},
           {u"data"_s, QJsonValue::Object}},
          {}, complaints);
    const QString channel = request.value("channel"_L1).toString();
    const QString topic = request.value("topic"_L1).toString();
    const QString subtopic = request.value("subtopic"_L1).toString();
    if (channel != "LCM"_L1)
        complaints.append(u"channel is \"%1\", not \"LCM\""_s.arg(channel));
    if (topic != "WebService"_L1 && topic != "Webservice"_L1)
        complaints.append(u"topic is \"%1\", not \"WebService\""_s.arg(topic));
    static const QStringList known{u"SetCallOutcomeWithComments"_s, u"GetCallOutCome"_s,
                                   u"SetCallOutComeOffline"_s};
    if (!known.contains(subtopic)) {
        complaints.append(u"subtopic \"%1\" is not known"_s.arg(subtopic));
        return complaints;
    }
    const QJsonObject data = request.value("data"_L1).toObject();
    check(data, fieldsOf(subtopic, topic != "Webservice"_L1, data), u"data."_s, complaints);
    return complaints;
}

} // namespace Disposition::Simulator
