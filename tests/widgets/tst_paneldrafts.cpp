// SPDX-License-Identifier: MIT
//
// What the agent finds again: the panel's controller and service come and go,
// the folder stays.
#include "fakeclock.h"
#include "faketransport.h"
#include "quiettest.h"

#include <disposition/keptoutcomes.h>
#include <disposition/panelcontroller.h>

#include <QFile>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PanelMessage::Kind;
using Stage = PanelController::Stage;
using TState = Transport::State;

class PanelDraftsTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void comesBackOnItsCall();
    void comesBackToACallThatWasTold();
    void notToAnotherAccount();
    void isOnDiskAtOnce();
    void onlyWhatWasTyped();
    void typedByHand();
    void anotherAgents();
    void leavesWhenConfirmed();
    void leavesWhenCleared();
    void leavesWhenConfirmedElsewhere();
    void growsOld();
    void meetsNewTyping();
    void meetsAnothersOutcome();

    void unconfirmedComesBack();
    void notSentGoesByItself();
    void tooOldIsAsked();
    void refusedStaysUntilSeen();
    void refusedByHandCanBeMended();
    void listOfOutcomesComesBack();

    void withoutAFolder();
    void diskFull();
    void damaged();
    void fileTakenAway();

private:
    void start(const QString &agent = u"testagent"_s, bool connects = true);
    void restart()
    {
        stop();
        start();
    }
    void stop()
    {
        m_panel.reset();
        m_service.reset(); // everything is written now
    }
    void startCall(const QString &id, const QString &account = u"5|3|1|0|0|44|1"_s)
    {
        m_service->startCall(CallId(id), AccountNumber(account));
        if (m_bus && m_bus->state() == TState::Open)
            m_bus->receive(Test::outcomeListFor(id));
    }
    void type(const QString &comments)
    {
        m_panel->chooseOutcome(OutcomeId(u"3"_s));
        m_panel->setComments(comments);
    }
    void submit(const QString &call);
    QString comments() const { return m_panel->draft().comments; }
    QString shown() const { return m_panel->shownCall().id.toString(); }
    qsizetype onDisk() const { return readKeptOutcomes(m_folder->path()).records.size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::shared_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<OutcomeService> m_service;
    std::unique_ptr<PanelController> m_panel;
    QPointer<Test::FakeTransport> m_bus;
};

void PanelDraftsTest::init()
{
    failOnUnexpectedWarnings();
    m_clock = std::make_shared<Test::FakeClock>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->path();
    start();
}

void PanelDraftsTest::cleanup()
{
    stop();
}

void PanelDraftsTest::start(const QString &agent, bool connects)
{
    m_service = std::make_unique<OutcomeService>(m_clock);
    QSignalSpy restored(m_service.get(), &OutcomeService::restored);
    m_service->setStateFolder(m_path);
    m_service->setAgent(AgentId(agent));
    m_panel = std::make_unique<PanelController>(m_service.get());
    m_panel->texts()->setLanguage(QLocale(u"en_GB"_s));
    auto transport = std::make_unique<Test::FakeTransport>();
    m_bus = transport.get();
    m_service->setTransport(std::move(transport));
    QVERIFY(restored.wait());
    if (connects)
        m_bus->enter(TState::Open);
}

void PanelDraftsTest::submit(const QString &call)
{
    QSignalSpy kept(m_service.get(), &OutcomeService::outcomeKept);
    m_panel->submit();
    QVERIFY(kept.wait());
    QCOMPARE(kept.first().first().value<OutcomeRecord>().request.callId.toString(), call);
}

// --- drafts

void PanelDraftsTest::comesBackOnItsCall()
{
    startCall(u"12345"_s);
    type(u"Rang twice \U0001F600"_s);
    m_panel->setLeadScore(u"seven"_s); // not a number, and kept all the same
    m_service->endCall(CallId(u"12345"_s));
    startCall(u"777"_s, u"9|9"_s);
    m_panel->showCall(m_service->currentCall().instance);
    m_panel->setComments(u"Another call"_s);
    restart();
    QCOMPARE(m_panel->otherCalls().size(), 1);
    QCOMPARE(shown(), u"12345"_s); // the oldest
    QCOMPARE(m_panel->stage(), Stage::AfterCall);
    QCOMPARE(comments(), u"Rang twice \U0001F600"_s);
    QCOMPARE(m_panel->draft().leadScore, u"seven"_s);
    QCOMPARE(m_panel->draft().outcome.toString(), u"3"_s);
    QCOMPARE(m_panel->shownCall().account.toString(), u"5|3|1|0|0|44|1"_s);
    m_panel->showCall(m_panel->otherCalls().first().instance);
    QCOMPARE(shown(), u"777"_s);
    QCOMPARE(comments(), u"Another call"_s);
}

