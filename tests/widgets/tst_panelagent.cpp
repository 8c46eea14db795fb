// SPDX-License-Identifier: MIT
//
// What is the agent's own: pins, habits, the time after a call, and history.
#include "paneldesk.h"
#include "quiettest.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PanelMessage::Kind;

class PanelAgentTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void pinsComeFirst();
    void pinsBelongToTheAgent();
    void pinsOutliveTheProgram();
    void learnsAtLogInOnly();
    void learningIsOptional();

    void countsDown();
    void extendedTenTimes();
    void stopsWithTheOutcome();
    void refusedGoesOnWithItsTime();
    void limitOfTheCall();
    void lateOutOfSight();

    void readBack_data();
    void readBack();
    void commentEnd();
    void snippets();

    void othersNewsAreNotShown();
    void history();
    void historyInPages();
    void changeFromHistory();
    void changeOfACallLongGone();
    void changeByHand();
    void backToWhatIsNotConfirmed();

private:
    static QString quick(const Test::PanelDesk &desk)
    {
        QString ids;
        for (int digit = 1; digit <= 4; ++digit)
            ids += desk.panel->outcomes()->quickOutcome(digit).toString();
        return ids;
    }
    static QString line(const Test::PanelDesk &desk, int row)
    {
        return desk.panel->history()->index(row).data().toString();
    }
    static void set(Test::PanelDesk &desk, const QString &call, const QString &outcome)
    {
        desk.endedCall(call);
        desk.fill(outcome, u"about "_s + call);
        desk.submit();
        desk.answer(call);
    }
};

void PanelAgentTest::pinsComeFirst()
{
    Test::PanelDesk desk;
    desk.startCall(u"1"_s);
    QCOMPARE(quick(desk), u"0135"_s); // the server's order
    desk.panel->preferences()->setPinned(OutcomeId(u"8"_s), true);
    desk.panel->preferences()->setPinned(OutcomeId(u"5"_s), true);
    QCOMPARE(quick(desk), u"8501"_s);
    const QModelIndex first = desk.panel->outcomes()->index(0);
    QCOMPARE(first.data().toString(), u"No Answer"_s); // the list shows it where its key is
    QCOMPARE(first.data(OutcomeModel::QuickDigitRole).toInt(), 1);
    QVERIFY(first.data(OutcomeModel::PinnedRole).toBool());
    QVERIFY(!desk.panel->outcomes()->index(2).data(OutcomeModel::PinnedRole).toBool());
    desk.panel->outcomes()->setFilter(u"no"_s);
    QCOMPARE(desk.panel->outcomes()->idAt(0).toString(), u"8"_s);
    QCOMPARE(desk.panel->outcomes()->rowOf(OutcomeId(u"8"_s)), 0);
    desk.panel->outcomes()->setFilter({});
    desk.panel->preferences()->setPinned(OutcomeId(u"8"_s), false);
    QCOMPARE(quick(desk), u"5013"_s);
}

void PanelAgentTest::pinsBelongToTheAgent()
{
    Test::PanelDesk desk;
    desk.startCall(u"1"_s);
    desk.panel->preferences()->setPinned(OutcomeId(u"8"_s), true);
    desk.service->setAgent(AgentId(u"ben"_s));
    desk.startCall(u"2"_s);
    QCOMPARE(quick(desk), u"0135"_s);
    desk.service->setAgent(AgentId(u"testagent"_s));
    QCOMPARE(quick(desk), u"8013"_s);
}

void PanelAgentTest::pinsOutliveTheProgram()
{
    const QTemporaryDir folder;
    {
        Test::PanelDesk desk(folder.path());
        desk.panel->preferences()->setPinned(OutcomeId(u"8"_s), true);
        desk.panel->preferences()->setLanguage(u"de"_s);
        desk.panel->preferences()->setHighContrast(true);
    }
    Test::PanelDesk desk(folder.path());
    QSignalSpy restored(desk.service.get(), &OutcomeService::restored);
    QVERIFY(restored.wait());
    desk.startCall(u"1"_s);
    QCOMPARE(quick(desk), u"8013"_s);
    QCOMPARE(desk.panel->preferences()->language(), u"de"_s);
    QVERIFY(desk.panel->preferences()->highContrast());
}

