// SPDX-License-Identifier: MIT
//
// The service and its disk: nothing leaves before it is kept, and nothing is
// forgotten before it is settled.
#include "fakeclock.h"
#include "faketransport.h"
#include "quiettest.h"
#include "store/outboxtable.h"

#include <disposition/keptoutcomes.h>
#include <disposition/outcomeservice.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using TState = Transport::State;

/// Looks at the disk in the moment a message is handed over.
class WatchfulTransport : public Test::FakeTransport
{
public:
    explicit WatchfulTransport(const QString &folder)
        : m_folder(folder)
    { }
    bool send(const QString &text) override
    {
        if (text.contains("SetCallOutcomeWithComments"_L1))
            onDisk.append(readKeptOutcomes(m_folder).records);
        return FakeTransport::send(text);
    }
    QList<QList<OutcomeRecord>> onDisk;

private:
    const QString m_folder;
};

class KeepingTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void onDiskBeforeItLeaves_data();
    void onDiskBeforeItLeaves();
    void leavesTheDiskWhenSettled_data();
    void leavesTheDiskWhenSettled();
    void unansweredSaysSo();
    void eventIsRemembered();
    void comesBackInOrder();
    void recycledIdAfterRestart();
    void anotherProgramIsNewer();
    void markedAheadStays_data();
    void markedAheadStays();
    void staysWhereItWasToLeave();
    void markedAheadIsReplaced();
    void markedAheadIsDiscarded();
    void leftByADeadProgram();
    void leftByAKilledProgram();
    void folderTakenAway();
    void diskOnly();
    void memoryBecomesDisk();
    void replyEndsAfterTheDisk();
    void manyAtOnce();
    void serviceGoesFirst();

private:
    struct Desk
    {
        explicit Desk(KeepingTest *test, const QString &agent = u"testagent"_s,
                      const QString &folder = {});
        std::unique_ptr<OutcomeService> service;
        WatchfulTransport *bus;
        OutcomeReply *submit(const QString &call, const QString &comments = {});
        bool isKept(const QString &call, const QString &comments = {});
        void answer(const QString &call, const QString &response = u"{\"success\":true}"_s)
        {
            bus->receive(Test::resultFor(call, response));
        }
    };
    bool marksAhead(Desk &desk) const;
    QList<OutcomeRecord> onDisk() const { return readKeptOutcomes(m_folder->path()).records; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Test::FakeClock> m_clock;
};

