// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "faketransport.h"
#include "quiettest.h"

#include <disposition/panelcontroller.h>

#include <QCoreApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PanelMessage::Kind;
using Stage = PanelController::Stage;
using TState = Transport::State;

class PanelControllerTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void stages();
    void whatTheAgentCanDo();
    void submitsWhatWasTyped();
    void faultsInTheForm_data();
    void faultsInTheForm();
    void faultIsForgottenByTyping();
    void loggedOutIsSaid();
    void refusedKeepsWhatWasTyped();
    void refusedInTheServersWords();

    void draftBelongsToItsCall();
    void newCallComesForwardWhenUntouched();
    void sameCallIdAgain();
    void goesOnAndStaysInert();
    void endedCallsComeBeforeTheOneThatLasts();
    void answerForACallOutOfSight();
    void accountThatComesLate();
    void agentsHaveTheirOwnForms();
    void anothersCallIsNotShown();
    void confirmedIsToldBesideARefusal();
    void staysWhileComposing();

    void changeReopensWhatWasSent();
    void notConfirmedThenLate();
    void notConfirmedThenRetried();
    void retryGoesWithTheConnection();
    void notConfirmedThenDiscarded();
    void notSentThenConnected();
    void retryWithoutConnection();
    void tooOldAfterReconnect();

    void byHand();
    void byHandGoesOnFromDoubt();
    void typedWhileAsked();
    void byHandMeetsAFeed();
    void clearEmptiesTheForm();

    void soleOutcomeIsChosen();
    void outcomeThatIsGone();
    void languageKeepsWhatWasTyped();
    void namesAreOfTheCallsOwnList();
    void notices();
    void charactersAsPeopleCount();

private:
    void startCall(const QString &id, const QString &account = u"5|3|1|0|0|44|1"_s);
    void endCall(const QString &id) { m_service->endCall(CallId(id)); }
    void choose(const QString &id) { m_panel->chooseOutcome(OutcomeId(id)); }
    void answer(const QString &call, const QString &response = u"{\"success\":true}"_s)
    {
        m_bus->receive(Test::resultFor(call, response));
    }
    void submit()
    {
        m_panel->submit();
        QCoreApplication::processEvents();
    }
    QString shown() const { return m_panel->shownCall().id.toString(); }
    QString said() const { return m_panel->message().text; }
    QString pressable() const;

    std::shared_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<OutcomeService> m_service;
    std::unique_ptr<PanelController> m_panel;
    QPointer<Test::FakeTransport> m_bus;
};

void PanelControllerTest::init()
{
    failOnUnexpectedWarnings();
    m_panel.reset(); // before its service
    m_clock = std::make_shared<Test::FakeClock>();
    m_service = std::make_unique<OutcomeService>(m_clock);
    auto transport = std::make_unique<Test::FakeTransport>();
    m_bus = transport.get();
    m_service->setTransport(std::move(transport));
    m_bus->enter(TState::Open);
    m_service->setAgent(AgentId(u"testagent"_s));
    m_panel = std::make_unique<PanelController>(m_service.get());
    m_panel->texts()->setLanguage(QLocale(u"en_GB"_s));
}

void PanelControllerTest::startCall(const QString &id, const QString &account)
{
    m_service->startCall(CallId(id), AccountNumber(account));
    m_bus->receive(Test::outcomeListFor(id));
}

/// What is offered: e(dit) s(ubmit) c(lear) C(hange) r(etry) d(iscard).
QString PanelControllerTest::pressable() const
{
    QString keys;
    for (const auto &[key, can] :
         {std::pair(u'e', m_panel->canEdit()), std::pair(u's', m_panel->canSubmit()),
          std::pair(u'c', m_panel->canClear()), std::pair(u'C', m_panel->canChange()),
          std::pair(u'r', m_panel->canRetry()), std::pair(u'd', m_panel->canDiscard())}) {
        if (can)
            keys += key;
    }
    return keys;
}

// A wrong token is mended by somebody else; the agent says when to try.
void PanelControllerTest::retryWithoutConnection()
{
    startCall(u"12345"_s);
    QCOMPARE(pressable(), u"esc"_s);
    m_bus->enter(TState::Failed, {TransportProblem::Code::Unauthorized, {}});
    QCOMPARE(pressable(), u"escr"_s);
    m_panel->retryNow();
    QCOMPARE(m_bus->retries, 1);
    QCOMPARE(m_panel->message().kind, Kind::None);
}