// The host tells of its call before the disk has answered, or after.
void PanelDraftsTest::comesBackToACallThatWasTold()
{
    startCall(u"12345"_s);
    type(u"Rang twice"_s);
    restart();
    startCall(u"12345"_s);
    QCOMPARE(comments(), u"Rang twice"_s);
    QCOMPARE(m_panel->otherCalls().size(), 0); // it is the same call
    QCOMPARE(m_panel->stage(), Stage::OnCall);
    stop();

    m_clock->advance(60s);
    m_service = std::make_unique<OutcomeService>(m_clock);
    m_service->setAgent(AgentId(u"testagent"_s));
    m_panel = std::make_unique<PanelController>(m_service.get());
    startCall(u"12345"_s);
    QCOMPARE(comments(), QString());
    QSignalSpy restored(m_service.get(), &OutcomeService::restored);
    QSignalSpy replaced(m_panel.get(), &PanelController::formReplaced);
    m_service->setStateFolder(m_path);
    QVERIFY(restored.wait());
    QCOMPARE(comments(), u"Rang twice"_s);
    QVERIFY(replaced.size() > 0);
    QCOMPARE(m_panel->otherCalls().size(), 0);
}

void PanelDraftsTest::notToAnotherAccount()
{
    startCall(u"12345"_s);
    type(u"Rang twice"_s);
    restart();
    startCall(u"12345"_s, u"9|9"_s);
    QCOMPARE(comments(), u"Rang twice"_s); // still the old call, untouched by the new one
    QCOMPARE(m_panel->shownCall().account.toString(), u"5|3|1|0|0|44|1"_s);
    QCOMPARE(m_panel->otherCalls().size(), 1);
    m_panel->showCall(m_panel->otherCalls().first().instance);
    QCOMPARE(comments(), QString());
}

// Read by another program while this one runs: nothing waits for its end.
void PanelDraftsTest::isOnDiskAtOnce()
{
    startCall(u"12345"_s);
    QElapsedTimer time;
    time.start();
    type(u"Rang"_s);
    QString found;
    while (found.isEmpty() && time.elapsed() < 5000) {
        OutcomeService other(m_clock);
        other.setAgent(AgentId(u"testagent"_s));
        QSignalSpy restored(&other, &OutcomeService::restored);
        other.setStateFolder(m_path);
        QVERIFY(restored.wait());
        if (!other.keptDrafts().isEmpty())
            found = other.keptDrafts().first().fields.value("comments"_L1).toString();
    }
    QCOMPARE(found, u"Rang"_s);
    QVERIFY2(time.elapsed() < 3000, "250 ms are promised; this machine may be busy");
}

void PanelDraftsTest::onlyWhatWasTyped()
{
    startCall(u"12345"_s);
    m_panel->setComments(u"x"_s);
    restart();
    m_panel->texts()->setLanguage(QLocale(u"de_DE"_s));
    QCOMPARE(m_panel->draft().targetAmount, u"0,00"_s); // not English, and not touched
    m_panel->setComments(QString());
    stop();
    start();
    QCOMPARE(m_service->keptDrafts().size(), 0);
}

void PanelDraftsTest::typedByHand()
{
    m_panel->setCallId(u"1"_s);
    m_panel->setCallId(u"12345"_s);
    m_panel->setAccount(u"5|3"_s);
    type(u"By hand"_s);
    restart();
    QCOMPARE(m_panel->stage(), Stage::Entry);
    QCOMPARE(shown(), u"12345"_s);
    QCOMPARE(m_panel->shownCall().account.toString(), u"5|3"_s);
    QCOMPARE(comments(), u"By hand"_s);
    QCOMPARE(m_service->keptDrafts().size(), 1);
    m_panel->clear();
    restart();
    QCOMPARE(shown(), QString());
}

void PanelDraftsTest::anotherAgents()
{
    startCall(u"12345"_s);
    type(u"Mine"_s);
    m_service->setAgent(AgentId(u"ben"_s));
    QCOMPARE(comments(), QString());
    startCall(u"4711"_s);
    m_panel->setComments(u"Ben's"_s);
    m_service->setAgent(AgentId(u"testagent"_s));
    QCOMPARE(comments(), u"Mine"_s);
    stop();
    start(u"ben"_s);
    QCOMPARE(comments(), u"Ben's"_s);
    QCOMPARE(m_panel->otherCalls().size(), 0);
    m_service->setAgent(AgentId(u"testagent"_s));
    QCOMPARE(comments(), u"Mine"_s);
    m_service->setAgent(AgentId());
    QCOMPARE(comments(), QString());
    QCOMPARE(m_service->keptDrafts().size(), 0);
}

