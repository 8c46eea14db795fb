// SPDX-License-Identifier: MIT
//
// The service's rules for success, refusal and "not confirmed", without a wire
// and without waiting: the clock and the transport are the test's.
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
using Result = OutcomeReply::Result;
using TState = Transport::State;
using Code = TransportProblem::Code;

class OutcomeServiceTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void confirmed();
    void answers_data();
    void answers();
    void refusedLocally_data();
    void refusedLocally();
    void emptyCallIdSendsNothing();
    void oneInFlight();
    void noAnswerInTime();
    void lateAnswerConfirms();
    void lateRefusal();
    void answerTwice();
    void setEventNeverConfirms();
    void setEventForbidsSilentResend();
    void connectionLost();
    void notSentWithoutConnection();
    void connectingThenFailed();
    void resendIsBounded();
    void notSentHasNoAgeBound();
    void resendNeedsTheSameAgent();
    void retryNow();
    void newestReplaces();
    void newestReplacesOneInFlight();
    void differentSetWaitsForNewConnection();
    void answerToRepeatIsNotForTheNext();
    void newConnectionRepeatsNothing();
    void setMeanwhileByAnother();
    void hoursInTheQueue();
    void recycledCallId();
    void discard();
    void serviceDiesFirst();
    void deletedFromASlot_data();
    void deletedFromASlot();
    void replyIsNotEndedWithinSubmit();
    void serverNotice();
    void errorForAnotherApplication();
    void transportRefusesToSend();
    void transportReplaced();
    void submitByText();
    void spelling();
    void pendingCount();

private:
    OutcomeRequest request(const QString &callId = u"12345"_s,
                           const QString &outcome = u"3"_s) const;
    OutcomeReply *submit(const OutcomeRequest &request);
    void answer(const QString &callId, const QString &response)
    {
        m_bus->receive(Test::resultFor(callId, response));
    }
    QString lastSetOutcome() const;

    std::shared_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<OutcomeService> m_service;
    QPointer<Test::FakeTransport> m_bus;
    Result m_result = Result::Pending;
    OutcomeRecord m_record;
    QString m_message;
    QList<QPointer<OutcomeReply>> m_ended;
};

static const QString yes = u"{\"success\":true}"_s;
static const QString no = u"{\"success\":false}"_s;

void OutcomeServiceTest::init()
{
    failOnUnexpectedWarnings();
    m_clock = std::make_shared<Test::FakeClock>();
    m_service = std::make_unique<OutcomeService>(m_clock);
    m_service->setAgent(AgentId(u"testagent"_s));
    auto transport = std::make_unique<Test::FakeTransport>();
    m_bus = transport.get();
    m_service->setTransport(std::move(transport));
    m_bus->enter(TState::Open);
}

void OutcomeServiceTest::cleanup()
{
    m_service.reset();
}

OutcomeRequest OutcomeServiceTest::request(const QString &callId, const QString &outcome) const
{
    OutcomeRequest request;
    request.callId = CallId(callId);
    request.account = AccountNumber(u"5|3|1|0|0|44|1"_s);
    request.outcome = OutcomeId(outcome);
    request.agent = AgentId(u"testagent"_s);
    return request;
}

/// Submits, and keeps what the reply says when it ends.
OutcomeReply *OutcomeServiceTest::submit(const OutcomeRequest &request)
{
    OutcomeReply *reply = m_service->submit(request);
    m_result = Result::Pending;
    m_message.clear();
    m_record = {};
    connect(reply, &OutcomeReply::ended, this, [this, reply] {
        QVERIFY(!m_ended.contains(reply)); // exactly once
        m_ended.append(reply);
        m_result = reply->result();
        m_record = reply->record();
        m_message = reply->message();
    });
    QCoreApplication::processEvents();
    return reply;
}

