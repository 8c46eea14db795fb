// SPDX-License-Identifier: MIT
#include "decode.h"

#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>

namespace Disposition::Wire {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64;
constexpr qsizetype mostOutcomes = 10'000;

// The names of the protocol are ASCII, and so are all the ways to case them.
bool same(QStringView text, QLatin1StringView name)
{
    return text.size() == name.size()
        && std::equal(text.begin(), text.end(), name.begin(), [](QChar a, char b) {
               const auto lower = [](char16_t c) {
                   return c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c;
               };
               return lower(a.unicode()) == lower(char16_t(b));
           });
}

/// The field of this name, however its letters are cased.
QJsonValue field(const QJsonObject &object, QLatin1StringView name)
{
    const auto exact = object.find(name);
    if (exact != object.end())
        return *exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (same(it.key(), name))
            return it.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// A string, or a whole number as its digits; else empty.
QString idText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (std::floor(number) == number && std::abs(number) < 1e15)
            return QString::number(qint64(number));
    }
    return {};
}

QString wordsOf(const QJsonObject &object)
{
    return plainWords(field(object, "msg"_L1).toString());
}

bool saysInvalidCallId(const QJsonObject &error)
{
    const QString actual = field(error, "errorMessage"_L1).toString();
    return actual.startsWith("Invalid Call ID"_L1, Qt::CaseInsensitive)
        || same(actual, "Callid is empty"_L1);
}

SetResult readSetResult(const QJsonObject &message)
{
    SetResult result;
    result.callId = CallId(idText(field(message, "callid"_L1)));
    const QJsonValue response = field(message, "response"_L1);
    if (response.isObject()) {
        // Spelled exactly: what is read liberally here would be a false success.
        const QJsonValue success = response.toObject().value("success"_L1);
        if (success.isBool())
            result.verdict
                = success.toBool() ? SetResult::Verdict::Success : SetResult::Verdict::Refusal;
        result.words = wordsOf(response.toObject());
        result.invalidCallId = same(result.words, "Invalid Call ID."_L1);
    } else if (const QJsonValue error = field(message, "error"_L1); error.isObject()) {
        result.verdict = SetResult::Verdict::Refusal;
        result.words = wordsOf(error.toObject());
        result.invalidCallId = saysInvalidCallId(error.toObject());
    }
    return result;
}

OutcomeList readOutcomeList(const QJsonObject &message)
{
    OutcomeList list;
    list.callId = CallId(idText(field(message, "callid"_L1)));
    const QJsonValue response = field(message, "response"_L1);
    const QJsonValue error = field(message, "error"_L1);
    if (!response.isArray()) {
        list.refused = true;
        list.words = wordsOf(error.isObject() ? error.toObject() : response.toObject());
        return list;
    }
    QSet<OutcomeId> seen;
    const QJsonArray rows = response.toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject object = row.toObject();
        // OutcomeID, OutcomeId and OutComeID differ in case alone.
        const OutcomeId id(idText(field(object, "OutComeID"_L1)));
        if (id.isEmpty() || seen.contains(id))
            continue;
        const QString name = plainWords(field(object, "Description"_L1).toString(), 200);
        seen.insert(id);
        list.outcomes.append({id, name.isEmpty() ? id.toString() : name});
        if (list.outcomes.size() == mostOutcomes)
            break;
    }
    return list;
}

ServerError readApiError(const QJsonObject &payload)
{
    ServerError error;
    const QString actual = field(payload, "errorMessage"_L1).toString();
    error.words = wordsOf(payload);
    error.actual = plainWords(actual);
    constexpr auto invalid = "Invalid Call ID:"_L1;
    if (actual.startsWith(invalid))
        error.invalidCallId = CallId(actual.sliced(invalid.size()));
    return error;
}

AgentPresence readPresence(const QJsonObject &message, bool loggedIn)
{
    const QJsonObject agent = field(message, "agentInfo"_L1).toObject();
    return {AgentId(idText(field(agent, "id"_L1))), AgentId(idText(field(agent, "loginName"_L1))),
            loggedIn};
}

BusMessage readAgentEvent(QStringView subtopic, const QJsonObject &message)
{
    const QString login = field(message, "loginState"_L1).toString();
    if (same(subtopic, "LoginSuccess"_L1))
        return readPresence(message, true);
    if (same(subtopic, "LogoutSuccess"_L1))
        return readPresence(message, false);
    if (same(subtopic, "StateSync"_L1) && same(login, "LoggedIn"_L1))
        return readPresence(message, true);
    if (same(subtopic, "StateSync"_L1) && same(login, "LoggedOut"_L1))
        return readPresence(message, false);
    return {};
}