void KeepingTest::init()
{
    failOnUnexpectedWarnings();
    m_clock = std::make_shared<Test::FakeClock>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

KeepingTest::Desk::Desk(KeepingTest *test, const QString &agent, const QString &folder)
    : service(std::make_unique<OutcomeService>(test->m_clock))
{
    QSignalSpy restored(service.get(), &OutcomeService::restored);
    service->setStateFolder(folder.isEmpty() ? test->m_folder->path() : folder);
    service->setAgent(AgentId(agent));
    auto transport = std::make_unique<WatchfulTransport>(test->m_folder->path());
    bus = transport.get();
    service->setTransport(std::move(transport));
    restored.wait();
}

OutcomeReply *KeepingTest::Desk::submit(const QString &call, const QString &comments)
{
    OutcomeRequest request;
    request.callId = CallId(call);
    request.account = AccountNumber(u"5|3|1|0|0|44|1"_s);
    request.agent = service->agent();
    request.outcome = OutcomeId(u"1"_s);
    request.comments = comments;
    return service->submit(request);
}

bool KeepingTest::Desk::isKept(const QString &call, const QString &comments)
{
    QSignalSpy kept(service.get(), &OutcomeService::outcomeKept);
    submit(call, comments);
    return kept.wait();
}

void KeepingTest::onDiskBeforeItLeaves_data()
{
    QTest::addColumn<bool>("connectsLater");
    QTest::newRow("connected") << false;
    QTest::newRow("connected later") << true;
}

void KeepingTest::onDiskBeforeItLeaves()
{
    QFETCH(bool, connectsLater);
    Desk desk(this);
    if (!connectsLater)
        desk.bus->enter(TState::Open);
    desk.submit(u"12345"_s, u"Test comment"_s);
    QCOMPARE(desk.bus->sets().size(), 0); // the disk comes first
    if (connectsLater) {
        QTRY_COMPARE(onDisk().size(), 1);
        QVERIFY(!onDisk().first().wasSent());
        desk.bus->enter(TState::Open);
    }
    QTRY_COMPARE(desk.bus->sets().size(), 1);
    QCOMPARE(desk.bus->onDisk.size(), 1);
    const QList<OutcomeRecord> &then = desk.bus->onDisk.first();
    QCOMPARE(then.size(), 1);
    QCOMPARE(then.first().request.comments, u"Test comment"_s);
    QVERIFY(then.first().wasSent()); // or a crash right after would call it "not sent"
}

void KeepingTest::leavesTheDiskWhenSettled_data()
{
    QTest::addColumn<QString>("response");
    QTest::addColumn<int>("left");
    QTest::newRow("confirmed") << u"{\"success\":true}"_s << 0;
    QTest::newRow("refused, until it is seen") << u"{\"success\":false}"_s << 1;
}

void KeepingTest::leavesTheDiskWhenSettled()
{
    QFETCH(QString, response);
    QFETCH(int, left);
    Desk desk(this);
    desk.bus->enter(TState::Open);
    QVERIFY(desk.isKept(u"12345"_s));
    QTRY_COMPARE(desk.bus->sets().size(), 1);
    desk.answer(u"12345"_s, response);
    if (left == 0) {
        QTRY_COMPARE(onDisk().size(), 0);
        return;
    }
    QTRY_VERIFY(!onDisk().isEmpty() && onDisk().first().state == RecordState::Refused);
    QCOMPARE(desk.service->refusals().size(), 1);
    desk.service->markSeen(desk.service->refusals().first().id);
    QTRY_COMPARE(onDisk().size(), 0);
    QCOMPARE(desk.service->refusals().size(), 0);
}

void KeepingTest::unansweredSaysSo()
{
    Desk desk(this);
    desk.bus->enter(TState::Open);
    QVERIFY(desk.isKept(u"12345"_s));
    QTRY_COMPARE(desk.bus->sets().size(), 1);
    m_clock->advance(8s);
    QTRY_VERIFY(onDisk().first().reason == UnconfirmedReason::NoAnswer);
    desk.service->discard(desk.service->pending().first().id);
    QTRY_COMPARE(onDisk().size(), 0);
}

// What somebody set meanwhile is not overwritten after a restart.
void KeepingTest::eventIsRemembered()
{
    {
        Desk desk(this);
        desk.bus->enter(TState::Open);
        QVERIFY(desk.isKept(u"12345"_s));
        QTRY_COMPARE(desk.bus->sets().size(), 1);
        desk.bus->receive(
            uR"({"channel":"LCM","topic":"WebService","subtopic":"OutcomeSetForCall","message":"5|3|1|0|0|44|1"})"_s);
    }
    QVERIFY(onDisk().first().setByEvent);
    Desk desk(this);
    desk.bus->enter(TState::Open);
    QCOMPARE(desk.service->pending().first().state, RecordState::NeedsDecision);
}

void KeepingTest::comesBackInOrder()
{
    {
        Desk desk(this);
        for (const QString &call : {u"30"_s, u"10"_s, u"20"_s})
            QVERIFY(desk.isKept(call));
        QVERIFY(desk.isKept(u"30"_s, u"newer"_s));
    }
    Desk desk(this);
    desk.bus->enter(TState::Open);
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(desk.bus->sets().size(), i + 1); // one at a time
        const QJsonObject data = desk.bus->sets().last().value("data"_L1).toObject();
        order.append(data.value("callid"_L1).toString()
                     + data.value("AgentComments"_L1).toString());
        desk.answer(data.value("callid"_L1).toString());
    }
    QCOMPARE(order, (QStringList{u"10"_s, u"20"_s, u"30newer"_s}));
    QTRY_COMPARE(onDisk().size(), 0);
}