// What the panel says of it changes with what will be done about it.
void PanelControllerTest::tooOldAfterReconnect()
{
    startCall(u"12345"_s);
    choose(u"3"_s);
    submit();
    m_bus->enter(TState::Failed, {TransportProblem::Code::ConnectionLost, {}});
    QVERIFY(said().contains("sent again when the connection returns"_L1));
    m_clock->advance(16min);
    m_bus->enter(TState::Open);
    QCoreApplication::processEvents();
    QVERIFY2(said().startsWith("Not confirmed, kept since"_L1), qPrintable(said()));
    QCOMPARE(pressable(), u"rd"_s);
    QCOMPARE(m_bus->sets().size(), 1);
}

// --- the states table

void PanelControllerTest::stages()
{
    QCOMPARE(m_panel->stage(), Stage::Entry);
    QVERIFY(m_panel->isCallIdEditable() && m_panel->isAccountEditable());
    m_panel->setEntryByHand(false);
    QCOMPARE(m_panel->stage(), Stage::NoCall);
    startCall(u"12345"_s);
    QCOMPARE(m_panel->stage(), Stage::OnCall);
    QVERIFY(!m_panel->isCallIdEditable() && !m_panel->isAccountEditable());
    endCall(u"12345"_s);
    QCOMPARE(m_panel->stage(), Stage::AfterCall);
    QCOMPARE(shown(), u"12345"_s);
    m_service->setAgent(AgentId());
    QCOMPARE(m_panel->stage(), Stage::LoggedOut);
}

void PanelControllerTest::whatTheAgentCanDo()
{
    m_panel->setEntryByHand(false);
    QCOMPARE(pressable(), QString());
    startCall(u"12345"_s);
    QCOMPARE(pressable(), u"esc"_s);
    choose(u"3"_s);
    submit();
    QCOMPARE(m_panel->progress(), Progress::Submitting);
    QCOMPARE(pressable(), QString());
    QCOMPARE(m_panel->message().kind, Kind::Progress);
    m_clock->advance(8s);
    QCOMPARE(m_panel->progress(), Progress::Unconfirmed);
    QCOMPARE(pressable(), u"rd"_s);
    QCOMPARE(m_panel->message().kind, Kind::Doubt);
    answer(u"12345"_s);
    QCOMPARE(m_panel->progress(), Progress::Confirmed);
    QCOMPARE(pressable(), u"C"_s);
    QCOMPARE(m_panel->message().kind, Kind::Success);
    m_panel->change();
    QCOMPARE(pressable(), u"esc"_s);
    m_service->setAgent(AgentId());
    QCOMPARE(pressable(), QString());
}

void PanelControllerTest::submitsWhatWasTyped()
{
    startCall(u"12345"_s);
    QCOMPARE(m_panel->draft().leadScore, u"0"_s);
    QCOMPARE(m_panel->draft().targetAmount, u"0.00"_s);
    choose(u"1"_s);
    QCOMPARE(m_panel->draft().outcomeText, u"Abandoned"_s);
    m_panel->setLeadScore(u"-7"_s);
    m_panel->setTargetAmount(u"1234567.89"_s);
    m_panel->setComments(u"Test \"comment\"\n\U0001F600"_s);
    submit();
    QCOMPARE(said(), u"Setting the outcome of call 12345…"_s);
    QCOMPARE(m_bus->sets().size(), 1);
    QVERIFY(m_bus->sent.last().contains("1234567.89"_L1));
    const QJsonObject sent = m_bus->sets().first()[u"data"].toObject();
    QCOMPARE(sent[u"callid"].toString(), u"12345"_s);
    QCOMPARE(sent[u"UserID"].toString(), u"testagent"_s);
    QCOMPARE(sent[u"AccountNumber"].toString(), u"5|3|1|0|0|44|1"_s);
    QCOMPARE(sent[u"OutcomeId"].toInt(), 1);
    QCOMPARE(sent[u"LeadScore"].toInt(), -7);
    QCOMPARE(sent[u"AgentComments"].toString(), u"Test \"comment\"\n\U0001F600"_s);

    submit(); // while it is on its way
    m_panel->setComments(u"too late"_s);
    QCOMPARE(m_bus->sets().size(), 1);
    QVERIFY(m_panel->draft().comments.startsWith(u"Test"));
    answer(u"12345"_s);
    QCOMPARE(said(),
             u"Outcome set: Abandoned (%1), call 12345"_s.arg(
                 m_clock->now().toLocalTime().toString(u"HH:mm"_s)));
}

