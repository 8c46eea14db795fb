// SPDX-License-Identifier: MIT
//
// What is on the disk: the file in all the states it may be found in, the
// outbox and the drafts in it.
#include "quiettest.h"
#include "store/drafttable.h"
#include "store/historytable.h"
#include "store/kepttexts.h"
#include "store/outboxtable.h"
#include "store/processlock.h"
#include "store/schema.h"
#include "utc.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Disposition;
using namespace Qt::StringLiterals;
using Code = StoreProblem::Code;
using Mark = OutboxTable::Mark;
using Safety = StateFile::Safety;

class StateFileTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isPrivate();
    void foldersOfOthersStay();
    void folderIsAFile();
    void damagedIsSetAside_data();
    void damagedIsSetAside();
    void damagedWhileOpen();
    void fileGoes_data();
    void fileGoes();
    void settleWithTheNext();
    void claimFromAnotherFile();
    void newerIsLeftAlone();
    void olderIsBroughtUp_data();
    void olderIsBroughtUp();
    void readOnly();
    void diskFull();

    void recordComesBack();
    void order();
    void newestReplaces_data();
    void newestReplaces();
    void sentOrNot();
    void refusedStays();
    void ownersDoNotMix();
    void deadOwner();
    void locksAreTidied();
    void twoWriters();

    void drafts();
    void draftsGrowOld();
    void history();
    void texts();
    void lock();

private:
    QString path() const { return m_folder->filePath(u"state.sqlite"_s); }
    static OutcomeRecord record(const QString &key, const QString &callId = u"12345"_s);
    static OutcomeRecord settled(const QString &key);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StateFileTest::init()
{
    failOnUnexpectedWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

OutcomeRecord StateFileTest::settled(const QString &key)
{
    OutcomeRecord done = record(key);
    done.state = RecordState::Refused;
    done.refusal = {RefusalKind::InvalidCallId, u"Invalid Call ID."_s};
    done.settledAt = done.submittedAt.addSecs(1);
    return done;
}

OutcomeRecord StateFileTest::record(const QString &key, const QString &callId)
{
    OutcomeRecord record;
    record.key = key;
    record.callStartedAt = Test::utc("2026-11-23T14:00:00Z");
    record.submittedAt = record.callStartedAt.addSecs(180).addMSecs(7);
    record.request.agent = AgentId(u"testagent"_s);
    record.request.callId = CallId(callId);
    record.request.account = AccountNumber(u"5|3|1|0|0|44|1"_s);
    record.request.outcome = OutcomeId(u"0"_s);
    record.request.leadScore = -999'999'999'999'999;
    record.request.targetAmount = *Decimal::fromText(u"1234567.89");
    record.request.comments = u"'; DROP TABLE outbox; --\n\"\U0001F600\" \u0001"_s;
    return record;
}

// --- the file

void StateFileTest::isPrivate()
{
#ifdef Q_OS_UNIX
    const mode_t former = umask(0);
    const QString folder = m_folder->filePath(u"new/deep"_s);
    {
        StateFile file(folder);
        OutboxTable outbox(file);
        QVERIFY(outbox.put(record(u"a"_s)).isNone());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        const auto all = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(all.size() >= 3); // the log and the lock, too
        for (const QFileInfo &each : all)
            QVERIFY2(!(each.permissions() & others), qPrintable(each.fileName()));
        QVERIFY(!(QFileInfo(folder).permissions() & others));
    }
    umask(former);
#endif
}

void StateFileTest::foldersOfOthersStay()
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(chmod(folder.constData(), 01777), 0);
    StateFile file(m_folder->path());
    QVERIFY(file.open());
    struct stat now = {};
    QCOMPARE(stat(folder.constData(), &now), 0);
    QCOMPARE(now.st_mode & 07777, mode_t(01777));
#endif
}