// "Newest replaces" is for one call, not for everything that ever had its ID.
void KeepingTest::recycledIdAfterRestart()
{
    const CallId id(u"12345"_s);
    const AccountNumber account(u"5|3|1|0|0|44|1"_s);
    {
        Desk desk(this);
        desk.service->startCall(id, account);
        QVERIFY(desk.isKept(u"12345"_s, u"first"_s));
        desk.service->endCall(id);
        m_clock->advance(10min);
        desk.service->startCall(id, account);
        QVERIFY(desk.isKept(u"12345"_s, u"second"_s));
        QCOMPARE(desk.service->pendingCount(), 2);
    }
    Desk desk(this);
    QCOMPARE(desk.service->pendingCount(), 2);
    desk.bus->enter(TState::Open);
    QTRY_COMPARE(desk.bus->sets().size(), 1);
    desk.answer(u"12345"_s);
    QTRY_COMPARE(desk.bus->sets().size(), 2);
    const auto commentsOf = [&desk](int i) {
        return desk.bus->sets()[i].value("data"_L1)["AgentComments"_L1].toString();
    };
    QCOMPARE(commentsOf(0), u"first"_s);
    QCOMPARE(commentsOf(1), u"second"_s);
}

void KeepingTest::anotherProgramIsNewer()
{
    Desk panel(this);
    Desk script(this);
    QVERIFY(panel.isKept(u"12345"_s, u"older"_s));
    QVERIFY(script.isKept(u"12345"_s, u"newer"_s));
    QCOMPARE(onDisk().size(), 1);
    QSignalSpy discarded(panel.service.get(), &OutcomeService::outcomeDiscarded);
    panel.bus->enter(TState::Open);
    QTRY_COMPARE(discarded.size(), 1);
    QCOMPARE(panel.bus->sets().size(), 0);
    QCOMPARE(panel.service->pendingCount(), 0);
    script.bus->enter(TState::Open);
    QTRY_COMPARE(script.bus->sets().size(), 1);
}

/// Two are kept; the first is on its way, and the disk has heard that the second leaves.
bool KeepingTest::marksAhead(Desk &desk) const
{
    if (!desk.isKept(u"1"_s) || !desk.isKept(u"2"_s))
        return false;
    desk.bus->enter(TState::Open);
    return QTest::qWaitFor([&] { return desk.bus->sets().size() == 1 && onDisk()[1].wasSent(); });
}

void KeepingTest::markedAheadStays_data()
{
    QTest::addColumn<bool>("programEnds");
    QTest::newRow("the connection breaks") << false;
    QTest::newRow("the program ends") << true;
}

// The disk hears that it leaves while another is in flight, and that it did not.
void KeepingTest::markedAheadStays()
{
    QFETCH(bool, programEnds);
    Desk desk(this);
    QVERIFY(marksAhead(desk));
    if (programEnds)
        desk.service.reset();
    else
        desk.bus->enter(TState::Connecting);
    QTRY_VERIFY(!onDisk()[1].wasSent());
    QVERIFY(onDisk()[0].wasSent());
    if (programEnds)
        return;
    desk.bus->enter(TState::Open);
    QTRY_COMPARE(desk.bus->sets().size(), 2);
    QTRY_VERIFY(onDisk()[1].wasSent());
    desk.answer(u"1"_s);
    QTRY_COMPARE(desk.bus->sets().size(), 3);
    QCOMPARE(desk.bus->onDisk.last().last().request.callId, CallId(u"2"_s));
    QVERIFY(desk.bus->onDisk.last().last().wasSent());
}