void PanelControllerTest::faultsInTheForm_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("comments");
    QTest::addColumn<PanelField>("field");
    QTest::addColumn<QString>("words");
    const QString none;
    QTest::newRow("no outcome") << none << none << none << none << PanelField::Outcome
                                << u"Choose an outcome"_s;
    QTest::newRow("the first fault in the eye's order")
        << none << u"x"_s << u"y"_s << none << PanelField::Outcome << u"Choose an outcome"_s;
    QTest::newRow("score in parts") << u"1"_s << u"1.5"_s << none << none << PanelField::LeadScore
                                    << u"The lead score is a whole number."_s;
    QTest::newRow("score in words") << u"1"_s << u"ten"_s << none << none << PanelField::LeadScore
                                    << u"This is not a number."_s;
    QTest::newRow("ambiguous amount")
        << u"1"_s << u"5"_s << u"1.200"_s << none << PanelField::TargetAmount
        << u"This could be 1,200.00 or 1.20. Type it with decimals."_s;
    QTest::newRow("too exact an amount")
        << u"1"_s << none << u"1.2345"_s << none << PanelField::TargetAmount
        << u"This amount has too many decimal places."_s;
    QTest::newRow("comment too long")
        << u"1"_s << none << none << QString(502, u'c') << PanelField::Comments
        << u"The comment is 2 characters too long."_s;
}

void PanelControllerTest::faultsInTheForm()
{
    QFETCH(QString, outcome);
    QFETCH(QString, score);
    QFETCH(QString, amount);
    QFETCH(QString, comments);
    QFETCH(PanelField, field);
    QFETCH(QString, words);
    startCall(u"12345"_s);
    if (!outcome.isEmpty())
        choose(outcome);
    m_panel->setLeadScore(score);
    m_panel->setTargetAmount(amount);
    m_panel->setComments(comments);
    QSignalSpy focus(m_panel.get(), &PanelController::focusWanted);
    QSignalSpy appeared(m_panel.get(), &PanelController::messageAppeared);
    submit();
    QCOMPARE(m_bus->sets().size(), 0);
    QCOMPARE(said(), words);
    QCOMPARE(m_panel->message().kind, Kind::Error);
    QCOMPARE(m_panel->message().field, field);
    QCOMPARE(focus.size(), 1);
    QCOMPARE(focus.first().first().value<PanelField>(), field);
    QCOMPARE(appeared.size(), 1);
    QCOMPARE(m_panel->draft().comments, comments);
}

void PanelControllerTest::faultIsForgottenByTyping()
{
    startCall(u"12345"_s);
    submit();
    QCOMPARE(said(), u"Choose an outcome"_s);
    m_panel->setComments(u"something else"_s);
    QCOMPARE(said(), u"Choose an outcome"_s);
    m_panel->setOutcomeText(u"bu"_s);
    QCOMPARE(said(), QString());
    submit(); // typed, not taken
    QCOMPARE(said(), u"Choose an outcome"_s);
    choose(u"3"_s);
    QCOMPARE(said(), QString());
    m_panel->setOutcomeText(u"Busy"_s); // no change: still taken
    submit();
    QCOMPARE(m_bus->sets().size(), 1);
}

void PanelControllerTest::loggedOutIsSaid()
{
    startCall(u"12345"_s);
    choose(u"3"_s);
    m_service->setAgent(AgentId());
    submit();
    QCOMPARE(m_panel->message().kind, Kind::Error);
    QCOMPARE(said(), u"Log in to set outcomes"_s);
    QCOMPARE(m_bus->sets().size(), 0);
}

void PanelControllerTest::refusedKeepsWhatWasTyped()
{
    QSignalSpy focus(m_panel.get(), &PanelController::focusWanted);
    startCall(u"999"_s);
    choose(u"3"_s);
    m_panel->setComments(u"Precious"_s);
    submit();
    m_bus->receive(
        uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"errorMessage":"Invalid Call ID:999","msg":"Invalid Call ID."}})"_s);
    QCOMPARE(m_panel->progress(), Progress::Refused);
    QCOMPARE(said(), u"Invalid Call ID. (call 999, 14:03)"_s);
    QCOMPARE(m_panel->message().field, PanelField::CallId);
    QCOMPARE(focus.last().first().value<PanelField>(), PanelField::CallId);
    QCOMPARE(m_panel->draft().comments, u"Precious"_s);
    QCOMPARE(m_panel->draft().outcome, OutcomeId(u"3"_s));
    QCOMPARE(pressable(), u"esc"_s);
    m_panel->setComments(u"More precious"_s); // the server's words stay until the next submit
    QCOMPARE(said(), u"Invalid Call ID. (call 999, 14:03)"_s);
    submit();
    QCOMPARE(m_bus->sets().size(), 2);
}

