// SPDX-License-Identifier: MIT
//
// What stands between the agent and what cannot be undone.
#include "paneldesk.h"
#include "quiettest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PanelMessage::Kind;
using Leaving = PanelController::Leaving;

class PanelGuardTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void doNotCallNeedsTwoPresses();
    void secondPressCountsForOneOutcomeOnly();
    void consequencesByConfiguration();

    void aimAtAnotherCall();
    void aimAfterTheCallIsOver();
    void notAtAFormInUse();
    void onlyWhereTheCallIsWrong();

    void closingWithCallsWaiting();
    void loggingOutWithCallsWaiting();
    void typingIsStaying();
    void nothingToLose();

    void nextCall();
    void backToTheEntryByHand();
    void successStepsBack();
};

void PanelGuardTest::doNotCallNeedsTwoPresses()
{
    Test::PanelDesk desk;
    desk.startCall(u"1"_s);
    QCOMPARE(desk.panel->consequence(), QString());
    desk.fill(u"5"_s, u"Wants no calls"_s);
    QCOMPARE(desk.panel->consequence(), u"No one will call this number again."_s);
    desk.submit();
    QCOMPARE(desk.bus->sets().size(), 0);
    QCOMPARE(desk.panel->message().kind, Kind::Question);
    QCOMPARE(desk.said(),
             u"No one will call this number again. Press again to set DNC for call 1."_s);
    desk.panel->setComments(u"Wants no calls at all"_s); // which changes nothing of what was asked
    desk.submit();
    QCOMPARE(desk.bus->sets().size(), 1);
}

void PanelGuardTest::secondPressCountsForOneOutcomeOnly()
{
    Test::PanelDesk desk;
    const CallInstance first = desk.startCall(u"1"_s);
    desk.fill(u"5"_s);
    desk.submit();
    desk.panel->chooseOutcome(OutcomeId(u"3"_s));
    QVERIFY(desk.panel->message().isEmpty());
    desk.panel->chooseOutcome(OutcomeId(u"5"_s));
    desk.submit();
    QCOMPARE(desk.bus->sets().size(), 0);
    desk.panel->dismissMessage(); // thought better of it
    desk.submit();
    QCOMPARE(desk.bus->sets().size(), 0);
    desk.startCall(u"2"_s);
    desk.panel->showNextCall();
    desk.panel->showCall(first);
    desk.submit();
    QCOMPARE(desk.bus->sets().size(), 0); // asked anew after a look elsewhere
    desk.submit();
    QCOMPARE(desk.bus->sets().size(), 1);
}

void PanelGuardTest::consequencesByConfiguration()
{
    Test::PanelDesk desk;
    desk.panel->setConsequences({{OutcomeId(u"0"_s), {u"The contract is signed."_s, true}},
                                 {OutcomeId(u"5"_s), {u"Stays out of the list."_s, false}}});
    desk.startCall(u"1"_s);
    desk.fill(u"0"_s);
    desk.submit();
    QVERIFY(desk.said().startsWith("The contract is signed. Press again"_L1));
    QCOMPARE(desk.bus->sets().size(), 0);
    desk.panel->chooseOutcome(OutcomeId(u"5"_s));
    QCOMPARE(desk.panel->consequence(), u"Stays out of the list."_s);
    desk.submit();
    QCOMPARE(desk.bus->sets().size(), 1); // what is configured comes before what is known
}