// Written as one that leaves at once: the connection goes before it is on the disk.
void KeepingTest::staysWhereItWasToLeave()
{
    Desk desk(this);
    Desk script(this);
    desk.bus->enter(TState::Open);
    QSignalSpy kept(desk.service.get(), &OutcomeService::outcomeKept);
    desk.submit(u"12345"_s, u"older"_s);
    desk.bus->enter(TState::Connecting);
    QVERIFY(kept.wait());
    QTRY_VERIFY(!onDisk().first().wasSent());
    QVERIFY(script.isKept(u"12345"_s, u"newer"_s));
    QSignalSpy discarded(desk.service.get(), &OutcomeService::outcomeDiscarded);
    desk.bus->enter(TState::Open);
    QTRY_COMPARE(discarded.size(), 1);
    QCOMPARE(desk.bus->sets().size(), 0);
}

void KeepingTest::markedAheadIsReplaced()
{
    Desk panel(this);
    Desk script(this);
    QVERIFY(marksAhead(panel));
    QVERIFY(script.isKept(u"2"_s, u"newer"_s));
    QSignalSpy discarded(panel.service.get(), &OutcomeService::outcomeDiscarded);
    panel.answer(u"1"_s);
    QTRY_COMPARE(discarded.size(), 1);
    QCOMPARE(panel.bus->sets().size(), 1);
    QCOMPARE(panel.service->pendingCount(), 0);
    QTRY_COMPARE(onDisk().size(), 1);
    QCOMPARE(onDisk().first().request.comments, u"newer"_s);
}

// What was settled meanwhile goes all the same.
void KeepingTest::markedAheadIsDiscarded()
{
    Desk desk(this);
    QVERIFY(marksAhead(desk));
    desk.answer(u"1"_s);
    desk.service->discard(desk.service->pending().first().id);
    QTRY_COMPARE(onDisk().size(), 0);
    QCOMPARE(desk.bus->sets().size(), 1);
}

void KeepingTest::leftByADeadProgram()
{
    Desk panel(this);
    panel.bus->enter(TState::Open);
    {
        Desk script(this);
        QVERIFY(script.isKept(u"12345"_s));
        m_clock->advance(90s); // it is not the panel's to claim
        QVERIFY(panel.isKept(u"777"_s)); // behind that claim
        QTRY_COMPARE(panel.bus->sets().size(), 1);
        panel.answer(u"777"_s);
        QCOMPARE(panel.service->pendingCount(), 0);
    }
    // It has taken its lock along: that is seen long before the next regular look.
    QSignalSpy restored(panel.service.get(), &OutcomeService::restored);
    QTRY_VERIFY((m_clock->advance(250ms), restored.size() == 1));
    QTRY_COMPARE(panel.bus->sets().size(), 2);
    m_clock->advance(1h);
    QCOMPARE(panel.bus->sets().size(), 2);
}

// Nobody holds its lock any more, and nothing in the folder says so.
// With the lock in it: the next outcome makes both anew.
void KeepingTest::folderTakenAway()
{
    Desk desk(this);
    QVERIFY(desk.isKept(u"1"_s));
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    QVERIFY(desk.isKept(u"2"_s));
    QTRY_COMPARE(onDisk().size(), 2); // what it had in hand is there as well
}

void KeepingTest::leftByAKilledProgram()
{
    StateFile file(m_folder->path());
    OutboxTable other(file);
    OutcomeRecord record;
    record.key = u"left"_s;
    record.request.callId = CallId(u"12345"_s);
    record.request.account = AccountNumber(u"5|3|1|0|0|44|1"_s);
    record.request.agent = AgentId(u"testagent"_s);
    record.request.outcome = OutcomeId(u"1"_s);
    record.submittedAt = m_clock->now();
    QVERIFY(other.put(record).isNone());
    Desk panel(this);
    panel.bus->enter(TState::Open);
    QVERIFY(panel.isKept(u"777"_s));
    panel.answer(u"777"_s);
    m_clock->advance(1s); // what its own lock has stirred up
    QVERIFY(file.transaction(StateFile::Safety::Full,
                             [&file] {
                                 return file.run(
                                            "UPDATE outbox SET owner='killed' WHERE key='left'")
                                     != nullptr;
                             })
                .isNone());
    QCOMPARE(panel.bus->sets().size(), 1);
    m_clock->advance(90s);
    QTRY_COMPARE(panel.bus->sets().size(), 2);
}