void PanelControllerTest::refusedInTheServersWords()
{
    startCall(u"12345"_s);
    choose(u"3"_s);
    submit();
    answer(u"12345"_s, uR"({"success":false,"msg":"Contact <b>not</b> found"})"_s);
    QCOMPARE(said(), u"Contact <b>not</b> found (call 12345, 14:03)"_s);
    QCOMPARE(m_panel->message().field, PanelField::None);
    submit();
    answer(u"12345"_s, uR"({"success":false})"_s);
    QCOMPARE(m_panel->progress(), Progress::Refused);
    QVERIFY(said().endsWith(u"(call 12345, 14:03)"));
}

// --- drafts, and several calls

void PanelControllerTest::draftBelongsToItsCall()
{
    startCall(u"1"_s);
    m_panel->setComments(u"about one"_s);
    QSignalSpy replaced(m_panel.get(), &PanelController::formReplaced);
    startCall(u"2"_s);
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(m_panel->draft().comments, u"about one"_s);
    QCOMPARE(replaced.size(), 0);
    QCOMPARE(m_panel->otherCalls().size(), 1);
    endCall(u"1"_s);
    QCOMPARE(shown(), u"1"_s);

    m_panel->showCall(m_panel->otherCalls().first().instance);
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(m_panel->draft().comments, QString());
    m_panel->setComments(u"about two"_s);
    m_panel->showCall(m_panel->otherCalls().first().instance);
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(m_panel->draft().comments, u"about one"_s);
    m_panel->showCall(CallInstance(999)); // nobody's
    QCOMPARE(shown(), u"1"_s);
}

void PanelControllerTest::newCallComesForwardWhenUntouched()
{
    startCall(u"1"_s);
    endCall(u"1"_s);
    startCall(u"2"_s);
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(m_panel->otherCalls().size(), 1); // the first still wants its outcome
    QCOMPARE(m_panel->otherCalls().first().id, CallId(u"1"_s));
}

void PanelControllerTest::sameCallIdAgain()
{
    startCall(u"1"_s);
    m_panel->setComments(u"the first"_s);
    endCall(u"1"_s);
    startCall(u"1"_s); // hosts use IDs again: another call
    QCOMPARE(m_panel->stage(), Stage::AfterCall);
    QCOMPARE(m_panel->draft().comments, u"the first"_s);
    m_panel->showCall(m_panel->otherCalls().first().instance);
    QCOMPARE(m_panel->draft().comments, QString());
}

// The host may still point at it, and a stale list may still name it.
void PanelControllerTest::anothersCallIsNotShown()
{
    startCall(u"1"_s);
    m_panel->setComments(u"Ann's secret"_s);
    const CallInstance anns = m_panel->shownCall().instance;
    m_service->setAgent(AgentId(u"ben"_s));
    startCall(u"2"_s);
    m_service->setCurrentCall(CallId(u"1"_s));
    QCOMPARE(shown(), u"2"_s);
    m_panel->showCall(anns);
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(m_panel->draft().comments, QString());
}

// The panel goes back to the call that was refused, which says so; what was just set is told too.
void PanelControllerTest::confirmedIsToldBesideARefusal()
{
    startCall(u"999"_s);
    choose(u"0"_s);
    submit();
    endCall(u"999"_s);
    m_bus->receive(
        uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"errorMessage":"Invalid Call ID:999","msg":"Invalid Call ID."}})"_s);
    startCall(u"2"_s);
    m_panel->showNextCall();
    QCOMPARE(shown(), u"2"_s);
    choose(u"3"_s);
    submit();
    answer(u"2"_s);
    QCOMPARE(shown(), u"999"_s);
    QVERIFY(said().startsWith("Invalid Call ID."_L1));
    QVERIFY2(m_panel->notice().contains("Outcome set: Busy"_L1), qPrintable(m_panel->notice()));
    QVERIFY(m_panel->notice().contains("call 2"_L1));
}

// Half a word of an input method is in no draft, and would go to the next call.
void PanelControllerTest::staysWhileComposing()
{
    startCall(u"1"_s);
    endCall(u"1"_s);
    m_panel->setComposing(true);
    startCall(u"2"_s);
    m_service->setCurrentCall(CallId(u"2"_s));
    QCOMPARE(shown(), u"1"_s);
    m_panel->setComposing(false);
    startCall(u"3"_s);
    QCOMPARE(shown(), u"3"_s);
}