QString OutcomeServiceTest::lastSetOutcome() const
{
    const auto sets = m_bus->sets();
    return sets.isEmpty()
        ? QString()
        : QString::number(sets.last().value("data"_L1).toObject().value("OutcomeId"_L1).toInt());
}

void OutcomeServiceTest::confirmed()
{
    QSignalSpy submitted(m_service.get(), &OutcomeService::outcomeSubmitted);
    QSignalSpy confirmed(m_service.get(), &OutcomeService::outcomeConfirmed);
    submit(request());
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(m_bus->sets().size(), 1);
    QCOMPARE(m_result, Result::Pending); // sent is not confirmed
    answer(u"12345"_s, yes);
    QCOMPARE(m_result, Result::Confirmed);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(m_service->pendingCount(), 0);
}

void OutcomeServiceTest::answers_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("result");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char *name, const QString &message, Result result, const QString &words = {}) {
              QTest::newRow(name) << message << int(result) << words;
          };
    const QString neutral = u"The server refused this outcome and gave no reason."_s;
    const QString invalid = u"Invalid Call ID."_s;
    row("true", Test::resultFor(u"12345"_s, yes), Result::Confirmed);
    row("false", Test::resultFor(u"12345"_s, no), Result::Refused, neutral);
    row("false with msg",
        Test::resultFor(u"12345"_s, uR"({"success":false,"msg":"Contact not found"})"_s),
        Result::Refused, u"Contact not found"_s);
    row("missing", Test::resultFor(u"12345"_s, u"{}"_s), Result::Pending);
    row("a string", Test::resultFor(u"12345"_s, u"{\"success\":\"true\"}"_s), Result::Pending);
    row("a number", Test::resultFor(u"12345"_s, u"{\"success\":1}"_s), Result::Pending);
    row("null", Test::resultFor(u"12345"_s, u"{\"success\":null}"_s), Result::Pending);
    row("another call", Test::resultFor(u"12346"_s, yes), Result::Pending);
    row("call ID in other case", Test::resultFor(u"12345 "_s, yes), Result::Pending);
    row("another subtopic",
        Test::resultFor(u"12345"_s, yes).replace("SetCallOutcome"_L1, "SetBusinessOutcome"_L1),
        Result::Pending);
    row("other case",
        Test::resultFor(u"12345"_s, yes)
            .replace("WebService"_L1, "WEBSERVICE"_L1)
            .replace("SetCall"_L1, "setcall"_L1),
        Result::Confirmed);
    row("the event alone",
        uR"({"channel":"LCM","topic":"WebService","subtopic":"OutcomeSetForCall","message":"5|3|1|0|0|44|1"})"_s,
        Result::Pending);
    row("the Workspace's own event",
        uR"({"channel":"Amazon","topic":"OutboundCall","subtopic":"SetOutcomeResult","message":{"success":true,"message":""}})"_s,
        Result::Pending);
    const QString bare
        = uR"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithCommentsResult","message":{"callid":"12345","error":{"errorType":"WS_Error","errorMessage":"Invalid Call ID:12345"%1}}})"_s;
    row("bare error", bare.arg(u",\"msg\":\"Invalid Call ID.\""_s), Result::Refused, invalid);
    row("bare error without msg", bare.arg(QString()), Result::Refused, invalid);
    row("bare error about something else",
        bare.arg(QString()).replace("Invalid Call ID:12345"_L1, "Boom"_L1), Result::Refused,
        neutral);
    const QString api
        = uR"({"channel":"%1","topic":"Error","subtopic":"ApiError","%2":{"errorType":"WS_Error","errorMessage":"%3","msg":"Invalid Call ID."}})"_s;
    row("ApiError, data", api.arg(u"Amazon"_s, u"data"_s, u"Invalid Call ID:12345"_s),
        Result::Refused, invalid);
    row("ApiError, message", api.arg(u"LCM"_s, u"message"_s, u"Invalid Call ID:12345"_s),
        Result::Refused, invalid);
    row("ApiError, another call", api.arg(u"LCM"_s, u"data"_s, u"Invalid Call ID:123456"_s),
        Result::Pending);
    row("ApiError, no call", api.arg(u"LCM"_s, u"data"_s, u"Callid is empty"_s), Result::Pending);
    row("not JSON", u"outcome, but not JSON"_s, Result::Pending);
}