void PanelAgentTest::learnsAtLogInOnly()
{
    Test::PanelDesk desk;
    desk.panel->preferences()->setLearns(true);
    for (int i = 0; i < 4; ++i)
        set(desk, QString::number(i), i < 3 ? u"8"_s : u"3"_s);
    QCOMPARE(quick(desk), u"0135"_s); // it holds still during a shift
    desk.service->setAgent(AgentId());
    desk.service->setAgent(AgentId(u"testagent"_s));
    desk.startCall(u"9"_s);
    QCOMPARE(quick(desk), u"8013"_s); // what was used once is no habit
    desk.panel->preferences()->setPinned(OutcomeId(u"5"_s), true);
    QCOMPARE(quick(desk), u"5801"_s); // a pin comes before a habit
}

void PanelAgentTest::learningIsOptional()
{
    Test::PanelDesk desk;
    for (int i = 0; i < 4; ++i)
        set(desk, QString::number(i), u"8"_s);
    QVERIFY(desk.service->agentNotes().isEmpty()); // nothing is noted of who does not want it
    desk.panel->preferences()->setLearns(true);
    set(desk, u"9"_s, u"8"_s);
    QVERIFY(desk.service->agentNotes().contains("uses"_L1));
    desk.panel->preferences()->setLearns(false);
    QVERIFY(desk.service->agentNotes().isEmpty());
}

void PanelAgentTest::countsDown()
{
    Test::PanelDesk desk;
    desk.panel->wrapUp()->setLimit(60s);
    QSignalSpy expired(desk.panel->wrapUp(), &WrapUpTimer::expired);
    const CallInstance call = desk.startCall(u"1"_s);
    QVERIFY(!desk.panel->canExtend());
    desk.panel->setComments(u"Half"_s);
    desk.endCall(u"1"_s);
    QVERIFY(desk.panel->canExtend());
    QCOMPARE(desk.panel->wrapUp()->left(call), 60s);
    desk.clock->advance(39s);
    QCOMPARE(desk.panel->notice(), QString());
    desk.clock->advance(1s);
    QCOMPARE(desk.panel->notice(), u"20 seconds left for call 1. F8 gives more."_s);
    desk.clock->advance(20s);
    QCOMPARE(expired.size(), 1);
    QCOMPARE(desk.panel->notice(), u"Call 1 is late."_s);
    QVERIFY(desk.panel->wrapUp()->isLate(call));
    QCOMPARE(desk.panel->wrapUp()->left(call), 0s);
    QCOMPARE(desk.panel->draft().comments, u"Half"_s); // nothing is discarded
    QCOMPARE(desk.bus->sets().size(), 0); // or filed
    desk.clock->advance(1h);
    QCOMPARE(expired.size(), 1);
}

void PanelAgentTest::extendedTenTimes()
{
    Test::PanelDesk desk;
    desk.panel->wrapUp()->setLimit(60s);
    QSignalSpy near(desk.panel->wrapUp(), &WrapUpTimer::endIsNear);
    QSignalSpy expired(desk.panel->wrapUp(), &WrapUpTimer::expired);
    const CallInstance call = desk.endedCall(u"1"_s);
    for (int i = 1; i <= 12; ++i) {
        desk.clock->advance(*desk.panel->wrapUp()->left(call) - 5s);
        QCOMPARE(near.size(), i); // warned each time
        QVERIFY(!desk.panel->notice().isEmpty());
        desk.panel->extendWrapUp();
        QVERIFY(desk.panel->notice().isEmpty());
        QCOMPARE(desk.panel->wrapUp()->left(call), 35s);
    }
    QCOMPARE(expired.size(), 0);
    desk.clock->advance(1min);
    QCOMPARE(expired.size(), 1);
    desk.panel->extendWrapUp(); // late, and not for ever
    QVERIFY(!desk.panel->wrapUp()->isLate(call));
    QCOMPARE(desk.panel->wrapUp()->left(call), 30s);
}

void PanelAgentTest::stopsWithTheOutcome()
{
    Test::PanelDesk desk;
    desk.panel->wrapUp()->setLimit(60s);
    QSignalSpy expired(desk.panel->wrapUp(), &WrapUpTimer::expired);
    desk.endedCall(u"1"_s);
    desk.clock->advance(50s);
    desk.fill(u"3"_s);
    desk.submit();
    QCOMPARE(desk.panel->notice(), QString());
    desk.answer(u"1"_s);
    desk.startCall(u"2"_s); // its outcome is set before it ends
    desk.fill(u"3"_s);
    desk.submit();
    desk.answer(u"2"_s);
    desk.endCall(u"2"_s);
    QVERIFY(!desk.panel->canExtend());
    desk.clock->advance(1h);
    QCOMPARE(expired.size(), 0);
}