void PanelDraftsTest::leavesWhenConfirmed()
{
    startCall(u"12345"_s);
    type(u"Done"_s);
    submit(u"12345"_s);
    QCOMPARE(onDisk(), 1);
    QTRY_COMPARE(m_bus->sets().size(), 1);
    m_bus->receive(Test::resultFor(u"12345"_s, u"{\"success\":true}"_s));
    QCOMPARE(m_service->keptDrafts().size(), 0);
    restart();
    QCOMPARE(shown(), QString());
    QCOMPARE(m_service->keptDrafts().size(), 0);
    QCOMPARE(onDisk(), 0);
}

void PanelDraftsTest::leavesWhenCleared()
{
    startCall(u"12345"_s);
    type(u"Wrong"_s);
    restart();
    QCOMPARE(comments(), u"Wrong"_s);
    m_panel->clear();
    restart();
    QCOMPARE(comments(), QString());
    QCOMPARE(m_service->keptDrafts().size(), 0);
}

// A script flushes what the panel left: there is nothing to type any more.
void PanelDraftsTest::leavesWhenConfirmedElsewhere()
{
    startCall(u"12345"_s);
    m_bus->enter(TState::Failed);
    type(u"Done"_s);
    submit(u"12345"_s);
    stop();
    {
        OutcomeService script(m_clock);
        QSignalSpy restored(&script, &OutcomeService::restored);
        QSignalSpy confirmed(&script, &OutcomeService::outcomeConfirmed);
        script.setStateFolder(m_path);
        QVERIFY(restored.wait());
        auto transport = std::make_unique<Test::FakeTransport>();
        Test::FakeTransport *bus = transport.get();
        script.setTransport(std::move(transport));
        script.setAgent(AgentId(u"testagent"_s));
        bus->enter(TState::Open);
        QTRY_COMPARE(bus->sets().size(), 1);
        bus->receive(Test::resultFor(u"12345"_s, u"{\"success\":true}"_s));
        QCOMPARE(confirmed.size(), 1);
    }
    start();
    QCOMPARE(comments(), QString());
    QCOMPARE(shown(), QString());
}

void PanelDraftsTest::growsOld()
{
    startCall(u"12345"_s);
    type(u"Old"_s);
    stop();
    m_clock->advance(std::chrono::hours(7 * 24) - 1s);
    start();
    QCOMPARE(comments(), u"Old"_s);
    stop();
    m_clock->advance(2s);
    QTest::ignoreMessage(QtInfoMsg, "forgotten because too old: drafts, 1");
    start();
    QCOMPARE(comments(), QString());
}

// The agent was quicker than the disk.
void PanelDraftsTest::meetsNewTyping()
{
    startCall(u"12345"_s);
    type(u"Before the crash"_s);
    stop();
    m_service = std::make_unique<OutcomeService>(m_clock);
    m_service->setAgent(AgentId(u"testagent"_s));
    m_panel = std::make_unique<PanelController>(m_service.get());
    startCall(u"12345"_s);
    m_panel->setComments(u"after it"_s);
    QSignalSpy restored(m_service.get(), &OutcomeService::restored);
    m_service->setStateFolder(m_path);
    QVERIFY(restored.wait());
    QCOMPARE(comments(), u"Before the crash\nafter it"_s);
    QCOMPARE(m_panel->draft().outcome.toString(), u"3"_s);
}

// --- outcomes

// Another program has kept an outcome for the call that the agent is writing about.
void PanelDraftsTest::meetsAnothersOutcome()
{
    m_bus->enter(TState::Failed);
    startCall(u"12345"_s);
    type(u"The agent's own words"_s);
    QTRY_COMPARE(m_service->keptDrafts().size(), 1);
    {
        OutcomeService other(m_clock);
        QSignalSpy restored(&other, &OutcomeService::restored);
        other.setStateFolder(m_path);
        other.setAgent(AgentId(u"testagent"_s));
        QVERIFY(restored.wait());
        OutcomeRequest request;
        request.callId = CallId(u"12345"_s);
        request.account = AccountNumber(u"5|3|1|0|0|44|1"_s);
        request.agent = AgentId(u"testagent"_s);
        request.outcome = OutcomeId(u"1"_s);
        request.comments = u"by a script"_s;
        other.submit(request);
        QTRY_COMPARE(onDisk(), 1);
    }
    QTRY_VERIFY((m_clock->advance(1s), m_service->pendingCount() == 1)); // taken over
    QCOMPARE(comments(), u"The agent's own words"_s);
    QCOMPARE(m_panel->draft().outcome.toString(), u"3"_s);
    QCOMPARE(m_panel->progress(), Progress::Editing);
    QVERIFY2(m_panel->notice().contains("12345"_L1), qPrintable(m_panel->notice()));
}