void StateFileTest::folderIsAFile()
{
    QFile file(m_folder->filePath(u"occupied"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    StateFile state(file.fileName());
    QVERIFY(!state.open());
    QCOMPARE(state.problem().code, Code::Folder);
    QCOMPARE(state.problem().file, file.fileName());
    OutboxTable outbox(state);
    QCOMPARE(outbox.put(record(u"a"_s)).code, Code::Folder);
    file.remove();
    QVERIFY(outbox.put(record(u"a"_s)).isNone()); // as soon as it can be
}

void StateFileTest::damagedIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no database") << QByteArray("These are somebody's notes.\n").repeated(100);
    QTest::newRow("half a header") << QByteArray("SQLite form");
    QTest::newRow("noise behind a good header") << QByteArray();
}

void StateFileTest::damagedIsSetAside()
{
    QFETCH(QByteArray, content);
    if (content.isEmpty()) {
        StateFile state(m_folder->path());
        OutboxTable outbox(state);
        for (int i = 0; i < 50; ++i)
            QVERIFY(outbox.put(record(QString::number(i), QString::number(i))).isNone());
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (content.isEmpty()) {
        file.seek(4096);
        content = QByteArray(int(file.size()) - 4096, '\xa5');
    }
    file.write(content);
    file.close();
    const QByteArray before = [&] {
        QFile f(path());
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }();

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside as .*state-damaged-"_s));
    StateFile state(m_folder->path());
    QVERIFY(state.open());
    QCOMPARE(state.problem().code, Code::Damaged);
    QFile aside(state.problem().file);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), before);
    OutboxTable outbox(state);
    QVERIFY(outbox.put(record(u"a"_s)).isNone());
}

void StateFileTest::damagedWhileOpen()
{
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    QVERIFY(outbox.put(record(u"a"_s)).isNone());
    {
        StateFile other(m_folder->path());
        QVERIFY(other.open());
        QVERIFY(other.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(int(file.size()), 'x'));
    file.close();
    QFile::remove(path() + "-wal"_L1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside as"_s));
    QVERIFY(outbox.put(record(u"b"_s, u"2"_s)).isNone());
    QCOMPARE(state.problem().code, Code::Damaged);
    QList<OutcomeRecord> all;
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.size(), 2); // what is in hand was written anew
    QCOMPARE(all.first().key, u"a"_s);
}

void StateFileTest::fileGoes_data()
{
    QTest::addColumn<bool>("isSetAside");
    QTest::newRow("taken away") << false;
    QTest::newRow("set aside by another program") << true;
}

// "It is not there" must not be read as "another program has replaced it".
void StateFileTest::fileGoes()
{
    QFETCH(bool, isSetAside);
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    OutcomeRecord sent = record(u"a"_s, u"1"_s);
    QVERIFY(outbox.put(sent).isNone());
    sent.firstSentAt = sent.submittedAt;
    sent.reason = UnconfirmedReason::NoAnswer;
    QVERIFY(outbox.update(sent).isNone());
    QVERIFY(outbox.put(record(u"b"_s, u"2"_s)).isNone());
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (isSetAside)
            QFile::rename(path() + part, m_folder->filePath(u"state-damaged-1.sqlite"_s) + part);
        else
            QFile::remove(path() + part);
    }
    if (isSetAside) {
        StateFile other(m_folder->path());
        QVERIFY(OutboxTable(other).put(record(u"c"_s, u"3"_s)).isNone());
    }
    QCOMPARE(outbox.markSent(u"b"_s, sent.submittedAt), Mark::Done);
    QList<OutcomeRecord> all;
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.size(), isSetAside ? 3 : 2);
    all.removeIf([](const OutcomeRecord &each) { return each.key == "c"_L1; });
    QCOMPARE(all[0].key, u"a"_s);
    QCOMPARE(all[0].reason, UnconfirmedReason::NoAnswer);
    QVERIFY(all[1].wasSent());
    QVERIFY(outbox.remove(u"a"_s).isNone());
    QFile::remove(path());
    QVERIFY(outbox.list(all).isNone());
    QVERIFY(outbox.markSent(u"b"_s, sent.submittedAt) == Mark::Done);
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.size(), 1); // what was settled stays so
}