void OutcomeServiceTest::answers()
{
    QFETCH(QString, message);
    QFETCH(int, result);
    QFETCH(QString, words);
    submit(request());
    m_bus->receive(message);
    QCOMPARE(int(m_result), result);
    QCOMPARE(m_message, m_result == Result::Refused ? words : QString());
}

void OutcomeServiceTest::refusedLocally_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("call ID") << u"callId"_s << u"Invalid Call ID."_s;
    QTest::newRow("account") << u"account"_s << u"The account number is missing."_s;
    QTest::newRow("outcome") << u"outcome"_s << u"Choose an outcome"_s;
    QTest::newRow("agent") << u"agent"_s << u"Log in to set outcomes"_s;
    QTest::newRow("lead score") << u"leadScore"_s
                                << u"The lead score is not a whole number that can be sent."_s;
}

void OutcomeServiceTest::refusedLocally()
{
    QFETCH(QString, field);
    QFETCH(QString, words);
    OutcomeRequest wrong = request();
    if (field == "callId"_L1)
        wrong.callId = CallId();
    else if (field == "account"_L1)
        wrong.account = AccountNumber();
    else if (field == "outcome"_L1)
        wrong.outcome = OutcomeId();
    else if (field == "agent"_L1)
        wrong.agent = AgentId();
    else
        wrong.leadScore = 1'000'000'000'000'000;
    QSignalSpy refused(m_service.get(), &OutcomeService::outcomeRefused);
    submit(wrong);
    QCOMPARE(m_result, Result::Refused);
    QCOMPARE(m_message, words);
    QVERIFY(m_record.refusal.isLocal());
    QCOMPARE(refused.size(), 1);
    QVERIFY(m_bus->sent.isEmpty());
}

void OutcomeServiceTest::emptyCallIdSendsNothing()
{
    submit(request(QString()));
    QCOMPARE(m_message, u"Invalid Call ID."_s);
    QVERIFY(m_bus->sent.isEmpty());
    QCOMPARE(m_service->pendingCount(), 0);
}

void OutcomeServiceTest::oneInFlight()
{
    submit(request(u"1"_s, u"1"_s));
    submit(request(u"2"_s, u"2"_s));
    submit(request(u"3"_s, u"3"_s));
    QCOMPARE(m_bus->sets().size(), 1);
    answer(u"2"_s, yes); // not in flight, hence not its answer
    QCOMPARE(m_bus->sets().size(), 1);
    answer(u"1"_s, yes);
    QCOMPARE(m_bus->sets().size(), 2);
    QCOMPARE(lastSetOutcome(), u"2"_s);
    answer(u"2"_s, no);
    QCOMPARE(lastSetOutcome(), u"3"_s);
    QCOMPARE(m_service->pendingCount(), 1);
}

void OutcomeServiceTest::noAnswerInTime()
{
    QSignalSpy unconfirmed(m_service.get(), &OutcomeService::outcomeUnconfirmed);
    submit(request());
    m_clock->advance(7999ms);
    QCOMPARE(m_result, Result::Pending);
    m_clock->advance(1ms);
    QCOMPARE(m_result, Result::Unconfirmed);
    QCOMPARE(m_record.reason, UnconfirmedReason::NoAnswer);
    QVERIFY(m_record.wasSent());
    QCOMPARE(unconfirmed.size(), 1);
    QCOMPARE(m_service->pendingCount(), 1);
    // On a healthy connection it is repeated only when a person says so.
    m_clock->advance(1h);
    QCOMPARE(m_bus->sets().size(), 1);
}