void PanelDraftsTest::unconfirmedComesBack()
{
    startCall(u"12345"_s);
    type(u"Sent"_s);
    submit(u"12345"_s);
    QTRY_COMPARE(m_bus->sets().size(), 1);
    stop(); // no answer came
    start(u"testagent"_s, false);
    QCOMPARE(m_panel->progress(), Progress::Editing); // nothing is shown unasked
    QCOMPARE(m_panel->otherCalls().size(), 1);
    m_panel->showCall(m_panel->otherCalls().first().instance);
    QCOMPARE(m_panel->progress(), Progress::Unconfirmed);
    QCOMPARE(comments(), u"Sent"_s);
    QVERIFY(m_panel->message().text.contains("may be set"_L1));
    m_bus->enter(TState::Open);
    QTRY_COMPARE(m_bus->sets().size(), 1);
    m_bus->receive(Test::resultFor(u"12345"_s, u"{\"success\":true}"_s));
    QCOMPARE(m_panel->progress(), Progress::Confirmed);
    QCOMPARE(m_panel->message().text, u"Outcome set: Busy (14:03), call 12345"_s);
    QTRY_COMPARE(onDisk(), 0);
}

void PanelDraftsTest::notSentGoesByItself()
{
    startCall(u"12345"_s);
    m_bus->enter(TState::Failed);
    type(u"Never left"_s);
    submit(u"12345"_s);
    m_clock->advance(std::chrono::hours(3));
    restart(); // and connects
    QTRY_COMPARE(m_bus->sets().size(), 1);
}

void PanelDraftsTest::tooOldIsAsked()
{
    startCall(u"12345"_s);
    type(u"Sent"_s);
    submit(u"12345"_s);
    QTRY_COMPARE(m_bus->sets().size(), 1);
    m_clock->advance(16min);
    restart();
    QCOMPARE(shown(), u"12345"_s); // the panel asks by itself
    OutcomeRequest behind;
    behind.callId = CallId(u"777"_s);
    behind.account = AccountNumber(u"7"_s);
    behind.outcome = OutcomeId(u"3"_s);
    behind.agent = AgentId(u"testagent"_s);
    m_service->submit(behind);
    QTRY_COMPARE(m_bus->sets().size(), 1);
    QVERIFY(m_bus->sent.last().contains("777"_L1)); // it stood behind nothing
    m_bus->receive(Test::resultFor(u"777"_s, u"{\"success\":true}"_s));
    QVERIFY2(m_panel->message().text.contains("kept since"_L1),
             qPrintable(m_panel->message().text));
    QVERIFY(m_panel->message().text.contains("23/11/2026"_L1)); // it is not of today
    m_panel->retryNow();
    QTRY_COMPARE(m_bus->sets().size(), 2);
}

void PanelDraftsTest::refusedStaysUntilSeen()
{
    startCall(u"999"_s);
    type(u"Wrong number"_s);
    submit(u"999"_s);
    QTRY_COMPARE(m_bus->sets().size(), 1);
    m_bus->receive(Test::resultFor(u"999"_s, u"{\"success\":false,\"msg\":\"Not today\"}"_s));
    QCOMPARE(m_panel->message().text, u"Not today (call 999, 14:03)"_s);
    restart(); // before the agent could look
    QCOMPARE(shown(), u"999"_s);
    QCOMPARE(m_panel->progress(), Progress::Refused);
    QCOMPARE(m_panel->message().text, u"Not today (call 999, 14:03)"_s);
    QCOMPARE(comments(), u"Wrong number"_s);
    QCOMPARE(m_bus->sets().size(), 0); // and is not sent again by itself
    m_panel->dismissMessage();
    restart();
    QCOMPARE(m_panel->progress(), Progress::Editing);
    QCOMPARE(comments(), u"Wrong number"_s); // what was typed is there all the same
    QCOMPARE(onDisk(), 0);
}