void StateFileTest::settleWithTheNext()
{
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(outbox.put(record(key, key)).isNone());
    const QDateTime now = record(u"a"_s).submittedAt;
    QCOMPARE(outbox.markSent(u"b"_s, now, {u"a"_s}), Mark::Done);
    QList<OutcomeRecord> all;
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].key, u"b"_s);
    QVERIFY(all[0].wasSent());
    // Whoever has replaced the next one has not replaced that the first is settled.
    QCOMPARE(outbox.markSent(u"a"_s, now, {u"c"_s}), Mark::Failed); // it is settled: not in hand
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.size(), 1);
    // Nor does it come back in a file that takes the place of this one.
    QFile::remove(path());
    QCOMPARE(outbox.markSent(u"b"_s, now), Mark::Done);
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].key, u"b"_s);
}

// The file that took the other's place may hold what a dead program left.
void StateFileTest::claimFromAnotherFile()
{
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    QVERIFY(outbox.put(record(u"a"_s, u"1"_s)).isNone());
    QCOMPARE(outbox.markSent(u"a"_s, record(u"a"_s).submittedAt), Mark::Done);
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path() + part);
    {
        StateFile other(m_folder->path());
        QVERIFY(OutboxTable(other).put(record(u"c"_s, u"3"_s)).isNone());
    }
    QList<OutcomeRecord> claimed;
    QVERIFY(outbox.claim(claimed).isNone());
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed.first().key, u"c"_s);
    QList<OutcomeRecord> all;
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.size(), 2);
    for (const OutcomeRecord &each : std::as_const(all))
        QCOMPARE(each.wasSent(), each.key == "a"_L1); // that it left is known here, too
    QVERIFY(outbox.claim(claimed).isNone());
    QCOMPARE(claimed.size(), 0);
}

void StateFileTest::newerIsLeftAlone()
{
    {
        StateFile state(m_folder->path());
        QVERIFY(state.open());
        QVERIFY(state.run("PRAGMA user_version=4"));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    StateFile state(m_folder->path());
    QVERIFY(!state.open());
    QCOMPARE(state.problem().code, Code::Newer);
    QVERIFY(englishText(state.problem()).contains("newer version"_L1));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void StateFileTest::olderIsBroughtUp_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1: no history yet") << 1;
    QTest::newRow("2: an index for the keys") << 2;
}

// A file as that version left it, with what was on its way then.
void StateFileTest::olderIsBroughtUp()
{
    QFETCH(int, version);
    {
        auto old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(path());
        QVERIFY(old.open());
        QSqlQuery query(old);
        for (const Schema::Step &step : Schema::steps) {
            if (step.version <= version)
                QVERIFY2(query.exec(QString::fromLatin1(step.statement)), step.statement);
        }
        for (const char *key : {"a", "b"}) {
            QVERIFY(query.exec(
                u"INSERT INTO outbox (key, owner, agent, call_id, account, outcome, lead_score,"
                " target_amount, comments, submitted, first_sent)"
                " VALUES ('%1', 'gone', 'testagent', 'c-%1', '5|3', '1', 7, '2.50', 'é', 1000, 2000)"_s
                    .arg(QLatin1StringView(key))));
        }
        QVERIFY(query.exec(u"PRAGMA user_version=%1"_s.arg(version)));
    }
    QSqlDatabase::removeDatabase(u"old"_s);

    StateFile state(m_folder->path());
    QVERIFY(state.open());
    OutboxTable outbox(state);
    QList<OutcomeRecord> claimed;
    QVERIFY(outbox.claim(claimed).isNone());
    QCOMPARE(claimed.size(), 2);
    QCOMPARE(claimed[0].key, u"a"_s); // in their order
    QCOMPARE(claimed[1].key, u"b"_s);
    QCOMPARE(claimed[0].request.callId, CallId(u"c-a"_s));
    QCOMPARE(claimed[0].request.leadScore, 7);
    QCOMPARE(claimed[0].request.targetAmount, Decimal::fromText(u"2.50"_s));
    QCOMPARE(claimed[0].request.comments, u"é"_s);
    QVERIFY(claimed[0].wasSent());
    QVERIFY(outbox.remove(u"a"_s).isNone());
    QVERIFY(outbox.put(record(u"c"_s)).isNone());
    QList<OutcomeRecord> all;
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].key, u"b"_s);
    QCOMPARE(all[1].key, u"c"_s);

    HistoryTable history(state);
    QVERIFY(history.put({{settled(u"d"_s), u"Busy"_s}}).isNone());
    QList<HistoryEntry> entries;
    QVERIFY(history.list(AgentId(u"testagent"_s), {}, 10, entries).isNone());
    QCOMPARE(entries.size(), 1);
}

