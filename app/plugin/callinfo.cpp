// SPDX-License-Identifier: MIT
#include "callinfo.h"

#include <QTimeZone>

#include <algorithm>

namespace Disposition {

using namespace Qt::StringLiterals;

// UTC is what the interface asks for; a time without a zone is taken to be that.
static QDateTime timeOf(const QVariant &value)
{
    QDateTime time = value.toDateTime(); // of a text in ISO 8601, too
    if (time.timeSpec() == Qt::LocalTime && value.userType() == QMetaType::QString)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    return time.toUTC();
}

static std::optional<CallState> stateOf(const QString &word)
{
    if (word == "ringing"_L1)
        return CallState::Ringing;
    if (word == "connected"_L1)
        return CallState::Connected;
    if (word == "held"_L1)
        return CallState::Held;
    if (word == "ended"_L1)
        return CallState::Ended;
    return std::nullopt;
}

static CallDirection directionOf(const QString &word)
{
    if (word == "inbound"_L1)
        return CallDirection::Inbound;
    return word == "outbound"_L1 ? CallDirection::Outbound : CallDirection::Unknown;
}

CallInfo readCallInfo(const QVariantMap &info)
{
    CallInfo read;
    read.account = AccountNumber(info.value(u"accountNumber"_s).toString());
    CallDetails &details = read.details;
    details.number = info.value(u"number"_s).toString();
    details.displayName = info.value(u"displayName"_s).toString();
    details.direction = directionOf(info.value(u"direction"_s).toString().toLower());
    details.state = stateOf(info.value(u"state"_s).toString().toLower());
    details.startedAt = timeOf(info.value(u"startedAt"_s));
    details.connectedAt = timeOf(info.value(u"connectedAt"_s));
    details.endedAt = timeOf(info.value(u"endedAt"_s));
    const int day = 24 * 3600;
    const int wrapUp = info.value(u"wrapUpSeconds"_s).toInt();
    details.wrapUp = std::chrono::seconds(std::clamp(wrapUp, 0, day));
    details.replaces = CallId(info.value(u"replaces"_s).toString());
    return read;
}

} // namespace Disposition