void KeepingTest::diskOnly()
{
    const QString path = m_folder->filePath(u"occupied"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Desk desk(this, u"testagent"_s, path);
    desk.bus->enter(TState::Open);
    desk.submit(u"1"_s);
    QTRY_COMPARE(desk.bus->sets().size(), 1); // in memory is better than not at all
    QCOMPARE(desk.service->storeProblem().code, StoreProblem::Code::Folder);
    desk.service->setKeptOnDiskOnly(true);
    QSignalSpy refused(desk.service.get(), &OutcomeService::outcomeRefused);
    desk.submit(u"2"_s);
    QVERIFY(refused.wait());
    QVERIFY(file.remove());
    QVERIFY(desk.isKept(u"3"_s));
    for (const OutcomeRecord &record : readKeptOutcomes(path).records)
        QVERIFY(record.request.callId.toString() != "2"_L1); // what was refused stays so
    const auto record = refused.first().first().value<OutcomeRecord>();
    QCOMPARE(record.refusal.kind, RefusalKind::NotKept);
    QVERIFY(record.refusal.isLocal());
    QCOMPARE(desk.bus->sets().size(), 1);
}

// Somebody mends the folder while the panel runs.
void KeepingTest::memoryBecomesDisk()
{
    const QString path = m_folder->filePath(u"occupied"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Desk desk(this, u"testagent"_s, path);
    desk.bus->enter(TState::Failed);
    QSignalSpy ended(desk.submit(u"1"_s, u"in memory"_s), &OutcomeReply::ended);
    QVERIFY(ended.wait());
    QCOMPARE(desk.service->storeProblem().code, StoreProblem::Code::Folder);
    QVERIFY(file.remove());
    QVERIFY(desk.isKept(u"2"_s));
    const QList<OutcomeRecord> kept = readKeptOutcomes(path).records;
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first().request.comments, u"in memory"_s);
    QTRY_VERIFY(desk.service->storeProblem().isNone());
    desk.bus->enter(TState::Open);
    for (const QString &call : {u"1"_s, u"2"_s}) {
        QTRY_COMPARE(desk.bus->sets().size(), call.toInt()); // in their order
        desk.answer(call);
    }
    QTRY_COMPARE(readKeptOutcomes(path).records.size(), 0);
}

// "Kept" is not said before it is true.
void KeepingTest::replyEndsAfterTheDisk()
{
    Desk desk(this);
    OutcomeReply *reply = desk.submit(u"12345"_s);
    QSignalSpy ended(reply, &OutcomeReply::ended);
    QSignalSpy kept(desk.service.get(), &OutcomeService::outcomeKept);
    m_clock->advance(8s); // the patience ends before the disk answers
    QCOMPARE(ended.size(), 0);
    QVERIFY(ended.wait());
    QCOMPARE(kept.size(), 1);
}

void KeepingTest::manyAtOnce()
{
    Desk desk(this);
    desk.bus->enter(TState::Open);
    QSignalSpy confirmed(desk.service.get(), &OutcomeService::outcomeConfirmed);
    for (int i = 0; i < 20; ++i)
        desk.submit(QString::number(i));
    for (int i = 0; i < 20; ++i) {
        QTRY_COMPARE(desk.bus->sets().size(), i + 1);
        desk.answer(QString::number(i));
    }
    QCOMPARE(confirmed.size(), 20);
    QTRY_COMPARE(onDisk().size(), 0);
}

void KeepingTest::serviceGoesFirst()
{
    Desk desk(this);
    OutcomeReply *reply = desk.submit(u"12345"_s);
    OutcomeReply::Result result = OutcomeReply::Result::Pending;
    connect(reply, &OutcomeReply::ended, this, [&] { result = reply->result(); });
    desk.service.reset();
    QCOMPARE(result, OutcomeReply::Result::Cancelled);
    QCOMPARE(onDisk().size(), 1); // what was begun is done
}

QTEST_GUILESS_MAIN(KeepingTest)
#include "tst_keeping.moc"
