// SPDX-License-Identifier: MIT
#include "quiettest.h"
#include "wire/decode.h"

#include <QTest>

using namespace Disposition;
using namespace Disposition::Wire;
using namespace Qt::StringLiterals;
using Verdict = SetResult::Verdict;

class DecodeTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void setResults_data();
    void setResults();
    void successUnderData();
    void notForUs_data();
    void notForUs();
    void outcomeLists_data();
    void outcomeLists();
    void hugeList();
    void setEvent();
    void serverErrors_data();
    void serverErrors();
    void callEvents_data();
    void callEvents();
    void presence_data();
    void presence();
    void relevance_data();
    void relevance();
};

static QString lcm(const QString &subtopic, const QString &message)
{
    return uR"({"channel":"LCM","topic":"WebService","subtopic":"%1","message":%2})"_s.arg(subtopic,
                                                                                           message);
}

static QString result(const QString &message)
{
    return lcm(u"SetCallOutcomeWithCommentsResult"_s, message);
}

void DecodeTest::setResults_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char *name, const QString &json, Verdict verdict, const QString &words = {}) {
              QTest::newRow(name) << json << int(verdict) << words;
          };
    const auto response = [](const QString &body) {
        return result(uR"({"callid":"12345","response":%1})"_s.arg(body));
    };
    row("the specification's sample", response(u"{\"success\":true}"_s), Verdict::Success);
    row("false", response(u"{\"success\":false}"_s), Verdict::Refusal);
    row("false with msg", response(uR"({"success":false,"msg":"Contact not found"})"_s),
        Verdict::Refusal, u"Contact not found"_s);
    row("false, about the call ID", response(uR"({"success":false,"msg":"Invalid Call ID."})"_s),
        Verdict::Refusal, u"Invalid Call ID."_s);
    row("msg with control characters",
        response(uR"({"success":false,"msg":"no\u001b[31m\nway"})"_s), Verdict::Refusal,
        u"no [31m way"_s);
    row("success missing", response(u"{}"_s), Verdict::Unclear);
    row("success a string", response(u"{\"success\":\"true\"}"_s), Verdict::Unclear);
    row("success a number", response(u"{\"success\":1}"_s), Verdict::Unclear);
    row("success null", response(u"{\"success\":null}"_s), Verdict::Unclear);
    row("success in other case", response(u"{\"Success\":true}"_s), Verdict::Unclear);
    row("response a bare true", response(u"true"_s), Verdict::Unclear);
    row("no response", result(u"{\"callid\":\"12345\"}"_s), Verdict::Unclear);
    row("bare error",
        result(
            uR"({"callid":"12345","error":{"errorType":"WS_Error","errorMessage":"Invalid Call ID:12345","msg":"Invalid Call ID."}})"_s),
        Verdict::Refusal, u"Invalid Call ID."_s);
    row("call ID a number", result(u"{\"callid\":12345,\"response\":{\"success\":true}}"_s),
        Verdict::Success);
    row("other case and unknown fields",
        uR"({"extra":[1],"Channel":"lcm","TOPIC":"Webservice","subtopic":"setcalloutcomewithcommentsRESULT","source":7,"message":{"CallId":"12345","response":{"success":true,"more":{}}}})"_s,
        Verdict::Success);
    row("re-spaced",
        u" {\n\"channel\" :\t\"LCM\" , \"topic\":\"WebService\",\"subtopic\" : \"SetCallOutcomeWithCommentsResult\",\"message\":{\"callid\":\"12345\",\"response\":{\"success\":true}}} "_s,
        Verdict::Success);
    row("escaped letters",
        uR"({"channel":"LCM","topic":"WebService","subtopic":"SetCall\u004futcomeWithCommentsResult","message":{"callid":"12345","response":{"success":true}}})"_s,
        Verdict::Success);
}

void DecodeTest::setResults()
{
    QFETCH(QString, json);
    QFETCH(int, verdict);
    QFETCH(QString, words);
    const BusMessage message = decode(json);
    const auto *read = std::get_if<SetResult>(&message);
    QVERIFY(read);
    QCOMPARE(read->callId, CallId(u"12345"_s));
    QCOMPARE(int(read->verdict), verdict);
    QCOMPARE(read->words, words);
    QCOMPARE(read->invalidCallId, json.contains("Invalid Call ID"_L1));
}

// A request carries data: one that comes back is no answer.
void DecodeTest::successUnderData()
{
    const BusMessage message
        = decode(result(u"{\"callid\":\"12345\",\"response\":{\"success\":true}}"_s)
                     .replace("\"message\""_L1, "\"data\""_L1));
    const auto *read = std::get_if<SetResult>(&message);
    QVERIFY(!read || read->verdict == Verdict::Unclear);
}