void OutcomeServiceTest::lateAnswerConfirms()
{
    QSignalSpy confirmed(m_service.get(), &OutcomeService::outcomeConfirmed);
    submit(request());
    m_clock->advance(9s);
    answer(u"12345"_s, yes);
    QCOMPARE(m_result, Result::Unconfirmed); // the reply ended once
    QCOMPARE(confirmed.size(), 1); // and the record is confirmed all the same
    QCOMPARE(m_service->pendingCount(), 0);
}

void OutcomeServiceTest::lateRefusal()
{
    QSignalSpy refused(m_service.get(), &OutcomeService::outcomeRefused);
    submit(request());
    m_clock->advance(9s);
    answer(u"12345"_s, no);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_service->pendingCount(), 0);
}

void OutcomeServiceTest::answerTwice()
{
    QSignalSpy confirmed(m_service.get(), &OutcomeService::outcomeConfirmed);
    QSignalSpy refused(m_service.get(), &OutcomeService::outcomeRefused);
    submit(request());
    answer(u"12345"_s, yes);
    answer(u"12345"_s, yes);
    answer(u"12345"_s, no);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(refused.size(), 0);
}

static const QString setEvent
    = uR"({"channel":"LCM","topic":"WebService","subtopic":"OutcomeSetForCall","message":"5|3|1|0|0|44|1"})"_s;

void OutcomeServiceTest::setEventNeverConfirms()
{
    m_bus->receive(setEvent); // before
    submit(request());
    m_bus->receive(setEvent); // without a result
    QCOMPARE(m_result, Result::Pending);
    answer(u"12345"_s, yes);
    m_bus->receive(setEvent); // after
    QCOMPARE(m_result, Result::Confirmed);
}

void OutcomeServiceTest::setEventForbidsSilentResend()
{
    submit(request());
    m_bus->receive(setEvent);
    m_bus->enter(TState::Failed, {Code::ConnectionLost, {}});
    m_bus->enter(TState::Open);
    QCOMPARE(m_bus->sets().size(), 1);
    QCOMPARE(m_service->pending().first().state, RecordState::NeedsDecision);
}

void OutcomeServiceTest::connectionLost()
{
    submit(request());
    m_bus->enter(TState::Failed, {Code::ConnectionLost, {}});
    QCOMPARE(m_result, Result::Unconfirmed);
    QCOMPARE(m_record.reason, UnconfirmedReason::ConnectionLost);
    m_bus->enter(TState::Connecting);
    m_bus->enter(TState::Open);
    QCOMPARE(m_bus->sets().size(), 2); // sent again by itself
    QSignalSpy confirmed(m_service.get(), &OutcomeService::outcomeConfirmed);
    answer(u"12345"_s, yes);
    QCOMPARE(confirmed.size(), 1);
}

void OutcomeServiceTest::notSentWithoutConnection()
{
    m_bus->enter(TState::Failed, {Code::ConnectionRefused, {}});
    submit(request());
    QCOMPARE(m_result, Result::Unconfirmed); // at once: the agent need not wait to hear it
    QCOMPARE(m_record.reason, UnconfirmedReason::NotSent);
    QVERIFY(!m_record.wasSent());
    m_bus->enter(TState::Open);
    QCOMPARE(m_bus->sets().size(), 1);
}

void OutcomeServiceTest::connectingThenFailed()
{
    m_bus->enter(TState::Connecting);
    submit(request());
    QCOMPARE(m_result, Result::Pending);
    m_bus->enter(TState::Failed, {Code::HandshakeTimeout, {}});
    QCOMPARE(m_result, Result::Unconfirmed);
    QCOMPARE(m_record.reason, UnconfirmedReason::NotSent);

    m_bus->enter(TState::Connecting);
    submit(request(u"2"_s));
    m_clock->advance(8s);
    QCOMPARE(m_result, Result::Unconfirmed);
    QCOMPARE(m_record.reason, UnconfirmedReason::NotSent);
}

