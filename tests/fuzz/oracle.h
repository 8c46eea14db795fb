// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

namespace Disposition::Fuzz {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// True when some field of this name, however cased, satisfies @p holds.
template <typename Holds> bool some(const QJsonValue &object, QLatin1StringView name, Holds holds)
{
    const QJsonObject fields = object.toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0 && holds(it.value()))
            return true;
    }
    return false;
}

/// A plain reading of a result that says yes for this call; null is any call.
inline bool saysYes(const QByteArray &json, const QString &callId)
{
    using namespace Qt::StringLiterals;
    const QJsonValue message = QJsonDocument::fromJson(json).object();
    const bool isResult = some(message, "subtopic"_L1, [](const QJsonValue &subtopic) {
        return subtopic.toString().compare("SetCallOutcomeWithCommentsResult"_L1,
                                           Qt::CaseInsensitive)
            == 0;
    });
    return isResult && some(message, "message"_L1, [&](const QJsonValue &body) {
               const bool isForIt
                   = callId.isNull() || some(body, "callid"_L1, [&](const QJsonValue &id) {
                         return id.toVariant().toString() == callId;
                     });
               return isForIt && some(body, "response"_L1, [](const QJsonValue &response) {
                          return response.toObject().value("success"_L1) == QJsonValue(true);
                      });
           });
}

} // namespace Disposition::Fuzz