void DecodeTest::notForUs_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("empty") << QString();
    QTest::newRow("not JSON") << u"outcome {"_s;
    QTest::newRow("an array") << u"[\"outcome\"]"_s;
    QTest::newRow("a bare word") << u"\"outcome\""_s;
    QTest::newRow("truncated") << result(u"{\"callid\":\"12345\""_s).chopped(1);
    QTest::newRow("other channel") << result(u"{}"_s).replace("LCM"_L1, "UI"_L1);
    QTest::newRow("other topic") << result(u"{}"_s).replace("WebService"_L1, "Agent"_L1);
    QTest::newRow("other subtopic")
        << lcm(u"SetBusinessOutcomeWithCommentsResult"_s,
               u"{\"callid\":\"12345\",\"response\":{\"success\":true}}"_s);
    QTest::newRow("a request, not a result") << lcm(u"SetCallOutcomeWithComments"_s, u"{}"_s);
    QTest::newRow("65 levels deep") << result(QString(64, u'[') + QString(64, u']'));
    QTest::newRow("100,000 levels deep") << u"{\"outcome\":"_s + QString(100'000, u'[');
    QTest::newRow("call events, not followed")
        << uR"({"channel":"Amazon","topic":"OutboundCall","subtopic":"OutboundCallStateChange","message":{"call":{"event":"ACW","id":"1","User":"me"}}})"_s;
}

void DecodeTest::notForUs()
{
    QFETCH(QString, json);
    QVERIFY(std::holds_alternative<std::monostate>(decode(json)));
}

void DecodeTest::outcomeLists_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("callId");
    QTest::addColumn<QString>("outcomes");
    QTest::newRow("the sample") << lcm(
        u"CallOutCome"_s,
        uR"({"callid":"12345","response":[{"OutComeID":"0","Description":"Success"},{"OutComeID":"1","Description":"Abandoned"},{"OutComeID":"2","Description":"Invalid"}]})"_s)
                                << u"12345"_s << u"0=Success,1=Abandoned,2=Invalid"_s;
    QTest::newRow("the table's spelling") << lcm(
        u"CallOutcome"_s, uR"({"callid":"7","response":[{"OutcomeID":3,"Description":"Busy"}]})"_s)
                                          << u"7"_s << u"3=Busy"_s;
    QTest::newRow("by account") << lcm(
        u"SetCallOutComeOfflineResponse"_s,
        uR"({"response":[{"OutComeID":"8","Description":"No Answer"}]})"_s)
                                << QString() << u"8=No Answer"_s;
    QTest::newRow("odd rows") << lcm(
        u"CallOutCome"_s,
        uR"({"callid":"1","response":[{"OutComeID":"3","Description":"Busy"},{"OutComeID":"3","Description":"Twice"},{"Description":"No ID"},7,{"OutComeID":1.5},{"OutComeID":"9"}]})"_s)
                              << u"1"_s << u"3=Busy,9=9"_s;
    QTest::newRow("empty") << lcm(u"CallOutCome"_s, uR"({"callid":"1","response":[]})"_s) << u"1"_s
                           << QString();
    QTest::newRow("refused") << lcm(u"CallOutCome"_s,
                                    uR"({"callid":"1","error":{"msg":"Invalid Call ID."}})"_s)
                             << u"1"_s << u"refused: Invalid Call ID."_s;
    QTest::newRow("refused by result")
        << lcm(u"CallOutCome"_s, uR"({"callid":"1","response":{"success":false,"msg":"no"}})"_s)
        << u"1"_s << u"refused: no"_s;
}

void DecodeTest::outcomeLists()
{
    QFETCH(QString, json);
    QFETCH(QString, callId);
    QFETCH(QString, outcomes);
    const BusMessage message = decode(json);
    const auto *list = std::get_if<OutcomeList>(&message);
    QVERIFY(list);
    QCOMPARE(list->callId.toString(), callId);
    QStringList read;
    for (const Outcome &outcome : list->outcomes)
        read.append(outcome.id.toString() + u'=' + outcome.name);
    QCOMPARE(list->refused ? u"refused: "_s + list->words : read.join(u','), outcomes);
}

