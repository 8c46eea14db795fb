// SPDX-License-Identifier: MIT
#include "faketransport.h"
#include "quiettest.h"

#include <disposition/outcomeservice.h>

#include <QPointer>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;

class BusFeedTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void offByDefault();
    void followsOurCalls();
    void otherAgents();
    void otherVariable();
    void loginAndLogout();
    void flood();

private:
    void tell(const QString &event, const QString &user = u"testagent"_s,
              const QString &id = u"c1"_s);
    void presence(const QString &subtopic, const QString &agentInfo);

    std::unique_ptr<OutcomeService> m_service;
    QPointer<Test::FakeTransport> m_bus;
};

void BusFeedTest::init()
{
    failOnUnexpectedWarnings();
    m_service = std::make_unique<OutcomeService>();
    m_service->setAgent(AgentId(u"testagent"_s));
    auto transport = std::make_unique<Test::FakeTransport>();
    m_bus = transport.get();
    m_service->setTransport(std::move(transport));
    m_bus->enter(Transport::State::Open);
}

void BusFeedTest::tell(const QString &event, const QString &user, const QString &id)
{
    m_bus->receive(
        uR"({"channel":"Amazon","topic":"OutboundCall","subtopic":"OutBoundCallStateChange","message":{"call":{"event":"%1","User":"%2","id":"%3","CallType":"Regular-Call","CallVariables":{"BAAccountNumber":"5|3","Key":"7|7"}},"source":"event"}})"_s
            .arg(event, user, id));
}

void BusFeedTest::presence(const QString &subtopic, const QString &agentInfo)
{
    m_bus->receive(
        uR"({"channel":"Amazon","topic":"Agent","subtopic":"%1","message":{"agentInfo":%2}})"_s.arg(
            subtopic, agentInfo));
}

void BusFeedTest::offByDefault()
{
    tell(u"CustAnswered"_s);
    QVERIFY(!m_service->currentCall().isValid());
}

void BusFeedTest::followsOurCalls()
{
    m_service->setBusCallFeed(true);
    tell(u"Ringing"_s);
    QCOMPARE(m_service->currentCall().id, CallId(u"c1"_s));
    QCOMPARE(m_service->currentCall().account, AccountNumber(u"5|3"_s));
    QCOMPARE(m_service->currentCall().state, CallState::Ringing);
    tell(u"CustAnswered"_s);
    tell(u"Hold"_s);
    QCOMPARE(m_service->currentCall().state, CallState::Held);
    QCOMPARE(m_service->calls().size(), 1);
    tell(u"ACW"_s);
    tell(u"DROPPED"_s);
    QVERIFY(!m_service->currentCall().isLive());
    QCOMPARE(m_service->waitingCalls().size(), 1);
}

void BusFeedTest::otherAgents()
{
    m_service->setBusCallFeed(true);
    tell(u"CustAnswered"_s, u"somebody"_s);
    tell(u"CustAnswered"_s, QString());
    tell(u"CustAnswered"_s, u"testagent"_s, QString());
    QVERIFY(!m_service->currentCall().isValid());
    tell(u"CustAnswered"_s);
    tell(u"ACW"_s, u"somebody"_s);
    QVERIFY(m_service->currentCall().isLive());
}

void BusFeedTest::otherVariable()
{
    m_service->setBusCallFeed(true, u"Key"_s);
    tell(u"CustAnswered"_s);
    QCOMPARE(m_service->currentCall().account, AccountNumber(u"7|7"_s));
    m_service->setBusCallFeed(true, u"NoSuchKey"_s);
    tell(u"CustAnswered"_s, u"testagent"_s, u"c2"_s);
    QVERIFY(m_service->currentCall().account.isEmpty()); // the agent is asked
}

void BusFeedTest::loginAndLogout()
{
    m_service->setBusCallFeed(true);
    presence(u"LogoutSuccess"_s, uR"({"loginName":"somebody"})"_s);
    presence(u"LogoutSuccess"_s, u"null"_s); // of nobody in particular
    QCOMPARE(m_service->agent(), AgentId(u"testagent"_s));
    presence(u"LogoutSuccess"_s, uR"({"loginName":"testagent"})"_s);
    QVERIFY(m_service->agent().isEmpty());
    presence(u"LoginSuccess"_s, uR"({"loginName":"somebody"})"_s);
    QVERIFY(m_service->agent().isEmpty());
    presence(u"LoginSuccess"_s, uR"({"id":"testagent","loginName":"t"})"_s);
    QCOMPARE(m_service->agent(), AgentId(u"testagent"_s));
}

void BusFeedTest::flood()
{
    m_service->setBusCallFeed(true);
    tell(u"CustAnswered"_s, u"testagent"_s, QString(1000, u'x'));
    QCOMPARE(m_service->calls().size(), 0);
    for (int i = 0; i < 2000; ++i)
        tell(u"CustAnswered"_s, u"testagent"_s, QString::number(i));
    QCOMPARE(m_service->calls().size(), 500);
    tell(u"ACW"_s, u"testagent"_s, u"7"_s); // what is known goes on
    QCOMPARE(m_service->waitingCalls().size(), 1);
    m_service->startCall(CallId(u"told by the host"_s), AccountNumber(u"1"_s));
    QCOMPARE(m_service->calls().size(), 501);
}

QTEST_GUILESS_MAIN(BusFeedTest)
#include "tst_busfeed.moc"