void PanelGuardTest::aimAtAnotherCall()
{
    Test::PanelDesk desk;
    desk.endedCall(u"1"_s);
    desk.fill(u"3"_s);
    desk.submit();
    desk.answer(u"1"_s);
    const CallInstance right = desk.startCall(u"2"_s);
    const CallInstance wrong = desk.startCall(u"999"_s);
    desk.panel->showCall(wrong);
    desk.fill(u"0"_s, u"Will pay on Friday"_s);
    desk.panel->setTargetAmount(u"12.5"_s);
    desk.submit();
    QVERIFY(!desk.panel->canAim());
    desk.refuse(u"999"_s);
    QVERIFY(desk.panel->canAim());
    const QList<Call> recent = desk.panel->recentCalls();
    QCOMPARE(recent.size(), 2); // newest first, also one that is done
    QCOMPARE(recent[0].id.toString(), u"2"_s);
    QCOMPARE(recent[1].id.toString(), u"1"_s);

    desk.panel->aimAt(right);
    QCOMPARE(desk.shown(), u"2"_s);
    QCOMPARE(desk.panel->draft().comments, u"Will pay on Friday"_s);
    QCOMPARE(desk.said(), u"This is for call 2 now. Check, and set it."_s);
    desk.submit();
    const QJsonObject sent = desk.bus->sets().last()["data"_L1].toObject();
    QCOMPARE(sent["callid"_L1].toString(), u"2"_s);
    QCOMPARE(sent["AccountNumber"_L1].toString(), u"5|2"_s);
    QCOMPARE(sent["TargetAmount"_L1].toDouble(), 12.5);
    desk.panel->showCall(wrong);
    QCOMPARE(desk.panel->draft().comments, QString());
}

// Nobody is asked for the outcome of a call that the server does not know.
void PanelGuardTest::aimAfterTheCallIsOver()
{
    Test::PanelDesk desk;
    const CallInstance right = desk.endedCall(u"2"_s);
    desk.panel->wrapUp()->setLimit(60s);
    desk.endedCall(u"999"_s);
    desk.fill(u"0"_s, u"Paid"_s);
    desk.submit();
    desk.refuse(u"999"_s);
    QCOMPARE(desk.panel->callsWithoutOutcome(), 2);
    QSignalSpy said(desk.panel.get(), &PanelController::messageAppeared);
    desk.panel->aimAt(right);
    QCOMPARE(said.size(), 1);
    desk.clock->advance(2min);
    QCOMPARE(desk.panel->notice(), QString()); // nobody waits for the wrong call
    QCOMPARE(desk.panel->callsWithoutOutcome(), 1);
    QCOMPARE(desk.panel->otherCalls().size(), 0);
}

void PanelGuardTest::notAtAFormInUse()
{
    Test::PanelDesk desk;
    const CallInstance used = desk.startCall(u"2"_s);
    desk.fill(u"3"_s, u"Mine"_s);
    const CallInstance wrong = desk.startCall(u"999"_s);
    desk.panel->showCall(wrong);
    desk.fill(u"0"_s, u"Paid"_s);
    desk.submit();
    desk.refuse(u"999"_s);
    QVERIFY(desk.panel->recentCalls().isEmpty());
    desk.panel->aimAt(used);
    QCOMPARE(desk.shown(), u"999"_s);
    QCOMPARE(desk.panel->draft().comments, u"Paid"_s);
}

void PanelGuardTest::onlyWhereTheCallIsWrong()
{
    Test::PanelDesk desk;
    const CallInstance other = desk.startCall(u"2"_s);
    const CallInstance shown = desk.startCall(u"1"_s);
    desk.panel->showCall(shown);
    desk.fill(u"3"_s, u"x"_s);
    desk.submit();
    desk.bus->receive(Test::resultFor(u"1"_s, uR"({"success":false,"msg":"Contact not found"})"_s));
    QVERIFY(!desk.panel->canAim());
    desk.panel->aimAt(other);
    QCOMPARE(desk.shown(), u"1"_s);
}

void PanelGuardTest::closingWithCallsWaiting()
{
    Test::PanelDesk desk;
    desk.endedCall(u"1"_s);
    desk.endedCall(u"2"_s);
    desk.startCall(u"3"_s);
    QSignalSpy leaving(desk.panel.get(), &PanelController::leaving);
    QVERIFY(!desk.panel->askToLeave(Leaving::Closing));
    QVERIFY(desk.panel->isAsking());
    QCOMPARE(desk.said(), u"2 calls have no outcome yet. Close all the same?"_s);
    desk.panel->stay();
    QVERIFY(!desk.panel->isAsking());
    QVERIFY(desk.said().isEmpty());
    desk.panel->leave(); // nobody asks any more
    QCOMPARE(leaving.size(), 0);
    QVERIFY(!desk.panel->askToLeave(Leaving::Closing));
    desk.panel->leave();
    QCOMPARE(leaving.size(), 1);
}