void DecodeTest::hugeList()
{
    QStringList rows;
    for (int i = 0; i < 11'000; ++i)
        rows.append(uR"({"OutComeID":"%1","Description":"x"})"_s.arg(i));
    const BusMessage message = decode(
        lcm(u"CallOutCome"_s, uR"({"callid":"1","response":[%1]})"_s.arg(rows.join(u','))));
    QCOMPARE(std::get<OutcomeList>(message).outcomes.size(), 10'000);
}

void DecodeTest::setEvent()
{
    const BusMessage message = decode(lcm(u"OutcomeSetForCall"_s, u"\"90|1|2|0|0|44|1\""_s));
    QCOMPARE(std::get<OutcomeSetNotice>(message).account, AccountNumber(u"90|1|2|0|0|44|1"_s));
}

void DecodeTest::serverErrors_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("callId");
    const QString form
        = uR"({"channel":"%1","topic":"Error","subtopic":"ApiError","%2":{"errorType":"WS_Error","errorMessage":"%3","msg":"%4"}})"_s;
    const QString words = u"Invalid Call ID."_s;
    QTest::newRow("data on Amazon")
        << form.arg(u"Amazon"_s, u"data"_s, u"Invalid Call ID:999"_s, words) << words << u"999"_s;
    QTest::newRow("message on LCM")
        << form.arg(u"LCM"_s, u"message"_s, u"Invalid Call ID:999"_s, words) << words << u"999"_s;
    QTest::newRow("the ID is taken exactly")
        << form.arg(u"LCM"_s, u"data"_s, u"Invalid Call ID: 999"_s, words) << words << u" 999"_s;
    QTest::newRow("empty call ID")
        << form.arg(u"LCM"_s, u"data"_s, u"Callid is empty"_s, words) << words << QString();
    QTest::newRow("the sample") << form.arg(u"Amazon"_s, u"data"_s,
                                            u"WebSocket connection is reconnecting"_s,
                                            u"WebSocket connection is reconnecting"_s)
                                << u"WebSocket connection is reconnecting"_s << QString();
    QTest::newRow("no payload")
        << uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError"})"_s << QString()
        << QString();
}

void DecodeTest::serverErrors()
{
    QFETCH(QString, json);
    QFETCH(QString, words);
    QFETCH(QString, callId);
    const BusMessage message = decode(json);
    const auto *error = std::get_if<ServerError>(&message);
    QVERIFY(error);
    QCOMPARE(error->words, words);
    QCOMPARE(error->invalidCallId.toString(), callId);
}

void DecodeTest::callEvents_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("state"); // -1: is ignored
    const QString form
        = uR"({"event":"%1","id":"c1","User":"me","CallType":"%2","CallVariables":{"BAAccountNumber":"5|3","Tries":3}})"_s;
    const QString regular = u"Regular-Call"_s;
    for (const char *event : {"Initiate", "Started", "Ringing", "connecting"})
        QTest::newRow(event) << form.arg(QLatin1StringView(event), regular)
                             << int(CallState::Ringing);
    for (const char *event :
         {"CustAnswered", "Answered", "Human", "Machine", "connected", "Conference", "Swapped"})
        QTest::newRow(event) << form.arg(QLatin1StringView(event), regular)
                             << int(CallState::Connected);
    for (const char *event : {"Hold", "hold"})
        QTest::newRow(event) << form.arg(QLatin1StringView(event), regular) << int(CallState::Held);
    for (const char *event : {"ACW", "DROPPED", "Dropped", "missed", "Rejected"})
        QTest::newRow(event) << form.arg(QLatin1StringView(event), regular)
                             << int(CallState::Ended);
    for (const char *event : {"Preview", "Consult", "anything", ""})
        QTest::newRow(qPrintable(u"ignored: %1"_s.arg(QLatin1StringView(event))))
            << form.arg(QLatin1StringView(event), regular) << -1;
    QTest::newRow("a consult call") << form.arg(u"CustAnswered"_s, u"Consult"_s) << -1;
    QTest::newRow("of nobody") << form.arg(u"ACW"_s, regular).replace("me"_L1, ""_L1) << -1;
    QTest::newRow("without an ID") << form.arg(u"ACW"_s, regular).replace("c1"_L1, ""_L1) << -1;
}

void DecodeTest::callEvents()
{
    QFETCH(QString, call);
    QFETCH(int, state);
    for (const QString &where : {u"\"OutboundCall\",\"subtopic\":\"OutBoundCallStateChange\""_s,
                                 u"\"InboundCall\",\"subtopic\":\"InboundCallStateChange\""_s}) {
        const QString json
            = uR"({"channel":"Amazon","topic":%1,"message":{"call":%2,"source":"event"}})"_s.arg(
                where, call);
        const BusMessage message = decode(json, BusEvents::Follow);
        const auto *event = std::get_if<CallEvent>(&message);
        QCOMPARE(event ? int(event->state) : -1, state);
        if (!event)
            continue;
        QCOMPARE(event->user, AgentId(u"me"_s));
        QCOMPARE(event->callId, CallId(u"c1"_s));
        QCOMPARE(event->variables.value(u"BAAccountNumber"_s).toString(), u"5|3"_s);
        QCOMPARE(event->variables.value(u"Tries"_s).toString(), u"3"_s);
    }
}