BusMessage readAgentDetails(const QJsonObject &message)
{
    const QString state = field(message, "agentState"_L1).toString();
    const AgentId name(idText(field(message, "agentName"_L1)));
    if (same(state, "Log-In"_L1) || same(state, "Log-Out"_L1))
        return AgentPresence{{}, name, same(state, "Log-In"_L1)};
    return {};
}

// The events' case differs between the inbound and the outbound pages.
std::optional<CallState> stateOf(QStringView event)
{
    const auto isOneOf = [event](std::initializer_list<QLatin1StringView> names) {
        return std::any_of(names.begin(), names.end(),
                           [event](QLatin1StringView name) { return same(event, name); });
    };
    if (isOneOf({"Initiate"_L1, "Started"_L1, "Ringing"_L1, "connecting"_L1}))
        return CallState::Ringing;
    if (isOneOf({"Answered"_L1, "CustAnswered"_L1, "Human"_L1, "Machine"_L1, "connected"_L1,
                 "Conference"_L1, "Swapped"_L1}))
        return CallState::Connected;
    if (isOneOf({"Hold"_L1}))
        return CallState::Held;
    if (isOneOf({"ACW"_L1, "DROPPED"_L1, "missed"_L1, "Rejected"_L1}))
        return CallState::Ended;
    return std::nullopt; // Preview is no call yet, Consult is another one
}

BusMessage readCallEvent(const QJsonObject &message)
{
    const QJsonObject call = field(message, "call"_L1).toObject();
    const auto state = stateOf(field(call, "event"_L1).toString());
    CallEvent event;
    event.user = AgentId(idText(field(call, "User"_L1)));
    event.callId = CallId(idText(field(call, "id"_L1)));
    if (!state || event.user.isEmpty() || event.callId.isEmpty())
        return {};
    if (same(field(call, "CallType"_L1).toString(), "Consult"_L1))
        return {};
    event.state = *state;
    const QJsonObject variables = field(call, "CallVariables"_L1).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        event.variables.insert(it.key(), idText(it.value()));
    return event;
}

BusMessage readAmazon(QStringView topic, QStringView subtopic, const QJsonObject &message)
{
    if (same(topic, "Agent"_L1) || same(topic, "App"_L1))
        return readAgentEvent(subtopic, message);
    if (same(topic, "OutboundCall"_L1) && same(subtopic, "SetAgentDetails"_L1))
        return readAgentDetails(message);
    if ((same(topic, "OutboundCall"_L1) && same(subtopic, "OutboundCallStateChange"_L1))
        || (same(topic, "InboundCall"_L1) && same(subtopic, "InboundCallStateChange"_L1)))
        return readCallEvent(message);
    return {};
}

BusMessage readLcm(QStringView subtopic, const QJsonValue &message, const QJsonValue &payload)
{
    // A response carries its message; "data" is what a request carries.
    if (same(subtopic, "SetCallOutcomeWithCommentsResult"_L1))
        return readSetResult(message.toObject());
    if (same(subtopic, "CallOutCome"_L1) || same(subtopic, "SetCallOutComeOfflineResponse"_L1))
        return readOutcomeList(payload.toObject());
    if (same(subtopic, "OutcomeSetForCall"_L1))
        return OutcomeSetNotice{AccountNumber(idText(payload))};
    return {};
}

} // namespace

BusMessage decode(QStringView json, BusEvents events)
{
    if (!mayConcernUs(json, events) || nestsDeeperThan(json, deepest))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject envelope = document.object();
    const QString channel = field(envelope, "channel"_L1).toString();
    const QString topic = field(envelope, "topic"_L1).toString();
    const QString subtopic = field(envelope, "subtopic"_L1).toString();
    // The pages disagree on which of the two holds a payload.
    const QJsonValue message = field(envelope, "message"_L1);
    const QJsonValue payload = message.isUndefined() ? field(envelope, "data"_L1) : message;

    const bool lcm = same(channel, "LCM"_L1);
    const bool amazon = same(channel, "Amazon"_L1);
    if ((lcm || amazon) && same(subtopic, "ApiError"_L1))
        return readApiError(payload.toObject());
    if (lcm && same(topic, "WebService"_L1))
        return readLcm(subtopic, message, payload);
    if (amazon && events == BusEvents::Follow)
        return readAmazon(topic, subtopic, payload.toObject());
    return {};
}

} // namespace Disposition::Wire