// A submit takes nothing of what the agent was given, and nobody is late twice.
void PanelAgentTest::refusedGoesOnWithItsTime()
{
    Test::PanelDesk desk;
    desk.panel->wrapUp()->setLimit(60s);
    QSignalSpy expired(desk.panel->wrapUp(), &WrapUpTimer::expired);
    const CallInstance call = desk.endedCall(u"1"_s);
    desk.clock->advance(50s);
    desk.panel->extendWrapUp();
    QCOMPARE(desk.panel->wrapUp()->left(call), 40s);
    desk.fill(u"3"_s);
    desk.submit();
    QVERIFY(!desk.panel->canExtend());
    desk.clock->advance(1s);
    desk.refuse(u"1"_s);
    QCOMPARE(desk.panel->wrapUp()->left(call), 39s);
    QCOMPARE(expired.size(), 0);
    desk.clock->advance(40s);
    QCOMPARE(expired.size(), 1);
    desk.submit();
    QCOMPARE(desk.panel->notice(), QString());
    desk.clock->advance(8s); // no answer
    desk.panel->discard();
    QVERIFY(desk.panel->wrapUp()->isLate(call));
    QCOMPARE(desk.panel->notice(), u"Call 1 is late."_s);
    QCOMPARE(expired.size(), 1);
}

void PanelAgentTest::limitOfTheCall()
{
    Test::PanelDesk desk;
    CallDetails details;
    details.wrapUp = 90s;
    const CallInstance call = desk.startCall(u"1"_s, details);
    desk.endCall(u"1"_s);
    QCOMPARE(desk.panel->wrapUp()->left(call), 90s);
    QVERIFY(!desk.panel->wrapUp()->left(desk.endedCall(u"2"_s)));
}

void PanelAgentTest::lateOutOfSight()
{
    Test::PanelDesk desk;
    desk.panel->wrapUp()->setLimit(60s);
    desk.endedCall(u"1"_s);
    desk.panel->setComments(u"Typing"_s);
    desk.clock->advance(30s);
    const CallInstance second = desk.endedCall(u"2"_s);
    desk.clock->advance(15s);
    desk.panel->showCall(second);
    desk.clock->advance(15s);
    QCOMPARE(desk.panel->notice(), u"Call 1 is late."_s);
    desk.clock->advance(10s);
    QCOMPARE(desk.panel->notice(),
             u"Call 1 is late.\n20 seconds left for call 2. F8 gives more."_s);
}

void PanelAgentTest::readBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("hint");
    QTest::newRow("untouched") << u"en_GB"_s << u"0.00"_s << QString();
    QTest::newRow("short") << u"en_GB"_s << u"1200.5"_s << u"= 1,200.50"_s;
    QTest::newRow("German") << u"de_DE"_s << u"1.200,50 €"_s << u"= 1.200,50"_s;
    QTest::newRow("point in German") << u"de_DE"_s << u"0.5"_s << u"= 0,50"_s;
    QTest::newRow("empty") << u"en_GB"_s << QString() << u"= 0.00"_s;
    QTest::newRow("ambiguous") << u"en_GB"_s << u"1.200"_s
                               << u"This could be 1,200.00 or 1.20. Type it with decimals."_s;
    QTest::newRow("words") << u"en_GB"_s << u"ten"_s << u"This is not a number."_s;
}

void PanelAgentTest::readBack()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, hint);
    Test::PanelDesk desk;
    desk.panel->texts()->setLanguage(QLocale(language));
    desk.startCall(u"1"_s);
    desk.panel->setTargetAmount(typed);
    QCOMPARE(desk.panel->numberHint(PanelField::TargetAmount), hint);
    desk.panel->setLeadScore(u"1.5"_s);
    QVERIFY(!desk.panel->numberHint(PanelField::LeadScore).startsWith(u'='));
}

void PanelAgentTest::commentEnd()
{
    Test::PanelDesk desk;
    desk.startCall(u"1"_s);
    desk.panel->setCommentLimit(3);
    desk.panel->setComments(u"ab\U0001F469\U0000200D\U0001F4BB"_s); // three, as a person counts
    QCOMPARE(desk.panel->commentEnd(), -1);
    desk.panel->setComments(u"a\U0001F469\U0000200D\U0001F4BBbcd"_s);
    QCOMPARE(desk.panel->commentEnd(), 7);
}