void OutcomeServiceTest::resendIsBounded()
{
    submit(request());
    m_bus->enter(TState::Failed, {Code::ConnectionLost, {}});
    m_clock->advance(15min);
    m_bus->enter(TState::Open);
    QCOMPARE(m_bus->sets().size(), 1);
    QCOMPARE(m_service->pending().first().state, RecordState::NeedsDecision);
    m_service->retryNow();
    QCOMPARE(m_bus->sets().size(), 2);
}

void OutcomeServiceTest::notSentHasNoAgeBound()
{
    m_bus->enter(TState::Failed, {Code::ConnectionRefused, {}});
    submit(request());
    m_clock->advance(10h);
    m_bus->enter(TState::Open);
    QCOMPARE(m_bus->sets().size(), 1);
}

void OutcomeServiceTest::resendNeedsTheSameAgent()
{
    submit(request());
    m_bus->enter(TState::Failed, {Code::ConnectionLost, {}});
    m_service->setAgent(AgentId(u"another"_s));
    m_bus->enter(TState::Open);
    m_service->retryNow();
    QCOMPARE(m_bus->sets().size(), 1);
    m_service->setAgent(AgentId(u"testagent"_s));
    QCOMPARE(m_bus->sets().size(), 2);
}

void OutcomeServiceTest::retryNow()
{
    submit(request());
    m_clock->advance(8s);
    m_service->retryNow();
    QCOMPARE(m_bus->sets().size(), 2);
    QCOMPARE(m_bus->retries, 1); // the transport is asked to hurry, whatever its state
    QSignalSpy unconfirmed(m_service.get(), &OutcomeService::outcomeUnconfirmed);
    m_clock->advance(8s);
    QCOMPARE(unconfirmed.size(), 1); // and it may go unanswered again
}

void OutcomeServiceTest::newestReplaces()
{
    m_bus->enter(TState::Failed, {Code::ConnectionRefused, {}});
    QSignalSpy discarded(m_service.get(), &OutcomeService::outcomeDiscarded);
    submit(request(u"12345"_s, u"3"_s));
    submit(request(u"12345"_s, u"8"_s));
    submit(request(u"2"_s, u"1"_s));
    QCOMPARE(discarded.size(), 1);
    QCOMPARE(m_service->pendingCount(), 2);
    m_bus->enter(TState::Open);
    QCOMPARE(lastSetOutcome(), u"8"_s);
    answer(u"12345"_s, yes);
    QCOMPARE(lastSetOutcome(), u"1"_s); // the replaced one is never put back
}

void OutcomeServiceTest::newestReplacesOneInFlight()
{
    submit(request(u"12345"_s, u"3"_s));
    OutcomeReply *second = m_service->submit(request(u"12345"_s, u"8"_s));
    Result result = Result::Pending;
    connect(second, &OutcomeReply::ended, this, [&] { result = second->result(); });
    QCoreApplication::processEvents();
    QCOMPARE(m_bus->sets().size(), 1); // the first one's answer is awaited
    answer(u"12345"_s, yes);
    QCOMPARE(m_result, Result::Confirmed);
    QCOMPARE(lastSetOutcome(), u"8"_s);
    answer(u"12345"_s, yes);
    QCOMPARE(result, Result::Confirmed);
}

void OutcomeServiceTest::differentSetWaitsForNewConnection()
{
    submit(request(u"12345"_s, u"3"_s));
    m_clock->advance(8s);
    QCOMPARE(m_result, Result::Unconfirmed);
    submit(request(u"12345"_s, u"8"_s));
    // The late answer to the first must not confirm the second.
    QTRY_COMPARE(m_bus->renewals, 1);
    QCOMPARE(m_bus->sets().size(), 2);
    QCOMPARE(lastSetOutcome(), u"8"_s);
    answer(u"12345"_s, yes);
    QCOMPARE(m_result, Result::Confirmed);
    QCOMPARE(m_service->pendingCount(), 0);
}