void StateFileTest::readOnly()
{
#ifdef Q_OS_UNIX
    {
        StateFile state(m_folder->path());
        QVERIFY(state.open());
    }
    // Root may write whatever the bits say: somebody else is asked to try.
    const pid_t child = fork();
    if (child == 0) {
        chmod(QFile::encodeName(path()).constData(), 0444);
        chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
        if (geteuid() == 0 && setuid(65534) != 0)
            _exit(9);
        StateFile state(m_folder->path());
        const bool open = state.open();
        _exit(!open && state.problem().code == Code::ReadOnly ? 0 : 1 + int(state.problem().code));
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    chmod(QFile::encodeName(m_folder->path()).constData(), 0700);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
#endif
}

// A limit on the size of files is a full disk that needs no disk.
void StateFileTest::diskFull()
{
#ifdef Q_OS_UNIX
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    QVERIFY(outbox.put(record(u"a"_s, u"1"_s)).isNone());
    rlimit former = {};
    getrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = former;
    tight.rlim_cur = 40'000;
    setrlimit(RLIMIT_FSIZE, &tight);
    OutcomeRecord big = record(u"b"_s, u"2"_s);
    big.request.comments = QString(100'000, u'x');
    const StoreProblem problem = outbox.put(big);
    setrlimit(RLIMIT_FSIZE, &former);
    QVERIFY2(problem.code == Code::Full || problem.code == Code::Failed,
             qPrintable(englishText(problem) + problem.detail));
    QVERIFY(englishText(problem).endsWith("Nothing was sent."_L1));
    QList<OutcomeRecord> all;
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.size(), 1); // nothing of it is there, and nothing else is gone
    QVERIFY(outbox.put(big).isNone()); // there is room again
#endif
}

// --- the outbox

void StateFileTest::recordComesBack()
{
    OutcomeRecord out = record(u"a"_s);
    {
        StateFile state(m_folder->path());
        OutboxTable outbox(state);
        QVERIFY(outbox.put(out).isNone());
        QList<OutcomeRecord> claimed;
        QVERIFY(outbox.claim(claimed).isNone());
        QCOMPARE(claimed.size(), 0); // it is known to its owner
    }
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    QList<OutcomeRecord> claimed;
    QVERIFY(outbox.claim(claimed).isNone());
    QCOMPARE(claimed.size(), 1);
    const OutcomeRecord &in = claimed.first();
    QCOMPARE(in.key, out.key);
    QVERIFY(in.request == out.request);
    QCOMPARE(in.submittedAt, out.submittedAt);
    QCOMPARE(in.callStartedAt, out.callStartedAt);
    QVERIFY(!in.wasSent());
    QCOMPARE(in.state, RecordState::Waiting);
    QVERIFY(outbox.remove(u"a"_s).isNone());
    QVERIFY(outbox.list(claimed).isNone());
    QCOMPARE(claimed.size(), 0);
}

void StateFileTest::order()
{
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    const QStringList keys{u"z"_s, u"a"_s, u"m"_s};
    for (const QString &key : keys)
        QVERIFY(outbox.put(record(key, key)).isNone());
    QList<OutcomeRecord> all;
    QVERIFY(outbox.list(all).isNone());
    QStringList found;
    for (const OutcomeRecord &each : std::as_const(all))
        found.append(each.key);
    QCOMPARE(found, keys);
}

void StateFileTest::newestReplaces_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("startedLater");
    QTest::addColumn<int>("left");
    QTest::newRow("the same call") << u"testagent"_s << u"5|3|1|0|0|44|1"_s << 0 << 1;
    QTest::newRow("another agent") << u"ben"_s << u"5|3|1|0|0|44|1"_s << 0 << 2;
    QTest::newRow("another account") << u"testagent"_s << u"9"_s << 0 << 2;
    QTest::newRow("the ID used again") << u"testagent"_s << u"5|3|1|0|0|44|1"_s << 600 << 2;
    QTest::newRow("from a script") << u"testagent"_s << u"5|3|1|0|0|44|1"_s << -1 << 1;
}