void PanelAgentTest::snippets()
{
    Test::PanelDesk desk;
    desk.panel->setSnippets({{u"cb"_s, u"Call back requested."_s}});
    QCOMPARE(desk.panel->snippet(u"cb"_s), u"Call back requested."_s);
    QVERIFY(desk.panel->snippet(u"cbx"_s).isNull());
}

void PanelAgentTest::othersNewsAreNotShown()
{
    Test::PanelDesk desk;
    desk.panel->wrapUp()->setLimit(60s);
    desk.panel->preferences()->setLearns(true);
    desk.endedCall(u"1"_s);
    desk.endedCall(u"2"_s);
    desk.fill(u"3"_s);
    desk.submit();
    QSignalSpy said(desk.panel.get(), &PanelController::messageAppeared);
    desk.service->setAgent(AgentId(u"ben"_s));
    desk.panel->preferences()->setLearns(true);
    desk.answer(u"2"_s);
    desk.clock->advance(50s);
    QCOMPARE(desk.panel->notice(), QString());
    QCOMPARE(said.size(), 0);
    QVERIFY(!desk.service->agentNotes().contains("uses"_L1)); // Ben used nothing
    desk.service->setAgent(AgentId(u"testagent"_s));
    QCOMPARE(desk.panel->history()->rowCount(), 0); // until somebody looks
    desk.panel->history()->fetchMore({});
    QTRY_COMPARE(desk.panel->history()->rowCount(), 1);
    QVERIFY(desk.panel->notice().contains("call 1"_L1));
}

void PanelAgentTest::history()
{
    Test::PanelDesk desk;
    HistoryModel *model = desk.panel->history();
    set(desk, u"1"_s, u"3"_s);
    desk.endedCall(u"999"_s);
    desk.fill(u"0"_s);
    desk.submit();
    QCOMPARE(model->rowCount(), 2);
    QVERIFY2(line(desk, 0).contains("Success, not confirmed, call 999"_L1),
             qPrintable(line(desk, 0)));
    desk.refuse(u"999"_s);
    QCOMPARE(model->rowCount(), 2);
    QVERIFY2(
        line(desk, 0).contains("Success, refused: Invalid Call ID., call 999, account 5|999"_L1),
        qPrintable(line(desk, 0)));
    QVERIFY2(line(desk, 1).contains("14:03 Busy, confirmed, call 1"_L1), qPrintable(line(desk, 1)));
    QCOMPARE(model->index(1).data(HistoryModel::RecordStateRole).toInt(),
             int(RecordState::Confirmed));
    desk.panel->texts()->setLanguage(QLocale(u"de_DE"_s));
    QVERIFY(!line(desk, 1).contains("confirmed"_L1));
    desk.service->setAgent(AgentId(u"ben"_s));
    QCOMPARE(model->rowCount(), 0);
}

void PanelAgentTest::historyInPages()
{
    const QTemporaryDir folder;
    {
        Test::PanelDesk desk(folder.path());
        for (int i = 0; i < 120; ++i) {
            desk.endedCall(QString::number(i));
            desk.fill(u"3"_s);
            QSignalSpy kept(desk.service.get(), &OutcomeService::outcomeKept);
            desk.panel->submit();
            QTRY_COMPARE(desk.bus->sets().size(), i + 1);
            desk.answer(QString::number(i));
        }
        QCOMPARE(desk.panel->history()->rowCount(), 120);
    }
    Test::PanelDesk desk(folder.path());
    HistoryModel *model = desk.panel->history();
    QSignalSpy restored(desk.service.get(), &OutcomeService::restored);
    QVERIFY(restored.wait());
    QCOMPARE(model->rowCount(), 0); // nobody has looked yet
    QVERIFY(model->canFetchMore({}));
    model->fetchMore({});
    QTRY_COMPARE(model->rowCount(), 50);
    QVERIFY(line(desk, 0).contains("call 119"_L1));
    desk.startCall(u"500"_s);
    desk.fill(u"3"_s);
    desk.panel->submit();
    QTRY_COMPARE(desk.bus->sets().size(), 1);
    desk.answer(u"500"_s);
    QCOMPARE(model->rowCount(), 51);
    model->fetchMore({});
    QTRY_COMPARE(model->rowCount(), 101);
    model->fetchMore({});
    QTRY_COMPARE(model->rowCount(), 121);
    QVERIFY(line(desk, 120).contains("call 0"_L1));
    QVERIFY(!model->canFetchMore({}));
}