// One that the server never answers shall not be sent again and again before the next,
// which is for another contact under the same call ID.
void OutcomeServiceTest::newConnectionRepeatsNothing()
{
    submit(request(u"1"_s, u"3"_s));
    m_clock->advance(8s);
    OutcomeRequest other = request(u"1"_s, u"8"_s);
    other.account = AccountNumber(u"of another contact"_s);
    submit(other);
    QTRY_COMPARE(m_bus->renewals, 1);
    QCOMPARE(m_bus->sets().size(), 2);
    QCOMPARE(lastSetOutcome(), u"8"_s);
    answer(u"1"_s, yes);
    QCOMPARE(m_result, Result::Confirmed);
    QCOMPARE(m_bus->sets().size(), 2); // on a healthy line a person repeats, and nobody else
    m_service->retryNow();
    QCOMPARE(m_bus->sets().size(), 3);
    QCOMPARE(lastSetOutcome(), u"3"_s);
}

// Two may have been set; while the first goes again, somebody sets the second's contact anew.
void OutcomeServiceTest::setMeanwhileByAnother()
{
    OutcomeRequest second = request(u"2"_s, u"8"_s);
    second.account = AccountNumber(u"5|2"_s);
    for (const OutcomeRequest &each : {request(u"1"_s, u"3"_s), second}) {
        submit(each);
        m_clock->advance(8s);
    }
    m_bus->enter(TState::Failed);
    m_bus->enter(TState::Open);
    QCOMPARE(m_bus->sets().size(), 3); // the first, again
    m_bus->receive(
        uR"({"channel":"LCM","topic":"WebService","subtopic":"OutcomeSetForCall","message":"5|2"})"_s);
    QSignalSpy unconfirmed(m_service.get(), &OutcomeService::outcomeUnconfirmed);
    answer(u"1"_s, yes);
    QTRY_COMPARE(unconfirmed.size(), 1);
    QCOMPARE(m_bus->sets().size(), 3);
    QCOMPARE(m_service->pending().first().state, RecordState::NeedsDecision);
    m_service->retryNow(); // a person has decided
    QCOMPARE(m_bus->sets().size(), 4);
    QCOMPARE(lastSetOutcome(), u"8"_s);
}

// What waits behind another when the connection breaks again is too old by the next.
void OutcomeServiceTest::hoursInTheQueue()
{
    for (const auto *call : {"1", "2"}) {
        submit(request(QString::fromLatin1(call), u"3"_s));
        m_clock->advance(8s);
    }
    m_bus->enter(TState::Failed);
    m_bus->enter(TState::Open);
    QCOMPARE(m_bus->sets().size(), 3);
    m_bus->enter(TState::Failed);
    m_clock->advance(2h);
    m_bus->enter(TState::Open);
    QCoreApplication::processEvents();
    QCOMPARE(m_bus->sets().size(), 3);
    const QList<OutcomeRecord> pending = m_service->pending();
    for (const OutcomeRecord &record : pending)
        QCOMPARE(record.state, RecordState::NeedsDecision);
}

void OutcomeServiceTest::answerToRepeatIsNotForTheNext()
{
    submit(request(u"12345"_s, u"3"_s));
    m_clock->advance(8s);
    m_service->retryNow(); // the same again: two answers are to come
    answer(u"12345"_s, yes);
    submit(request(u"12345"_s, u"8"_s));
    QTRY_COMPARE(m_bus->renewals, 1); // one is still on its way
    answer(u"12345"_s, no);
    QCOMPARE(m_result, Result::Refused);
}