void StateFileTest::newestReplaces()
{
    QFETCH(QString, agent);
    QFETCH(QString, account);
    QFETCH(int, startedLater);
    QFETCH(int, left);
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    QVERIFY(outbox.put(record(u"a"_s)).isNone());
    OutcomeRecord newer = record(u"b"_s);
    newer.request.agent = AgentId(agent);
    newer.request.account = AccountNumber(account);
    newer.callStartedAt
        = startedLater < 0 ? QDateTime() : newer.callStartedAt.addSecs(startedLater);
    QVERIFY(outbox.put(newer).isNone());
    QList<OutcomeRecord> all;
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.size(), left);
    QCOMPARE(all.last().key, u"b"_s);
    QCOMPARE(outbox.markSent(u"a"_s, newer.submittedAt), left == 1 ? Mark::Gone : Mark::Done);
}

void StateFileTest::sentOrNot()
{
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    const OutcomeRecord out = record(u"a"_s);
    QVERIFY(outbox.put(out).isNone());
    const QDateTime first = out.submittedAt.addSecs(1);
    QCOMPARE(outbox.markSent(u"a"_s, first), Mark::Done);
    QCOMPARE(outbox.markSent(u"a"_s, first.addSecs(60)), Mark::Done);
    QList<OutcomeRecord> all;
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.first().firstSentAt, first);
    QCOMPARE(all.first().state, RecordState::Unconfirmed);
    QCOMPARE(all.first().reason, UnconfirmedReason::ConnectionLost);

    OutcomeRecord now = all.first();
    now.reason = UnconfirmedReason::NoAnswer;
    now.setByEvent = true;
    QVERIFY(outbox.update(now).isNone());
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.first().reason, UnconfirmedReason::NoAnswer);
    QVERIFY(all.first().setByEvent);
    now.firstSentAt = {}; // it turned out that it never left
    QVERIFY(outbox.update(now).isNone());
    QVERIFY(outbox.list(all).isNone());
    QVERIFY(!all.first().wasSent());
    QCOMPARE(all.first().reason, UnconfirmedReason::NotSent);
}

void StateFileTest::refusedStays()
{
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    OutcomeRecord out = record(u"a"_s);
    QVERIFY(outbox.put(out).isNone());
    out.state = RecordState::Refused;
    out.refusal = {RefusalKind::InvalidCallId, u"Invalid Call ID."_s};
    QVERIFY(outbox.update(out).isNone());
    QList<OutcomeRecord> all;
    QVERIFY(outbox.list(all).isNone());
    QCOMPARE(all.first().state, RecordState::Refused);
    QCOMPARE(all.first().refusal.kind, RefusalKind::InvalidCallId);
    QCOMPARE(all.first().refusal.serverWords, u"Invalid Call ID."_s);
}

void StateFileTest::ownersDoNotMix()
{
    StateFile fileA(m_folder->path());
    StateFile fileB(m_folder->path());
    auto a = std::make_unique<OutboxTable>(fileA);
    OutboxTable b(fileB);
    QVERIFY(a->put(record(u"a"_s, u"1"_s)).isNone());
    QVERIFY(b.put(record(u"b"_s, u"2"_s)).isNone());
    QList<OutcomeRecord> claimed;
    QVERIFY(b.claim(claimed).isNone());
    QCOMPARE(claimed.size(), 0);
    QCOMPARE(b.markSent(u"a"_s, record(u"a"_s).submittedAt), Mark::Failed); // never in its hand
    QVERIFY(b.list(claimed).isNone());
    QCOMPARE(claimed.size(), 2);
    a.reset();
    QVERIFY(b.claim(claimed).isNone());
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed.first().key, u"a"_s);
    QCOMPARE(b.markSent(u"a"_s, record(u"a"_s).submittedAt), Mark::Done);
    QVERIFY(b.claim(claimed).isNone());
    QCOMPARE(claimed.size(), 0);
}