void PanelControllerTest::goesOnAndStaysInert()
{
    startCall(u"1"_s);
    m_panel->setComments(u"one"_s);
    endCall(u"1"_s);
    startCall(u"2"_s, u"acc2"_s);
    endCall(u"2"_s);
    choose(u"3"_s);
    submit();
    answer(u"1"_s);
    QCOMPARE(shown(), u"2"_s);
    QVERIFY(said().startsWith(u"Outcome set: Busy"));
    QVERIFY(said().endsWith(u"call 1"));

    submit(); // the second half of a double Ctrl+Enter
    QCOMPARE(m_bus->sets().size(), 1);
    QCOMPARE(m_panel->message().kind, Kind::Notice);
    QCOMPARE(said(), u"This is call 2 now: choose its outcome first."_s);
    choose(u"1"_s);
    submit();
    QCOMPARE(m_bus->sets().size(), 2);
    QCOMPARE(m_bus->sets().last()[u"data"][u"callid"].toString(), u"2"_s);
    QCOMPARE(m_bus->sets().last()[u"data"][u"AccountNumber"].toString(), u"acc2"_s);
}

void PanelControllerTest::endedCallsComeBeforeTheOneThatLasts()
{
    startCall(u"1"_s);
    m_panel->setComments(u"one"_s);
    startCall(u"2"_s);
    startCall(u"3"_s);
    endCall(u"3"_s);
    choose(u"3"_s);
    submit();
    answer(u"1"_s);
    QCOMPARE(shown(), u"3"_s);
}

void PanelControllerTest::answerForACallOutOfSight()
{
    startCall(u"1"_s);
    choose(u"3"_s);
    submit();
    startCall(u"2"_s);
    QCOMPARE(shown(), u"1"_s); // on its way: the panel stays
    m_panel->showCall(m_panel->otherCalls().first().instance);
    m_panel->setComments(u"about two"_s);
    answer(u"1"_s, uR"({"success":false,"msg":"Contact not found"})"_s);
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(said(), QString());
    QCOMPARE(m_panel->notice(), u"Contact not found (call 1, 14:03)"_s);
    QCOMPARE(m_panel->draft().comments, u"about two"_s);
    m_panel->showCall(m_panel->otherCalls().first().instance);
    QCOMPARE(m_panel->progress(), Progress::Refused);
    QCOMPARE(said(), u"Contact not found (call 1, 14:03)"_s);
}

void PanelControllerTest::accountThatComesLate()
{
    m_service->startCall(CallId(u"1"_s), AccountNumber());
    m_bus->receive(Test::outcomeListFor(u"1"_s));
    m_service->setConfiguredOutcomes({{OutcomeId(u"3"_s), u"Busy"_s}, {OutcomeId(u"4"_s), u"x"_s}});
    QVERIFY(m_panel->isAccountEditable());
    QVERIFY(!m_panel->isCallIdEditable());
    choose(u"3"_s);
    submit();
    QCOMPARE(m_panel->message().field, PanelField::Account);
    QCOMPARE(m_bus->sets().size(), 0);
    m_service->updateCall(CallId(u"1"_s), AccountNumber(u"5|3"_s));
    QVERIFY(!m_panel->isAccountEditable());
    QCOMPARE(m_panel->shownCall().account, AccountNumber(u"5|3"_s));

    m_service->startCall(CallId(u"2"_s), AccountNumber());
    m_panel->showCall(m_service->calls().last().instance);
    m_panel->setAccount(u" 7|7 "_s);
    QCOMPARE(m_panel->shownCall().account, AccountNumber(u"7|7"_s));
    endCall(u"2"_s); // what was typed outlives what the host does not know
    QCOMPARE(m_panel->shownCall().account, AccountNumber(u"7|7"_s));
}

void PanelControllerTest::agentsHaveTheirOwnForms()
{
    startCall(u"1"_s);
    m_panel->setComments(u"Ann's"_s);
    m_service->setAgent(AgentId(u"ben"_s));
    QVERIFY(m_panel->otherCalls().isEmpty());
    QCOMPARE(m_panel->draft().comments, QString());
    startCall(u"2"_s);
    m_panel->setComments(u"Ben's"_s);
    m_service->setAgent(AgentId(u"testagent"_s));
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(m_panel->draft().comments, u"Ann's"_s);
    QVERIFY(m_panel->otherCalls().isEmpty());
}