void OutcomeServiceTest::recycledCallId()
{
    const AccountNumber one(u"1|1"_s);
    const AccountNumber two(u"2|2"_s);
    m_service->startCall(CallId(u"0"_s), one);
    OutcomeRequest first = request(u"0"_s, u"3"_s);
    first.account = one;
    submit(first);
    m_bus->enter(TState::Failed, {Code::ConnectionLost, {}});
    m_service->endCall(CallId(u"0"_s));
    m_service->startCall(CallId(u"0"_s), two);
    OutcomeRequest second = request(u"0"_s, u"8"_s);
    second.account = two;
    submit(second);
    QCOMPARE(m_service->pendingCount(), 2); // another call, though the same ID
    m_bus->enter(TState::Open);
    QCOMPARE(lastSetOutcome(), u"3"_s);
    answer(u"0"_s, yes);
    QCOMPARE(lastSetOutcome(), u"8"_s);
    answer(u"0"_s, yes);
    QCOMPARE(m_service->pendingCount(), 0);
}

void OutcomeServiceTest::discard()
{
    const quint64 id = submit(request())->record().id;
    m_service->discard(id); // in flight: its answer is awaited
    QCOMPARE(m_service->pendingCount(), 1);
    m_clock->advance(8s);
    QSignalSpy discarded(m_service.get(), &OutcomeService::outcomeDiscarded);
    m_service->discard(id);
    m_service->discard(id);
    QCOMPARE(discarded.size(), 1);
    QCOMPARE(m_service->pendingCount(), 0);
    answer(u"12345"_s, yes); // too late to mean anything
    m_bus->enter(TState::Failed);
    m_bus->enter(TState::Open);
    QCOMPARE(m_bus->sets().size(), 1);
}

void OutcomeServiceTest::serviceDiesFirst()
{
    submit(request());
    m_service.reset();
    QCOMPARE(m_result, Result::Cancelled);
}

void OutcomeServiceTest::deletedFromASlot_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when :
         {"submitted", "confirmed", "refused", "unconfirmed", "reply", "replaced", "renewed"})
        QTest::newRow(when) << QString::fromLatin1(when);
}

void OutcomeServiceTest::deletedFromASlot()
{
    QFETCH(QString, when);
    const auto die = [this] {
        m_service.reset();
    };
    OutcomeService *service = m_service.get();
    if (when == "submitted"_L1)
        connect(service, &OutcomeService::outcomeSubmitted, this, die);
    else if (when == "confirmed"_L1)
        connect(service, &OutcomeService::outcomeConfirmed, this, die);
    else if (when == "refused"_L1)
        connect(service, &OutcomeService::outcomeRefused, this, die);
    else if (when == "unconfirmed"_L1)
        connect(service, &OutcomeService::outcomeUnconfirmed, this, die);
    OutcomeReply *reply = submit(request());
    if (when == "reply"_L1)
        connect(reply, &OutcomeReply::ended, this, die);
    if (when == "replaced"_L1 || when == "renewed"_L1)
        connect(service, &OutcomeService::connectionChanged, this, die);
    if (when == "replaced"_L1) {
        service->setTransport(std::make_unique<Test::FakeTransport>());
    } else if (when == "renewed"_L1) {
        m_clock->advance(8s);
        submit(request(u"12345"_s, u"8"_s));
        QTRY_VERIFY(!m_service);
    } else if (m_bus && when == "unconfirmed"_L1)
        m_bus->enter(TState::Failed, {Code::ConnectionLost, {}});
    else if (m_bus)
        answer(u"12345"_s, when == "refused"_L1 ? no : yes);
    QVERIFY(!m_service);
    QVERIFY(m_result != Result::Pending);
}

void OutcomeServiceTest::replyIsNotEndedWithinSubmit()
{
    m_bus->enter(TState::Failed);
    for (const OutcomeRequest &each : {request(), request(QString())}) {
        OutcomeReply *reply = m_service->submit(each);
        QCOMPARE(reply->result(), Result::Pending);
        QSignalSpy ended(reply, &OutcomeReply::ended);
        QSignalSpy gone(reply, &QObject::destroyed);
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 1);
        QTRY_COMPARE(gone.size(), 1); // it goes by itself
    }
}

