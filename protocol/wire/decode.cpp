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

bool same(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The field of this name, however its letters are cased.
QJsonValue field(const QJsonObject &object, QStringView name)
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
    return plainWords(field(object, u"msg").toString());
}

bool saysInvalidCallId(const QJsonObject &error)
{
    const QString actual = field(error, u"errorMessage").toString();
    return actual.startsWith("Invalid Call ID"_L1, Qt::CaseInsensitive)
        || same(actual, u"Callid is empty");
}

SetResult readSetResult(const QJsonObject &message)
{
    SetResult result;
    result.callId = CallId(idText(field(message, u"callid")));
    const QJsonValue error = field(message, u"error");
    const QJsonValue response = field(message, u"response");
    if (response.isObject()) {
        // Spelled exactly: what is read liberally here would be a false success.
        const QJsonValue success = response.toObject().value("success"_L1);
        if (success.isBool())
            result.verdict
                = success.toBool() ? SetResult::Verdict::Success : SetResult::Verdict::Refusal;
        result.words = wordsOf(response.toObject());
        result.invalidCallId = same(result.words, u"Invalid Call ID.");
    } else if (error.isObject()) {
        result.verdict = SetResult::Verdict::Refusal;
        result.words = wordsOf(error.toObject());
        result.invalidCallId = saysInvalidCallId(error.toObject());
    }
    return result;
}

OutcomeList readOutcomeList(const QJsonObject &message)
{
    OutcomeList list;
    list.callId = CallId(idText(field(message, u"callid")));
    const QJsonValue response = field(message, u"response");
    const QJsonValue error = field(message, u"error");
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
        const OutcomeId id(idText(field(object, u"OutComeID")));
        if (id.isEmpty() || seen.contains(id))
            continue;
        const QString name = plainWords(field(object, u"Description").toString(), 200);
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
    const QString actual = field(payload, u"errorMessage").toString();
    error.words = wordsOf(payload);
    error.actual = plainWords(actual);
    constexpr auto invalid = "Invalid Call ID:"_L1;
    if (actual.startsWith(invalid))
        error.invalidCallId = CallId(actual.sliced(invalid.size()));
    return error;
}

AgentPresence readPresence(const QJsonObject &message, bool loggedIn)
{
    const QJsonObject agent = field(message, u"agentInfo").toObject();
    return {AgentId(idText(field(agent, u"id"))), AgentId(idText(field(agent, u"loginName"))),
            loggedIn};
}

BusMessage readAgentEvent(QStringView subtopic, const QJsonObject &message)
{
    const QString login = field(message, u"loginState").toString();
    if (same(subtopic, u"LoginSuccess"))
        return readPresence(message, true);
    if (same(subtopic, u"LogoutSuccess"))
        return readPresence(message, false);
    if (same(subtopic, u"StateSync") && same(login, u"LoggedIn"))
        return readPresence(message, true);
    if (same(subtopic, u"StateSync") && same(login, u"LoggedOut"))
        return readPresence(message, false);
    return {};
}

BusMessage readAgentDetails(const QJsonObject &message)
{
    const QString state = field(message, u"agentState").toString();
    const AgentId name(idText(field(message, u"agentName")));
    if (same(state, u"Log-In") || same(state, u"Log-Out"))
        return AgentPresence{{}, name, same(state, u"Log-In")};
    return {};
}

// The events' case differs between the inbound and the outbound pages.
std::optional<CallState> stateOf(QStringView event)
{
    const auto isOneOf = [event](std::initializer_list<QStringView> names) {
        return std::any_of(names.begin(), names.end(),
                           [event](QStringView name) { return same(name, event); });
    };
    if (isOneOf({u"Initiate", u"Started", u"Ringing", u"connecting"}))
        return CallState::Ringing;
    if (isOneOf({u"Answered", u"CustAnswered", u"Human", u"Machine", u"connected", u"Conference",
                 u"Swapped"}))
        return CallState::Connected;
    if (isOneOf({u"Hold"}))
        return CallState::Held;
    if (isOneOf({u"ACW", u"DROPPED", u"missed", u"Rejected"}))
        return CallState::Ended;
    return std::nullopt; // Preview is no call yet, Consult is another one
}

BusMessage readCallEvent(const QJsonObject &message)
{
    const QJsonObject call = field(message, u"call").toObject();
    const auto state = stateOf(field(call, u"event").toString());
    CallEvent event;
    event.user = AgentId(idText(field(call, u"User")));
    event.callId = CallId(idText(field(call, u"id")));
    if (!state || event.user.isEmpty() || event.callId.isEmpty())
        return {};
    if (same(field(call, u"CallType").toString(), u"Consult"))
        return {};
    event.state = *state;
    const QJsonObject variables = field(call, u"CallVariables").toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        event.variables.insert(it.key(), idText(it.value()));
    return event;
}

BusMessage readAmazon(QStringView topic, QStringView subtopic, const QJsonObject &message)
{
    if (same(topic, u"Agent") || same(topic, u"App"))
        return readAgentEvent(subtopic, message);
    if (same(topic, u"OutboundCall") && same(subtopic, u"SetAgentDetails"))
        return readAgentDetails(message);
    if ((same(topic, u"OutboundCall") && same(subtopic, u"OutboundCallStateChange"))
        || (same(topic, u"InboundCall") && same(subtopic, u"InboundCallStateChange")))
        return readCallEvent(message);
    return {};
}

BusMessage readLcm(QStringView subtopic, const QJsonValue &message)
{
    if (same(subtopic, u"SetCallOutcomeWithCommentsResult"))
        return readSetResult(message.toObject());
    if (same(subtopic, u"CallOutCome") || same(subtopic, u"SetCallOutComeOfflineResponse"))
        return readOutcomeList(message.toObject());
    if (same(subtopic, u"OutcomeSetForCall"))
        return OutcomeSetNotice{AccountNumber(idText(message))};
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
    const QString channel = field(envelope, u"channel").toString();
    const QString topic = field(envelope, u"topic").toString();
    const QString subtopic = field(envelope, u"subtopic").toString();
    // The pages disagree on which of the two holds a payload.
    QJsonValue payload = field(envelope, u"message");
    if (payload.isUndefined())
        payload = field(envelope, u"data");

    const bool lcm = same(channel, u"LCM");
    const bool amazon = same(channel, u"Amazon");
    if ((lcm || amazon) && same(subtopic, u"ApiError"))
        return readApiError(payload.toObject());
    // A response carries its message; "data" is what a request carries.
    if (lcm && same(subtopic, u"SetCallOutcomeWithCommentsResult"))
        payload = field(envelope, u"message");
    if (lcm && same(topic, u"WebService"))
        return readLcm(subtopic, payload);
    if (amazon && events == BusEvents::Follow)
        return readAmazon(topic, subtopic, payload.toObject());
    return {};
}

} // namespace Disposition::Wire