// --- what became of it

void PanelControllerTest::changeReopensWhatWasSent()
{
    startCall(u"1"_s);
    choose(u"3"_s);
    m_panel->setLeadScore(u"12"_s);
    m_panel->setTargetAmount(u"0.5"_s);
    m_panel->setComments(u"again"_s);
    submit();
    answer(u"1"_s);
    m_panel->setComments(u"not now"_s);
    QCOMPARE(m_panel->draft().comments, u"again"_s);
    QSignalSpy focus(m_panel.get(), &PanelController::focusWanted);
    m_panel->change();
    QCOMPARE(focus.last().first().value<PanelField>(), PanelField::Outcome);
    QCOMPARE(m_panel->draft().outcomeText, u"Busy"_s);
    QCOMPARE(m_panel->draft().leadScore, u"12"_s);
    QCOMPARE(m_panel->draft().targetAmount, u"0.50"_s);
    QVERIFY(said().startsWith(u"Set before: Busy"));
    choose(u"8"_s);
    submit();
    QCOMPARE(m_bus->sets().last()[u"data"][u"OutcomeId"].toInt(), 8);
    answer(u"1"_s);
    QVERIFY(said().startsWith(u"Outcome set: No Answer"));
}

void PanelControllerTest::notConfirmedThenLate()
{
    startCall(u"1"_s);
    choose(u"3"_s);
    submit();
    m_clock->advance(7999ms);
    QCOMPARE(m_panel->progress(), Progress::Submitting);
    m_clock->advance(1ms);
    QVERIFY(said().startsWith(u"Not confirmed yet: no answer for call 1"));
    answer(u"1"_s);
    QVERIFY(said().startsWith(u"Outcome set: Busy"));
    QCOMPARE(m_service->pendingCount(), 0);
}

void PanelControllerTest::notConfirmedThenRetried()
{
    startCall(u"1"_s);
    choose(u"3"_s);
    submit();
    m_clock->advance(8s);
    m_panel->retryNow();
    QCOMPARE(m_panel->message().kind, Kind::Progress);
    QCOMPARE(m_bus->sets().size(), 2);
    answer(u"1"_s);
    QCOMPARE(m_panel->progress(), Progress::Confirmed);
}

// Two wait, and the other one goes first: of this one nothing is on its way.
void PanelControllerTest::retryGoesWithTheConnection()
{
    for (const auto *call : {"1", "2"}) {
        startCall(QString::fromLatin1(call));
        m_panel->showNextCall();
        choose(u"3"_s);
        submit();
        m_clock->advance(8s);
    }
    QCOMPARE(shown(), u"2"_s);
    const QString inDoubt = said();
    m_panel->retryNow();
    QCOMPARE(m_panel->message().kind, Kind::Progress);
    m_bus->enter(TState::Failed);
    QCOMPARE(said(), inDoubt);
    QCOMPARE(m_panel->progress(), Progress::Unconfirmed);
}

void PanelControllerTest::notConfirmedThenDiscarded()
{
    startCall(u"1"_s);
    choose(u"3"_s);
    submit();
    m_clock->advance(8s);
    m_panel->discard();
    QCOMPARE(m_service->pendingCount(), 0);
    QCOMPARE(m_panel->progress(), Progress::Editing);
    QCOMPARE(said(), u"Discarded: the outcome of call 1"_s);
    QCOMPARE(m_panel->draft().outcome, OutcomeId(u"3"_s)); // to be set anew, or not
}

void PanelControllerTest::notSentThenConnected()
{
    startCall(u"1"_s);
    choose(u"3"_s);
    m_bus->enter(TState::Failed, {TransportProblem::Code::ConnectionRefused, {}});
    QVERIFY(!m_panel->notice().isEmpty());
    submit();
    QCOMPARE(m_panel->progress(), Progress::Unconfirmed);
    QVERIFY2(said().contains(u"is not sent"), qPrintable(said()));
    const int tries = m_bus->retries;
    m_panel->retryNow();
    QCOMPARE(m_bus->retries, tries + 1);
    m_bus->enter(TState::Open);
    QCOMPARE(m_panel->notice(), QString());
    QCOMPARE(m_bus->sets().size(), 1);
    answer(u"1"_s);
    QCOMPARE(m_panel->progress(), Progress::Confirmed);
}

// --- without a feed of calls