void OutcomeServiceTest::serverNotice()
{
    QSignalSpy notice(m_service.get(), &OutcomeService::serverNotice);
    submit(request());
    m_bus->receive(
        uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"errorType":"WEBSOCKET_ERROR","errorMessage":"WebSocket connection is reconnecting"}})"_s);
    QCOMPARE(notice.size(), 1);
    QCOMPARE(m_service->lastServerWords(), u"WebSocket connection is reconnecting"_s);
    QCOMPARE(m_result, Result::Pending); // it names no call: the request goes on waiting
}

void OutcomeServiceTest::errorForAnotherApplication()
{
    QSignalSpy notice(m_service.get(), &OutcomeService::serverNotice);
    m_bus->receive(
        uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"errorMessage":"Invalid Call ID:777","msg":"Invalid Call ID."}})"_s);
    QCOMPARE(notice.size(), 0);
}

void OutcomeServiceTest::transportRefusesToSend()
{
    m_bus->takesMessages = false;
    submit(request());
    QCOMPARE(m_result, Result::Pending);
    m_clock->advance(8s);
    QCOMPARE(m_result, Result::Unconfirmed);
    QCOMPARE(m_record.reason, UnconfirmedReason::NotSent);
}

void OutcomeServiceTest::transportReplaced()
{
    submit(request());
    auto next = std::make_unique<Test::FakeTransport>();
    Test::FakeTransport *other = next.get();
    m_service->setTransport(std::move(next));
    QCOMPARE(m_result, Result::Unconfirmed);
    QVERIFY(m_bus); // it goes from the event loop: it may be the one that is talking
    QTRY_VERIFY(!m_bus);
    other->enter(TState::Open);
    QCOMPARE(other->sets().size(), 1);
    m_service->setTransport(nullptr);
    QCOMPARE(m_service->connectionState(), TState::Closed);
}

void OutcomeServiceTest::submitByText()
{
    m_service->startCall(CallId(u"12345"_s), AccountNumber(u"5|3"_s));
    m_service->submit(u"5"_s, u"hello"_s, 7, 0.1);
    QCoreApplication::processEvents();
    const QJsonObject data = m_bus->sets().last().value("data"_L1).toObject();
    QCOMPARE(data.value("AccountNumber"_L1).toString(), u"5|3"_s);
    QCOMPARE(data.value("LeadScore"_L1).toInt(), 7);
    QVERIFY(m_bus->sent.last().contains("\"TargetAmount\":0.1}"_L1));
    QSignalSpy refused(m_service.get(), &OutcomeService::outcomeRefused);
    m_service->submit(u"5"_s, {}, 7.5, 0);
    m_service->submit(u"5"_s, {}, 0, qQNaN());
    m_service->submit(u"5"_s, {}, 0, 1e300);
    QCoreApplication::processEvents();
    QCOMPARE(refused.size(), 3); // never sent as something else
    QCOMPARE(m_bus->sets().size(), 1);
}

void OutcomeServiceTest::spelling()
{
    m_service->setSource(u"my-softphone"_s);
    m_service->setDialect(Dialect::Table);
    submit(request());
    const QJsonObject message = m_bus->sets().last();
    QCOMPARE(message.value("source"_L1).toString(), u"my-softphone"_s);
    QCOMPARE(message.value("topic"_L1).toString(), u"Webservice"_s);
    QCOMPARE(message.value("data"_L1).toObject().value("OutcomeID"_L1), QJsonValue(u"3"_s));
}

void OutcomeServiceTest::pendingCount()
{
    QSignalSpy changed(m_service.get(), &OutcomeService::pendingChanged);
    submit(request());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.last().first().toInt(), 1);
    m_clock->advance(8s); // still one
    QCOMPARE(changed.size(), 1);
    answer(u"12345"_s, yes);
    QCOMPARE(changed.last().first().toInt(), 0);
}

QTEST_GUILESS_MAIN(OutcomeServiceTest)
#include "tst_outcomeservice.moc"