void PanelGuardTest::loggingOutWithCallsWaiting()
{
    Test::PanelDesk desk;
    desk.endedCall(u"1"_s);
    desk.fill(u"3"_s, u"Half done"_s);
    QVERIFY(!desk.panel->askToLeave(Leaving::LoggingOut));
    QCOMPARE(desk.said(), u"1 call has no outcome yet. Log out all the same?"_s);
    QCOMPARE(desk.service->agent().toString(), u"testagent"_s);
    desk.panel->leave();
    QVERIFY(desk.service->agent().isEmpty());
    desk.panel->logIn(u" testagent "_s);
    QCOMPARE(desk.shown(), u"1"_s);
    QCOMPARE(desk.panel->draft().comments, u"Half done"_s);
}

void PanelGuardTest::typingIsStaying()
{
    Test::PanelDesk desk;
    desk.endedCall(u"1"_s);
    desk.panel->askToLeave(Leaving::Closing);
    desk.panel->setComments(u"Not yet"_s);
    QVERIFY(!desk.panel->isAsking());
    desk.panel->askToLeave(Leaving::Closing);
    desk.panel->dismissMessage();
    QVERIFY(!desk.panel->isAsking());
}

void PanelGuardTest::nothingToLose()
{
    Test::PanelDesk desk;
    QVERIFY(desk.panel->askToLeave(Leaving::Closing));
    desk.endedCall(u"1"_s);
    desk.fill(u"3"_s);
    desk.submit();
    desk.clock->advance(9s); // not confirmed: kept, and sent again without the window
    QVERIFY(desk.panel->askToLeave(Leaving::LoggingOut));
    QVERIFY(desk.service->agent().isEmpty());
    QVERIFY(desk.panel->askToLeave(Leaving::Closing));
}

void PanelGuardTest::nextCall()
{
    Test::PanelDesk desk;
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s}) {
        desk.endedCall(id);
        desk.clock->advance(1s);
    }
    QStringList seen;
    for (int i = 0; i < 3; ++i) {
        seen.append(desk.shown());
        desk.panel->showNextCall();
    }
    seen.append(desk.shown());
    desk.panel->showNextCall(-1);
    seen.append(desk.shown());
    QCOMPARE(seen, (QStringList{u"3"_s, u"1"_s, u"2"_s, u"3"_s, u"2"_s}));
    desk.fill(u"3"_s);
    desk.submit();
    QCOMPARE(desk.bus->sets().size(), 1); // who goes there by hand may submit
}

void PanelGuardTest::backToTheEntryByHand()
{
    Test::PanelDesk desk;
    desk.panel->setCallId(u"77"_s);
    desk.panel->setComments(u"By hand"_s);
    desk.endedCall(u"1"_s); // somebody tells of calls from now on
    QCOMPARE(desk.shown(), u"77"_s);
    desk.panel->showNextCall();
    QCOMPARE(desk.shown(), u"1"_s);
    desk.panel->showNextCall();
    QCOMPARE(desk.shown(), u"77"_s);
    desk.panel->showNextCall();
    desk.fill(u"3"_s);
    desk.submit();
    desk.answer(u"1"_s);
    QCOMPARE(desk.shown(), u"77"_s); // nothing else is left
    QCOMPARE(desk.panel->draft().comments, u"By hand"_s);
}

void PanelGuardTest::successStepsBack()
{
    Test::PanelDesk desk;
    desk.startCall(u"1"_s);
    desk.fill(u"3"_s);
    desk.submit();
    desk.answer(u"1"_s);
    QCOMPARE(desk.panel->message().kind, Kind::Success);
    desk.clock->advance(10s);
    QCOMPARE(desk.panel->message().kind, Kind::Success);
    desk.clock->advance(6s);
    QVERIFY(desk.panel->message().isEmpty());
    QVERIFY(desk.panel->canChange());

    desk.startCall(u"2"_s);
    desk.panel->setComments(u"No outcome"_s);
    desk.submit();
    QCOMPARE(desk.panel->message().kind, Kind::Error);
    desk.clock->advance(10min);
    QCOMPARE(desk.panel->message().kind, Kind::Error); // until it is read
}

QTEST_GUILESS_MAIN(PanelGuardTest)
#include "tst_panelguard.moc"