void PanelDraftsTest::refusedByHandCanBeMended()
{
    m_panel->setCallId(u"12354"_s);
    m_panel->setAccount(u"5|3"_s);
    m_bus->receive(Test::outcomeListFor(u"12354"_s));
    m_panel->entryFinished();
    m_bus->receive(Test::outcomeListFor(u"12354"_s));
    type(u"Mistyped"_s);
    submit(u"12354"_s);
    QTRY_COMPARE(m_bus->sets().size(), 1);
    m_bus->receive(Test::resultFor(u"12354"_s, u"{\"success\":false}"_s));
    restart();
    QCOMPARE(m_panel->stage(), Stage::Entry);
    QCOMPARE(m_panel->progress(), Progress::Refused);
    QVERIFY(m_panel->isCallIdEditable());
    QCOMPARE(comments(), u"Mistyped"_s);
    m_panel->setCallId(u"12345"_s);
    submit(u"12345"_s);
    QTRY_COMPARE(m_bus->sets().size(), 1);
    m_bus->receive(Test::resultFor(u"12345"_s, u"{\"success\":true}"_s));
    restart();
    QCOMPARE(shown(), QString());
    QCOMPARE(onDisk(), 0);
}

void PanelDraftsTest::listOfOutcomesComesBack()
{
    startCall(u"12345"_s);
    QCOMPARE(m_panel->outcomes()->outcomes().size(), 6);
    stop();
    start(u"testagent"_s, false);
    m_service->startCall(CallId(u"1"_s), AccountNumber(u"2"_s));
    QCOMPARE(m_panel->outcomes()->outcomes().size(), 6);
}

// --- when the disk does not do its part

void PanelDraftsTest::withoutAFolder()
{
    stop();
    m_path = m_folder->filePath(u"occupied"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    start();
    QTRY_COMPARE(m_panel->notice(),
                 u"Nothing can be kept: the folder %1 cannot be used"_s.arg(m_path));
    startCall(u"12345"_s);
    type(u"In memory"_s);
    m_panel->submit();
    QTRY_COMPARE(m_bus->sets().size(), 1);
    m_bus->receive(Test::resultFor(u"12345"_s, u"{\"success\":true}"_s));
    QCOMPARE(m_panel->message().kind, Kind::Success);
}

void PanelDraftsTest::diskFull()
{
#ifdef Q_OS_UNIX
    startCall(u"12345"_s);
    type(u"Important"_s);
    QTRY_COMPARE(m_service->keptDrafts().size(), 1);
    rlimit former = {};
    getrlimit(RLIMIT_FSIZE, &former);
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = former;
    tight.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &tight);
    QSignalSpy refused(m_service.get(), &OutcomeService::outcomeRefused);
    m_panel->submit();
    const bool told = refused.wait();
    setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, before);
    QVERIFY(told);
    QCOMPARE(m_panel->message().kind, Kind::Error);
    QVERIFY2(m_panel->message().text.contains("Nothing was sent"_L1),
             qPrintable(m_panel->message().text));
    QCOMPARE(comments(), u"Important"_s);
    QVERIFY(m_panel->canSubmit());
    QCOMPARE(m_bus->sets().size(), 0);
    submit(u"12345"_s); // there is room again
    QTRY_COMPARE(m_bus->sets().size(), 1);
#endif
}

void PanelDraftsTest::damaged()
{
    stop();
    QFile file(m_path + "/state.sqlite"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("These are somebody's notes.\n");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside as"_s));
    start();
    QTRY_VERIFY2(m_panel->notice().startsWith("What was kept could not be read"_L1),
                 qPrintable(m_panel->notice()));
    m_panel->dismissMessage();
    QCOMPARE(m_panel->notice(), QString());
    startCall(u"12345"_s);
    type(u"In a new file"_s);
    submit(u"12345"_s);
}

void PanelDraftsTest::fileTakenAway()
{
    startCall(u"12345"_s);
    type(u"Rang twice"_s);
    QTRY_COMPARE(m_service->keptDrafts().size(), 1);
    startCall(u"777"_s, u"9|9"_s);
    QVERIFY(QFile::remove(m_path + "/state.sqlite"_L1));
    m_panel->showCall(m_service->currentCall().instance);
    m_panel->setComments(u"Another"_s);
    restart();
    QCOMPARE(m_service->keptDrafts().size(), 2);
}

QTEST_GUILESS_MAIN(PanelDraftsTest)
#include "tst_paneldrafts.moc"
