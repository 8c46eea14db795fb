// SPDX-License-Identifier: MIT
//
// The service and its WebSocket against a server that plays a script: what
// goes over the wire, read like the protocol.
#include "quiettest.h"
#include "scriptedserver.h"

#include <disposition/outcomeservice.h>
#include <disposition/websockettransport.h>

#include <QSignalSpy>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ConversationTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void specification();
    void refused_data();
    void refused();
    void listThenOutcome();
    void droppedThenSentAgain();
    void twoCallsInOrder();
    void emptyCallId();

private:
    static OutcomeRequest sample();
    static std::unique_ptr<OutcomeService> connected(const Test::ScriptedServer &server);
};

static const QString request
    = uR"(C: {"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithComments","data":{"callid":"12345","AccountNumber":"5|3|1|0|0|44|1","OutcomeId":1,"LeadScore":0,"UserID":"testagent","AgentComments":"Test comment","TargetAmount":0}})"_s;
static const QString success
    = uR"(S: {"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithCommentsResult","message":{"callid":"12345","response":{"success":true}}})"_s;
static const QString setEvent
    = uR"(S: {"channel":"LCM","topic":"WebService","subtopic":"OutcomeSetForCall","message":"5|3|1|0|0|44|1"})"_s;
static const QString noise
    = uR"(S: {"channel":"Amazon","topic":"InboundCall","subtopic":"InboundCallStateChange","message":{"call":{"id":"12345","event":"connected"}}})"_s;

OutcomeRequest ConversationTest::sample()
{
    OutcomeRequest request;
    request.callId = CallId(u"12345"_s);
    request.account = AccountNumber(u"5|3|1|0|0|44|1"_s);
    request.outcome = OutcomeId(u"1"_s);
    request.agent = AgentId(u"testagent"_s);
    request.comments = u"Test comment"_s;
    return request;
}

std::unique_ptr<OutcomeService> ConversationTest::connected(const Test::ScriptedServer &server)
{
    auto service = std::make_unique<OutcomeService>();
    service->setAgent(AgentId(u"testagent"_s));
    service->setTransport(std::make_unique<WebSocketTransport>(server.url()));
    return service;
}

void ConversationTest::specification()
{
    Test::ScriptedServer server({noise, request, noise, setEvent, success, setEvent});
    const auto service = connected(server);
    QSignalSpy confirmed(service.get(), &OutcomeService::outcomeConfirmed);
    service->submit(sample());
    QVERIFY(confirmed.wait());
    QVERIFY2(server.mismatches().isEmpty(), qPrintable(server.mismatches().join(u'\n')));
    QTRY_VERIFY(server.isDone());
}

void ConversationTest::refused_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("result")
        << uR"(S: {"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithCommentsResult","message":{"callid":"12345","response":{"success":false,"msg":"Invalid Call ID."}}})"_s;
    QTest::newRow("apierror")
        << uR"(S: {"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"errorType":"WS_Error","errorMessage":"Invalid Call ID:12345","msg":"Invalid Call ID."}})"_s;
    QTest::newRow("bare")
        << uR"(S: {"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithCommentsResult","message":{"callid":"12345","error":{"errorType":"WS_Error","errorMessage":"Invalid Call ID:12345","msg":"Invalid Call ID."}}})"_s;
}

void ConversationTest::refused()
{
    QFETCH(QString, answer);
    Test::ScriptedServer server({request, answer});
    const auto service = connected(server);
    QSignalSpy refused(service.get(), &OutcomeService::outcomeRefused);
    service->submit(sample());
    QVERIFY(refused.wait());
    const auto record = refused.first().first().value<OutcomeRecord>();
    QCOMPARE(englishText(record.refusal), u"Invalid Call ID."_s);
    QVERIFY(!record.refusal.isLocal());
}

void ConversationTest::listThenOutcome()
{
    const QStringList script{
        uR"(C: {"channel":"LCM","topic":"WebService","subtopic":"GetCallOutCome","data":{"callid":"12345"}})"_s,
        uR"(S: {"channel":"LCM","topic":"WebService","subtopic":"CallOutCome","message":{"callid":"12345","response":[{"OutComeID":"0","Description":"Success"},{"OutComeID":"1","Description":"Abandoned"}]}})"_s,
        request, success};
    Test::ScriptedServer server(script);
    const auto service = connected(server);
    QSignalSpy listed(service.get(), &OutcomeService::outcomesChanged);
    service->startCall(sample().callId, sample().account);
    QVERIFY(listed.wait());
    QCOMPARE(service->outcomes(sample().callId, sample().account).last().name, u"Abandoned"_s);
    QSignalSpy confirmed(service.get(), &OutcomeService::outcomeConfirmed);
    service->submit(sample());
    QVERIFY(confirmed.wait());
    QVERIFY2(server.mismatches().isEmpty(), qPrintable(server.mismatches().join(u'\n')));
}

void ConversationTest::droppedThenSentAgain()
{
    Test::ScriptedServer server({request, u"X:"_s, u"N:"_s, request, success});
    const auto service = connected(server);
    QSignalSpy unconfirmed(service.get(), &OutcomeService::outcomeUnconfirmed);
    QSignalSpy confirmed(service.get(), &OutcomeService::outcomeConfirmed);
    service->submit(sample());
    QVERIFY(unconfirmed.wait());
    QCOMPARE(unconfirmed.first().first().value<OutcomeRecord>().reason,
             UnconfirmedReason::ConnectionLost);
    service->retryNow();
    QVERIFY(confirmed.wait());
    QCOMPARE(confirmed.size(), 1);
    QVERIFY2(server.mismatches().isEmpty(), qPrintable(server.mismatches().join(u'\n')));
}

void ConversationTest::twoCallsInOrder()
{
    const QString second = QString(request).replace("12345"_L1, "12346"_L1);
    const QString secondSuccess = QString(success).replace("12345"_L1, "12346"_L1);
    // The answer to a request that was not sent yet is nobody's.
    Test::ScriptedServer server({request, secondSuccess, success, second, secondSuccess});
    const auto service = connected(server);
    QSignalSpy confirmed(service.get(), &OutcomeService::outcomeConfirmed);
    OutcomeRequest other = sample();
    other.callId = CallId(u"12346"_s);
    service->submit(sample());
    service->submit(other);
    QTRY_COMPARE(confirmed.size(), 2);
    QVERIFY2(server.mismatches().isEmpty(), qPrintable(server.mismatches().join(u'\n')));
}

void ConversationTest::emptyCallId()
{
    Test::ScriptedServer server(QStringList{request});
    const auto service = connected(server);
    QTRY_COMPARE(service->connectionState(), Transport::State::Open);
    QSignalSpy refused(service.get(), &OutcomeService::outcomeRefused);
    OutcomeRequest empty = sample();
    empty.callId = CallId();
    service->submit(empty);
    QVERIFY(refused.wait());
    QCOMPARE(server.bytesReceived(), 0);
}

QTEST_GUILESS_MAIN(ConversationTest)
#include "tst_conversation.moc"