// Killed, it can say nothing: the system takes its lock away.
void StateFileTest::deadOwner()
{
#ifdef Q_OS_UNIX
    int ready[2];
    QCOMPARE(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        alarm(30); // should nobody come to kill it
        StateFile state(m_folder->path());
        OutboxTable outbox(state);
        const char well = outbox.put(record(u"a"_s)).isNone() ? 'y' : 'n';
        if (write(ready[1], &well, 1) == 1)
            pause();
        _exit(1);
    }
    char well = 0;
    QCOMPARE(read(ready[0], &well, 1), ssize_t(1));
    QCOMPARE(well, 'y');
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    QList<OutcomeRecord> claimed;
    QVERIFY(outbox.claim(claimed).isNone());
    QCOMPARE(claimed.size(), 0);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(outbox.claim(claimed).isNone());
    QCOMPARE(claimed.size(), 1);
    close(ready[0]);
    close(ready[1]);
    QCOMPARE(QDir(m_folder->path()).entryList({u"owner-*.lock"_s}).size(),
             1); // only the living one's
#endif
}

void StateFileTest::locksAreTidied()
{
    QFile left(m_folder->filePath(u"owner-killed.lock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    const auto living = ProcessLock::tryGet(m_folder->filePath(u"owner-living.lock"_s));
    StateFile state(m_folder->path());
    OutboxTable outbox(state);
    QList<OutcomeRecord> claimed;
    QVERIFY(outbox.claim(claimed).isNone());
    QVERIFY(!QFile::exists(left.fileName()));
    QVERIFY(QFile::exists(m_folder->filePath(u"owner-living.lock"_s)));
    QVERIFY(outbox.put(record(u"a"_s)).isNone()); // its own is still held
    StateFile other(m_folder->path());
    QVERIFY(OutboxTable(other).claim(claimed).isNone());
    QCOMPARE(claimed.size(), 0);
}

void StateFileTest::twoWriters()
{
    StateFile fileA(m_folder->path());
    StateFile fileB(m_folder->path());
    OutboxTable a(fileA);
    OutboxTable b(fileB);
    for (int i = 0; i < 50; ++i) {
        QVERIFY(a.put(record(u"a%1"_s.arg(i), u"a%1"_s.arg(i))).isNone());
        QVERIFY(b.put(record(u"b%1"_s.arg(i), u"b%1"_s.arg(i))).isNone());
    }
    QList<OutcomeRecord> all;
    QVERIFY(a.list(all).isNone());
    QCOMPARE(all.size(), 100);
}

// --- drafts and the rest

void StateFileTest::drafts()
{
    StateFile state(m_folder->path());
    DraftTable table(state);
    KeptDraft draft;
    draft.agent = AgentId(u"testagent"_s);
    draft.callId = CallId(u"12345"_s);
    draft.startedAt = Test::utc("2026-11-23T14:00:00Z");
    draft.savedAt = draft.startedAt.addSecs(10);
    draft.fields = {{u"comments"_s, u"Rang twice \U0001F600"_s}};
    QVERIFY(table.put(draft, draft).isNone());
    draft.fields[u"comments"_s] = u"Rang three times"_s;
    draft.endedAt = draft.startedAt.addSecs(9);
    QVERIFY(table.put(draft, draft).isNone());
    KeptDraft byHand;
    byHand.agent = draft.agent;
    byHand.savedAt = draft.savedAt.addSecs(1);
    byHand.fields = {{u"leadScore"_s, u"7"_s}};
    QVERIFY(table.put(byHand, byHand).isNone());

    QList<KeptDraft> all;
    QVERIFY(table.list(all).isNone());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].callId, draft.callId);
    QCOMPARE(all[0].fields, draft.fields);
    QCOMPARE(all[0].startedAt, draft.startedAt);
    QCOMPARE(all[0].endedAt, draft.endedAt);
    QVERIFY(!all[1].startedAt.isValid());
    QVERIFY(all[1].account.isEmpty());
    draft.fields = {};
    QVERIFY(table.put(draft, draft).isNone());
    QVERIFY(table.list(all).isNone());
    QCOMPARE(all.size(), 1);
}