void DecodeTest::presence_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("expected"); // + or -, ID, login name; empty: is ignored
    QTest::newRow("login")
        << uR"("Agent","subtopic":"LoginSuccess","message":{"loginState":"LoggedIn","agentInfo":{"name":"A","id":"7","loginName":"me"}})"_s
        << u"+7,me"_s;
    QTest::newRow("logout")
        << uR"("Agent","subtopic":"LogoutSuccess","message":{"loginState":"LoggedOut","agentInfo":{"loginName":"me"}})"_s
        << u"-,me"_s;
    QTest::newRow("sync in")
        << uR"("Agent","subtopic":"StateSync","message":{"loginState":"LoggedIn","agentInfo":{"loginName":"me"}})"_s
        << u"+,me"_s;
    QTest::newRow("sync out")
        << uR"("App","subtopic":"StateSync","message":{"loginState":"LoggedOut","agentInfo":null})"_s
        << u"-,"_s;
    QTest::newRow("sync, no word of it")
        << uR"("Agent","subtopic":"StateSync","message":{"initState":"Loaded"})"_s << QString();
    QTest::newRow("details in")
        << uR"("OutboundCall","subtopic":"SetAgentDetails","message":{"agentState":"Log-In","agentName":"me"})"_s
        << u"+,me"_s;
    QTest::newRow("details out")
        << uR"("OutboundCall","subtopic":"SetAgentDetails","message":{"agentState":"Log-Out","agentName":"me"})"_s
        << u"-,me"_s;
    QTest::newRow("details, another state")
        << uR"("OutboundCall","subtopic":"SetAgentDetails","message":{"agentState":"ACW","agentName":"me"})"_s
        << QString();
    QTest::newRow("another topic")
        << uR"("Task","subtopic":"LoginSuccess","message":{"agentInfo":{"loginName":"me"}})"_s
        << QString();
}

void DecodeTest::presence()
{
    QFETCH(QString, rest);
    QFETCH(QString, expected);
    const BusMessage message
        = decode(uR"({"channel":"Amazon","topic":%1})"_s.arg(rest), BusEvents::Follow);
    QString read;
    if (const auto *agent = std::get_if<AgentPresence>(&message))
        read = (agent->loggedIn ? u"+"_s : u"-"_s) + agent->id.toString() + u','
            + agent->loginName.toString();
    QCOMPARE(read, expected);
}

void DecodeTest::relevance_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<bool>("always");
    QTest::addColumn<bool>("followed");
    QTest::newRow("a result") << result(u"{}"_s) << true << true;
    QTest::newRow("in capitals") << result(u"{}"_s).toUpper() << true << true;
    QTest::newRow("an error") << u"{\"subtopic\":\"APIerror\"}"_s << true << true;
    QTest::newRow("the word at the very end") << u"xoutcome"_s << true << true;
    QTest::newRow("nearly the word") << u"{\"outcom\":\"utcome out come\"}"_s << false << false;
    QTest::newRow("shorter than any word") << u"{}"_s << false << false;
    QTest::newRow("a call event") << u"{\"subtopic\":\"OutBoundCallStateChange\"}"_s << false
                                  << true;
    QTest::newRow("a login") << u"{\"subtopic\":\"LoginSuccess\"}"_s << false << true;
    QTest::newRow("escaped letters") << uR"({"a":"\u0041"})"_s << true << true;
    QTest::newRow("escaped accents") << uR"({"a":"caf\u00e9 \n \" \\u0041"})"_s << false << false;
    QTest::newRow("escape at the end") << uR"("\u00)"_s << false << false;
    QTest::newRow("other scripts") << u"{\"a\":\"電話中電話中電話中\"}"_s << false << false;
}

void DecodeTest::relevance()
{
    QFETCH(QString, json);
    QFETCH(bool, always);
    QFETCH(bool, followed);
    QCOMPARE(mayConcernUs(json, BusEvents::Ignore), always);
    QCOMPARE(mayConcernUs(json, BusEvents::Follow), followed);
}

QTEST_GUILESS_MAIN(DecodeTest)
#include "tst_decode.moc"
