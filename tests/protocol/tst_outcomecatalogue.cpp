// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "faketransport.h"
#include "quiettest.h"

#include <disposition/outcomeservice.h>

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using TState = Transport::State;

class OutcomeCatalogueTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void askedOnceForEachCall();
    void askedWhenTheConnectionOpens();
    void byAccountWhereThereIsNoCall();
    void refusedThenByAccount_data();
    void refusedThenByAccount();
    void noAnswerThenByAccount();
    void failedIsAskedAgainLater();
    void brokenWhileAsked();
    void lastReceivedThenConfigured();
    void listOfAnotherCall();
    void manyCalls();

private:
    int asked() const { return int(m_bus->sentOf(u"GetCallOutCome"_s).size()); }
    int askedByAccount() const { return int(m_bus->sentOf(u"SetCallOutComeOffline"_s).size()); }
    int offered() const { return int(m_service->outcomes(m_call, m_account).size()); }
    void tellByAccount()
    {
        m_bus->receive(Test::outcomeListFor(u"x"_s)
                           .replace("CallOutCome"_L1, "SetCallOutComeOfflineResponse"_L1)
                           .replace("\"callid\":\"x\","_L1, ""_L1));
    }

    std::shared_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<OutcomeService> m_service;
    QPointer<Test::FakeTransport> m_bus;
    const CallId m_call = CallId(u"12345"_s);
    const AccountNumber m_account = AccountNumber(u"5|3"_s);
};

void OutcomeCatalogueTest::init()
{
    failOnUnexpectedWarnings();
    m_clock = std::make_shared<Test::FakeClock>();
    m_service = std::make_unique<OutcomeService>(m_clock);
    auto transport = std::make_unique<Test::FakeTransport>();
    m_bus = transport.get();
    m_service->setTransport(std::move(transport));
    m_bus->enter(TState::Open);
}

void OutcomeCatalogueTest::askedOnceForEachCall()
{
    QSignalSpy changed(m_service.get(), &OutcomeService::outcomesChanged);
    m_service->startCall(m_call, m_account);
    m_service->startCall(m_call, m_account);
    m_service->requestOutcomes(m_call, m_account);
    QCOMPARE(asked(), 1);
    m_bus->receive(Test::outcomeListFor(u"12345"_s));
    QCOMPARE(offered(), 6);
    QCOMPARE(changed.size(), 1);
    m_service->startCall(CallId(u"2"_s), m_account);
    QCOMPARE(asked(), 2);
}

void OutcomeCatalogueTest::askedWhenTheConnectionOpens()
{
    m_bus->enter(TState::Failed);
    m_service->startCall(m_call, m_account);
    QCOMPARE(asked(), 0);
    m_bus->enter(TState::Open);
    QCOMPARE(asked(), 1);
}

void OutcomeCatalogueTest::byAccountWhereThereIsNoCall()
{
    m_service->requestOutcomes(CallId(), m_account);
    QCOMPARE(asked(), 0);
    QCOMPARE(askedByAccount(), 1);
    tellByAccount();
    QCOMPARE(m_service->outcomes(CallId(), m_account).size(), 6);
    m_service->requestOutcomes(CallId(), AccountNumber());
    QCOMPARE(m_bus->sent.size(), 1);
}

void OutcomeCatalogueTest::refusedThenByAccount_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::newRow("bare")
        << uR"({"channel":"LCM","topic":"WebService","subtopic":"CallOutCome","message":{"callid":"12345","error":{"msg":"Invalid Call ID."}}})"_s;
    QTest::newRow("result")
        << uR"({"channel":"LCM","topic":"WebService","subtopic":"CallOutCome","message":{"callid":"12345","response":{"success":false}}})"_s;
    QTest::newRow("apierror")
        << uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"errorMessage":"Invalid Call ID:12345","msg":"Invalid Call ID."}})"_s;
}

void OutcomeCatalogueTest::refusedThenByAccount()
{
    QFETCH(QString, refusal);
    QSignalSpy notice(m_service.get(), &OutcomeService::serverNotice);
    m_service->startCall(m_call, m_account);
    m_bus->receive(refusal);
    QCOMPARE(askedByAccount(), 1);
    tellByAccount();
    QCOMPARE(offered(), 6);
    QCOMPARE(notice.size(), 0);
}

void OutcomeCatalogueTest::noAnswerThenByAccount()
{
    m_service->startCall(m_call, m_account);
    m_clock->advance(8s);
    QCOMPARE(askedByAccount(), 1);
    // Two lists by account at once could not be told apart.
    m_service->requestOutcomes(CallId(), AccountNumber(u"9|9"_s));
    QCOMPARE(askedByAccount(), 1);
    tellByAccount();
    QCOMPARE(askedByAccount(), 2);
    QCOMPARE(offered(), 6);
}

void OutcomeCatalogueTest::failedIsAskedAgainLater()
{
    m_service->startCall(m_call, m_account);
    m_clock->advance(16s);
    QCOMPARE(m_bus->sent.size(), 2);
    m_service->requestOutcomes(m_call, m_account);
    QCOMPARE(asked(), 2);
    m_clock->advance(16s);
    m_bus->enter(TState::Failed);
    m_bus->enter(TState::Open);
    QCOMPARE(asked(), 3);
}

void OutcomeCatalogueTest::brokenWhileAsked()
{
    m_service->startCall(m_call, m_account);
    m_bus->enter(TState::Failed);
    m_clock->advance(60s); // no clock runs for a question that is gone
    m_bus->enter(TState::Open);
    QCOMPARE(asked(), 2);
    m_bus->receive(Test::outcomeListFor(u"12345"_s));
    QCOMPARE(offered(), 6);
}

void OutcomeCatalogueTest::lastReceivedThenConfigured()
{
    QCOMPARE(offered(), 0);
    m_service->setConfiguredOutcomes({{OutcomeId(u"1"_s), u"A"_s}, {OutcomeId(u"2"_s), u"B"_s}});
    QCOMPARE(offered(), 2);
    m_service->startCall(CallId(u"other"_s), m_account);
    m_bus->receive(Test::outcomeListFor(u"other"_s));
    QCOMPARE(offered(), 6);
    // A list that is empty is the server's word for its own call alone.
    m_service->startCall(m_call, m_account);
    m_bus->receive(
        uR"({"channel":"LCM","topic":"WebService","subtopic":"CallOutCome","message":{"callid":"12345","response":[]}})"_s);
    QCOMPARE(offered(), 0);
}

void OutcomeCatalogueTest::listOfAnotherCall()
{
    m_service->startCall(m_call, m_account);
    QSignalSpy changed(m_service.get(), &OutcomeService::outcomesChanged);
    m_bus->receive(Test::outcomeListFor(u"777"_s));
    tellByAccount();
    QCOMPARE(changed.size(), 0);
}

void OutcomeCatalogueTest::manyCalls()
{
    for (int i = 0; i < 100; ++i) {
        const QString id = QString::number(i);
        m_service->requestOutcomes(CallId(id), m_account);
        m_bus->receive(Test::outcomeListFor(id));
    }
    QCOMPARE(asked(), 100);
    m_service->requestOutcomes(CallId(u"0"_s), m_account); // forgotten, and asked again
    QCOMPARE(asked(), 101);
    m_service->requestOutcomes(CallId(u"99"_s), m_account);
    QCOMPARE(asked(), 101);
}

QTEST_GUILESS_MAIN(OutcomeCatalogueTest)
#include "tst_outcomecatalogue.moc"