void PanelAgentTest::changeFromHistory()
{
    Test::PanelDesk desk;
    set(desk, u"1"_s, u"3"_s);
    desk.startCall(u"2"_s);
    desk.panel->setComments(u"Typing"_s);
    QCOMPARE(desk.shown(), u"2"_s);
    desk.panel->changeFrom(desk.panel->history()->recordAt(0));
    QCOMPARE(desk.shown(), u"1"_s);
    QVERIFY2(desk.said().startsWith("Set before: Busy ("_L1), qPrintable(desk.said()));
    QCOMPARE(desk.panel->draft().comments, u"about 1"_s);
    desk.panel->chooseOutcome(OutcomeId(u"0"_s));
    desk.submit();
    const QJsonObject sent = desk.bus->sets().last()["data"_L1].toObject();
    QCOMPARE(sent["callid"_L1].toString(), u"1"_s);
    QCOMPARE(sent["OutcomeId"_L1].toInt(), 0);
    desk.answer(u"1"_s);
    QCOMPARE(desk.panel->history()->rowCount(), 2);
    QCOMPARE(desk.shown(), u"2"_s); // and back
    QCOMPARE(desk.panel->draft().comments, u"Typing"_s);
}

void PanelAgentTest::changeOfACallLongGone()
{
    Test::PanelDesk desk;
    for (int i = 0; i < 40; ++i)
        set(desk, QString::number(i), u"3"_s);
    const OutcomeRecord first = desk.panel->history()->recordAt(39);
    QCOMPARE(first.request.callId.toString(), u"0"_s);
    desk.panel->changeFrom(first);
    QCOMPARE(desk.shown(), u"0"_s);
    QCOMPARE(desk.panel->shownCall().account.toString(), u"5|0"_s);
    QVERIFY(desk.service->waitingCalls().isEmpty());
    desk.submit();
    QCOMPARE(desk.bus->sets().last()["data"_L1]["callid"_L1].toString(), u"0"_s);
}

void PanelAgentTest::changeByHand()
{
    Test::PanelDesk desk;
    desk.panel->setCallId(u"77"_s);
    desk.panel->setAccount(u"5|77"_s);
    desk.panel->entryFinished();
    desk.bus->receive(Test::outcomeListFor(u"77"_s));
    desk.fill(u"3"_s);
    desk.submit();
    desk.answer(u"77"_s);
    desk.panel->setCallId(u"78"_s);
    desk.panel->changeFrom(desk.panel->history()->recordAt(0));
    QCOMPARE(desk.said(), u"Set or clear this call first."_s);
    QCOMPARE(desk.shown(), u"78"_s);
    desk.panel->clear();
    desk.panel->changeFrom(desk.panel->history()->recordAt(0));
    QCOMPARE(desk.shown(), u"77"_s);
    QCOMPARE(desk.panel->draft().outcome.toString(), u"3"_s);
}

// The form was cleared for the next entry; the outcome is still to be decided about.
void PanelAgentTest::backToWhatIsNotConfirmed()
{
    Test::PanelDesk desk;
    desk.panel->setCallId(u"77"_s);
    desk.panel->setAccount(u"5|77"_s);
    desk.panel->entryFinished();
    desk.bus->receive(Test::outcomeListFor(u"77"_s));
    desk.fill(u"3"_s, u"Promised"_s);
    desk.submit();
    desk.clock->advance(9s);
    QVERIFY(desk.panel->canDiscard());
    const OutcomeRecord record = desk.panel->history()->recordAt(0);
    desk.panel->changeFrom(record); // it is in the form already
    QVERIFY(desk.panel->canDiscard());
    desk.panel->clear();
    QVERIFY(!desk.panel->canDiscard());
    desk.panel->setCallId(u"78"_s);
    desk.panel->changeFrom(record);
    QCOMPARE(desk.shown(), u"78"_s);
    QCOMPARE(desk.said(), u"Set or clear this call first."_s);
    desk.panel->setAccount(u"5|78"_s);
    desk.fill(u"3"_s, u"Another"_s);
    desk.submit(); // Clear makes room, and this is set meanwhile
    desk.answer(u"78"_s);
    desk.panel->changeFrom(record);
    QCOMPARE(desk.shown(), u"77"_s);
    QCOMPARE(desk.panel->draft().comments, u"Promised"_s);
    desk.panel->discard();
    QCOMPARE(desk.service->pendingCount(), 0);
}

QTEST_GUILESS_MAIN(PanelAgentTest)
#include "tst_panelagent.moc"