void PanelControllerTest::byHand()
{
    m_panel->setCallId(u" 12345 "_s);
    m_panel->setAccount(u"5|3"_s);
    m_panel->entryFinished();
    m_bus->receive(Test::outcomeListFor(u"12345"_s));
    QCOMPARE(m_panel->outcomes()->outcomes().size(), 6);
    choose(u"3"_s);
    m_panel->setComments(u"by hand"_s);
    submit();
    QCOMPARE(m_bus->sets().last()[u"data"][u"callid"].toString(), u"12345"_s);
    answer(u"12345"_s);
    QVERIFY(said().startsWith(u"Outcome set: Busy"));
    QVERIFY(m_panel->isCallIdEditable());
    QCOMPARE(shown(), QString());
    QCOMPARE(m_panel->draft().comments, QString());

    QVERIFY(m_panel->canChange());
    m_panel->change();
    QCOMPARE(shown(), u"12345"_s);
    QCOMPARE(m_panel->draft().comments, u"by hand"_s);
    m_panel->setCallId(QString());
    submit();
    QCOMPARE(said(), u"Invalid Call ID."_s);
    QCOMPARE(m_panel->message().field, PanelField::CallId);
    QCOMPARE(m_bus->sets().size(), 1);
}

void PanelControllerTest::byHandGoesOnFromDoubt()
{
    m_panel->setCallId(u"1"_s);
    m_panel->setAccount(u"5|3"_s);
    m_service->setConfiguredOutcomes({{OutcomeId(u"3"_s), u"Busy"_s}, {OutcomeId(u"4"_s), u"x"_s}});
    choose(u"3"_s);
    submit();
    m_clock->advance(8s);
    QCOMPARE(pressable(), u"crd"_s);
    m_panel->clear();
    QCOMPARE(pressable(), u"esc"_s);
    QCOMPARE(shown(), QString());
    QCOMPARE(m_service->pendingCount(), 1); // kept all the same
    answer(u"1"_s);
    QVERIFY(m_panel->notice().startsWith(u"Outcome set: Busy"));
    QCOMPARE(said(), QString());
}

// The question goes with the next key, and takes none along.
void PanelControllerTest::typedWhileAsked()
{
    m_panel->setCallId(u"1"_s);
    m_panel->setAccount(u"12"_s);
    QVERIFY(!m_panel->askToLeave(PanelController::Leaving::Closing));
    QStringList shownThen; // a view shows what it is told of
    connect(m_panel.get(), &PanelController::stateChanged, this,
            [&] { shownThen.append(m_panel->shownCall().account.toString()); });
    m_panel->setAccount(u"123"_s);
    QVERIFY(!m_panel->isAsking());
    QVERIFY(!shownThen.isEmpty());
    for (const QString &account : std::as_const(shownThen))
        QCOMPARE(account, u"123"_s);
    m_panel->disconnect(this);
}

void PanelControllerTest::byHandMeetsAFeed()
{
    m_panel->setCallId(u"1"_s);
    m_panel->setAccount(u"5|3"_s);
    startCall(u"2"_s);
    QCOMPARE(shown(), u"1"_s); // what is being typed stays, and can be finished
    QCOMPARE(m_panel->otherCalls().size(), 1);
    m_service->setConfiguredOutcomes({{OutcomeId(u"3"_s), u"Busy"_s}, {OutcomeId(u"4"_s), u"x"_s}});
    choose(u"3"_s);
    submit();
    QCOMPARE(m_bus->sets().size(), 1);
    answer(u"1"_s);
    QCOMPARE(m_panel->stage(), Stage::OnCall); // from here on calls come by themselves
    QCOMPARE(shown(), u"2"_s);
}

void PanelControllerTest::clearEmptiesTheForm()
{
    startCall(u"1"_s);
    choose(u"3"_s);
    m_panel->setComments(u"gone"_s);
    m_panel->setLeadScore(u"9"_s);
    m_panel->clear();
    QCOMPARE(m_panel->draft().comments, QString());
    QCOMPARE(m_panel->draft().leadScore, u"0"_s);
    QVERIFY(m_panel->draft().outcome.isEmpty());
    QCOMPARE(shown(), u"1"_s);
    submit();
    QCOMPARE(said(), u"Choose an outcome"_s);
}

// --- the list, the words