void StateFileTest::draftsGrowOld()
{
    StateFile state(m_folder->path());
    DraftTable table(state);
    KeptDraft draft;
    draft.fields = {{u"comments"_s, u"x"_s}};
    draft.savedAt = Test::utc("2026-11-01T00:00:00Z");
    QVERIFY(table.put(draft, draft).isNone());
    int removed = -1;
    QVERIFY(table.removeOlderThan(draft.savedAt, removed).isNone());
    QCOMPARE(removed, 0);
    QVERIFY(table.removeOlderThan(draft.savedAt.addMSecs(1), removed).isNone());
    QCOMPARE(removed, 1);
}

void StateFileTest::history()
{
    StateFile state(m_folder->path());
    HistoryTable table(state);
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(table.put({{settled(key), u"Busy"_s}}).isNone());
    OutcomeRecord others = settled(u"d"_s);
    others.request.agent = AgentId(u"ben"_s);
    QVERIFY(table.put({{others, {}}}).isNone());
    OutcomeRecord again = settled(u"a"_s); // settled anew: its last word counts
    again.state = RecordState::Confirmed;
    QVERIFY(table.put({{again, u"Busy"_s}}).isNone());

    const AgentId agent(u"testagent"_s);
    QList<HistoryEntry> page;
    QVERIFY(table.list(agent, {}, 2, page).isNone());
    QCOMPARE(page.size(), 2);
    QCOMPARE(page[0].record.key, u"a"_s);
    QCOMPARE(page[0].record.state, RecordState::Confirmed);
    QCOMPARE(page[1].record.key, u"c"_s);
    QCOMPARE(page[1].record.refusal.serverWords, u"Invalid Call ID."_s);
    QCOMPARE(page[1].record.request, settled(u"c"_s).request);
    QCOMPARE(page[1].record.callStartedAt, settled(u"c"_s).callStartedAt);
    QCOMPARE(page[1].outcomeName, u"Busy"_s);
    QVERIFY(table.list(agent, page[1].record.key, 2, page).isNone());
    QCOMPARE(page.size(), 1);
    QCOMPARE(page[0].record.key, u"b"_s);

    QVERIFY(table.removeOlderThan(again.settledAt).isNone());
    QVERIFY(table.list(agent, {}, 9, page).isNone());
    QCOMPARE(page.size(), 3);
    QVERIFY(table.removeOlderThan(again.settledAt.addMSecs(1)).isNone());
    QVERIFY(table.list(agent, {}, 9, page).isNone());
    QCOMPARE(page.size(), 0);
}

void StateFileTest::texts()
{
    StateFile state(m_folder->path());
    KeptTexts texts(state);
    QHash<QString, QString> all{{u"x"_s, u"y"_s}};
    QVERIFY(texts.list(all).isNone());
    QVERIFY(all.isEmpty());
    QVERIFY(texts.put(u"outcomes"_s, u"[]"_s).isNone());
    QVERIFY(texts.put(u"outcomes"_s, u"[1]"_s).isNone());
    QVERIFY(texts.put(u"agent:ben"_s, {}).isNone());
    QVERIFY(texts.list(all).isNone());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.value(u"outcomes"_s), u"[1]"_s);
}

void StateFileTest::lock()
{
    const QString name = m_folder->filePath(u"x.lock"_s);
    auto held = ProcessLock::tryGet(name);
    QVERIFY(held);
    QVERIFY(!ProcessLock::tryGet(name));
    held.reset();
    QVERIFY(!QFile::exists(name));
    QVERIFY(ProcessLock::tryGet(name));
    QVERIFY(!ProcessLock::tryGet(u"/no/such/folder/x.lock"_s));
}

QTEST_GUILESS_MAIN(StateFileTest)
#include "tst_statefile.moc"