void PanelControllerTest::soleOutcomeIsChosen()
{
    m_service->startCall(CallId(u"1"_s), AccountNumber(u"5|3"_s));
    QVERIFY(m_panel->draft().outcome.isEmpty());
    m_bus->receive(
        uR"({"channel":"LCM","topic":"WebService","subtopic":"CallOutCome","message":{"callid":"1","response":[{"OutComeID":"7","Description":"Done"}]}})"_s);
    QCOMPARE(m_panel->draft().outcome, OutcomeId(u"7"_s));
    QCOMPARE(m_panel->draft().outcomeText, u"Done"_s);
    startCall(u"2"_s); // the form is still untouched
    QCOMPARE(shown(), u"2"_s);
    QVERIFY(m_panel->draft().outcome.isEmpty());
}

void PanelControllerTest::outcomeThatIsGone()
{
    m_service->setConfiguredOutcomes(
        {{OutcomeId(u"77"_s), u"Old"_s}, {OutcomeId(u"78"_s), u"x"_s}});
    m_service->startCall(CallId(u"1"_s), AccountNumber(u"5|3"_s));
    choose(u"77"_s);
    m_bus->receive(Test::outcomeListFor(u"1"_s));
    submit();
    QCOMPARE(said(), u"Choose an outcome"_s);
    QCOMPARE(m_bus->sets().size(), 0);
}

void PanelControllerTest::languageKeepsWhatWasTyped()
{
    startCall(u"1"_s);
    m_panel->setComments(u"kept"_s);
    m_panel->setTargetAmount(u"12.5"_s);
    m_panel->texts()->setLanguage(QLocale(u"de_DE"_s));
    QCOMPARE(m_panel->draft().comments, u"kept"_s);
    QCOMPARE(m_panel->draft().targetAmount, u"12.5"_s);
    startCall(u"2"_s);
    m_panel->showCall(m_panel->otherCalls().first().instance);
    QCOMPARE(m_panel->draft().targetAmount, u"0,00"_s);
    choose(u"3"_s);
    submit();
    answer(u"2"_s);
    QVERIFY2(said().startsWith(u"Ergebnis gesetzt: Besetzt"), qPrintable(said()));
    m_panel->texts()->setLanguage(QLocale::c()); // what was said already is said again
    QVERIFY2(said().startsWith(u"Outcome set: Busy"), qPrintable(said()));
}

// Campaigns may have different lists, and one ID in both.
void PanelControllerTest::namesAreOfTheCallsOwnList()
{
    startCall(u"1"_s);
    choose(u"3"_s);
    m_service->startCall(CallId(u"2"_s), AccountNumber(u"acc2"_s));
    m_bus->receive(
        uR"({"channel":"LCM","topic":"WebService","subtopic":"CallOutCome","message":{"callid":"2","response":[{"OutComeID":"3","Description":"Promise"}]}})"_s);
    m_panel->showNextCall();
    QCOMPARE(m_panel->draft().outcomeText, u"Promise"_s); // the only one
    m_panel->texts()->setLanguage(QLocale(u"de_DE"_s));
    m_panel->texts()->setLanguage(QLocale::c());
    m_panel->showNextCall();
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(m_panel->draft().outcomeText, u"Busy"_s);
}

void PanelControllerTest::notices()
{
    startCall(u"1"_s);
    QSignalSpy changed(m_panel.get(), &PanelController::noticeChanged);
    m_bus->receive(
        uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"msg":"WebSocket connection is reconnecting"}})"_s);
    QCOMPARE(m_panel->notice(), u"WebSocket connection is reconnecting"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_panel->message().isEmpty());
    m_panel->dismissMessage();
    QCOMPARE(m_panel->notice(), QString());
    choose(u"3"_s);
    submit();
    m_panel->dismissMessage(); // what is on its way is not to be waved off
    QCOMPARE(m_panel->message().kind, Kind::Progress);
    answer(u"1"_s);
    m_panel->dismissMessage();
    QVERIFY(m_panel->message().isEmpty());
    QCOMPARE(m_panel->connectionText(), u"Connected"_s);
}

void PanelControllerTest::charactersAsPeopleCount()
{
    startCall(u"1"_s);
    m_panel->setCommentLimit(3);
    QCOMPARE(m_panel->commentLimit(), 3);
    m_panel->setComments(u"a\U0001F469\u200D\U0001F469\u200D\U0001F467e\u0301"_s);
    QCOMPARE(m_panel->commentLength(), 3);
    choose(u"3"_s);
    submit();
    QCOMPARE(m_bus->sets().size(), 1);
}

QTEST_GUILESS_MAIN(PanelControllerTest)
#include "tst_panelcontroller.moc"
