// SPDX-License-Identifier: MIT
//
// disposition-send and what it keeps: the promise behind exit status 3.
#include "faultyline.h"
#include "quiettest.h"
#include "ranprogram.h"
#include "simulatedbus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;
using Simulator::SimulatedBus;

class SendingTest : public QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keptIsListed();
    void nextSendTakesAlong();
    void anothersStays();
    void newestReplaces();
    void flushOfNothing();
    void flushSendsAll();
    void flushTellsRefusalsOnce();
    void flushWithoutServer();
    void flushIgnoresAge();
    void notKeptIsNotSent_data();
    void notKeptIsNotSent();
    void diskFull();
    void badAddressKeepsNothing();
    void badAddressTakesNothing();
    void damagedIsTold();
    void killed();
    void manyAtOnce();
    void secretsStayInside();
    void usage_data();
    void usage();

private:
    QStringList outcome(const QUrl &url, const QString &callId, const QStringList &more = {}) const;
    RanProgram send(const QUrl &url, const QString &callId, const QStringList &more = {}) const;
    RanProgram flush(const QUrl &url, const QStringList &more = {}) const;
    QStringList pendingCalls() const;
    static QStringList setCalls(const QSignalSpy &sets);

    std::unique_ptr<QTemporaryDir> m_folder;
    QUrl m_nobody; ///< nobody listens there
};

void SendingTest::init()
{
    failOnUnexpectedWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    SimulatedBus bus;
    QVERIFY(bus.listen());
    m_nobody = bus.url();
}

QStringList SendingTest::outcome(const QUrl &url, const QString &callId,
                                 const QStringList &more) const
{
    return sampleOutcome(url, callId) + QStringList{u"--state-dir"_s, m_folder->path()} + more;
}

RanProgram SendingTest::send(const QUrl &url, const QString &callId, const QStringList &more) const
{
    const QStringList patience
        = url == m_nobody ? QStringList{u"--timeout"_s, u"200"_s} : QStringList();
    return run(DISPOSITION_SEND, outcome(url, callId, patience + more));
}

RanProgram SendingTest::flush(const QUrl &url, const QStringList &more) const
{
    return run(
        DISPOSITION_SEND,
        QStringList{u"--flush"_s, u"--url"_s, url.toString(), u"--state-dir"_s, m_folder->path()}
            + more);
}

QStringList SendingTest::pendingCalls() const
{
    const RanProgram listed
        = run(DISPOSITION_SEND, {u"--list-pending"_s, u"--state-dir"_s, m_folder->path()});
    QStringList calls;
    const QJsonArray pending = listed.json().value("pending"_L1).toArray();
    for (const QJsonValue &record : pending)
        calls.append(record.toObject().value("callId"_L1).toString());
    return listed.status == 0 ? calls : QStringList{listed.err};
}

QStringList SendingTest::setCalls(const QSignalSpy &sets)
{
    QStringList calls;
    for (const auto &set : sets)
        calls.append(set.first().toString());
    return calls;
}

void SendingTest::keptIsListed()
{
    QCOMPARE(send(m_nobody, u"12345"_s).status, 3);
    QCOMPARE(send(m_nobody, u"12346"_s, {u"--target-amount"_s, u"0.10"_s}).status, 3);
    const RanProgram listed
        = run(DISPOSITION_SEND, {u"--list-pending"_s, u"--state-dir"_s, m_folder->path()});
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.json().value("state"_L1).toString(), u"unconfirmed"_s);
    const QJsonArray pending = listed.json().value("pending"_L1).toArray();
    QCOMPARE(pending.size(), 2);
    const QJsonObject second = pending[1].toObject();
    QCOMPARE(second.value("callId"_L1).toString(), u"12346"_s);
    QCOMPARE(second.value("account"_L1).toString(), u"5|3|1|0|0|44|1"_s);
    QCOMPARE(second.value("agent"_L1).toString(), u"testagent"_s);
    QCOMPARE(second.value("comments"_L1).toString(), u"Test comment"_s);
    QCOMPARE(second.value("targetAmount"_L1).toString(), u"0.1"_s);
    QCOMPARE(second.value("state"_L1).toString(), u"notSent"_s);
    QVERIFY(second.value("submittedAt"_L1).toString().endsWith(u'Z'));
}

void SendingTest::nextSendTakesAlong()
{
    QCOMPARE(send(m_nobody, u"12346"_s).status, 3);
    QCOMPARE(send(m_nobody, u"12345"_s).status, 3);
    SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy sets(&bus, &SimulatedBus::outcomeSet);
    QCOMPARE(send(bus.url(), u"12347"_s).status, 0);
    QCOMPARE(setCalls(sets), (QStringList{u"12346"_s, u"12345"_s, u"12347"_s}));
    QCOMPARE(pendingCalls(), QStringList());
}

void SendingTest::anothersStays()
{
    QCOMPARE(send(m_nobody, u"12346"_s, {u"--agent"_s, u"ben"_s}).status, 3);
    SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy sets(&bus, &SimulatedBus::outcomeSet);
    QCOMPARE(send(bus.url(), u"12345"_s).status, 0);
    QCOMPARE(setCalls(sets), QStringList{u"12345"_s});
    QCOMPARE(pendingCalls(), QStringList{u"12346"_s});
}

void SendingTest::newestReplaces()
{
    QCOMPARE(send(m_nobody, u"12345"_s, {u"--comments"_s, u"older"_s}).status, 3);
    QCOMPARE(send(m_nobody, u"12345"_s, {u"--comments"_s, u"newer"_s}).status, 3);
    SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy sets(&bus, &SimulatedBus::outcomeSet);
    QCOMPARE(flush(bus.url()).status, 0);
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets.first().at(3).toString(), u"newer"_s);
}

void SendingTest::flushOfNothing()
{
    const RanProgram ran = flush(m_nobody); // and nobody needs to be there
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.json().value("state"_L1).toString(), u"confirmed"_s);
    QCOMPARE(ran.json().value("pending"_L1).toArray().size(), 0);
    QCOMPARE(ran.err, QString());
}

void SendingTest::flushSendsAll()
{
    QCOMPARE(send(m_nobody, u"12345"_s).status, 3);
    QCOMPARE(send(m_nobody, u"12346"_s, {u"--agent"_s, u"ben"_s}).status, 3);
    QCOMPARE(send(m_nobody, u"12347"_s).status, 3);
    SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy sets(&bus, &SimulatedBus::outcomeSet);
    QCOMPARE(flush(bus.url()).status, 0);
    QCOMPARE(setCalls(sets), (QStringList{u"12345"_s, u"12347"_s, u"12346"_s}));
    QCOMPARE(pendingCalls(), QStringList());
}

void SendingTest::flushTellsRefusalsOnce()
{
    QCOMPARE(send(m_nobody, u"999"_s).status, 3);
    QCOMPARE(send(m_nobody, u"12345"_s).status, 3);
    SimulatedBus bus;
    QVERIFY(bus.listen());
    const RanProgram ran = flush(bus.url());
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.err, u"Invalid Call ID. (call 999)\n"_s);
    QCOMPARE(ran.json().value("refused"_L1).toArray().size(), 1);
    QSignalSpy received(&bus, &SimulatedBus::requestReceived);
    QCOMPARE(flush(bus.url()).status, 0);
    QCOMPARE(received.size(), 0);
}

void SendingTest::flushWithoutServer()
{
    QCOMPARE(send(m_nobody, u"12345"_s).status, 3);
    const RanProgram ran = flush(m_nobody, {u"--timeout"_s, u"300"_s});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.json().value("pending"_L1).toArray().size(), 1);
    QVERIFY2(ran.err.contains("1 not confirmed, and kept"_L1), qPrintable(ran.err));
    QCOMPARE(pendingCalls(), QStringList{u"12345"_s});
}

// A program may have sent it and died; whoever says --flush has decided.
void SendingTest::flushIgnoresAge()
{
    Simulator::Options options = Simulator::Options::standard();
    options.latency = 60'000;
    SimulatedBus deaf(options);
    QVERIFY(deaf.listen());
    const QStringList now{u"--timeout"_s, u"400"_s};
    QCOMPARE(send(deaf.url(), u"12345"_s, now).status, 3);
    SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy sets(&bus, &SimulatedBus::outcomeSet);
    qputenv("DISPOSITION_RESEND_WINDOW", "0");
    QCOMPARE(send(bus.url(), u"12346"_s).status, 0); // which asks nobody
    QCOMPARE(setCalls(sets), QStringList{u"12346"_s});
    QCOMPARE(flush(bus.url()).status, 0);
    qunsetenv("DISPOSITION_RESEND_WINDOW");
    QCOMPARE(setCalls(sets), (QStringList{u"12346"_s, u"12345"_s}));
}

void SendingTest::notKeptIsNotSent_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("words");
    QTest::newRow("a file where the folder belongs") << QByteArray() << u"cannot be used"_s;
    QTest::newRow("a newer file") << QByteArray("newer") << u"newer version"_s;
}

void SendingTest::notKeptIsNotSent()
{
    QFETCH(QByteArray, statement);
    QFETCH(QString, words);
    SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy connected(&bus, &SimulatedBus::clientConnected);
    QString folder = m_folder->filePath(u"occupied"_s);
    if (statement.isEmpty()) {
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        QCOMPARE(send(m_nobody, u"12345"_s).status, 3);
        folder = m_folder->path();
        QFile file(folder + "/state.sqlite"_L1);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(63); // the last byte of user_version
        file.write("\x63", 1);
    }
    const RanProgram ran
        = run(DISPOSITION_SEND,
              sampleOutcome(bus.url(), u"12345"_s) + QStringList{u"--state-dir"_s, folder});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
    QCOMPARE(ran.json().value("state"_L1).toString(), u"invalid"_s);
    QCOMPARE(connected.size(), 0);
}

// A limit on the size of files is a full disk that needs no disk.
void SendingTest::diskFull()
{
#ifdef Q_OS_UNIX
    SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy connected(&bus, &SimulatedBus::clientConnected);
    rlimit former = {};
    getrlimit(RLIMIT_FSIZE, &former);
    rlimit tight = former;
    tight.rlim_cur = 8192;
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &tight);
    // Where lines are counted, half of a count would spoil the whole.
    qputenv("GCOV_PREFIX", m_folder->path().toLocal8Bit());
    const RanProgram ran = send(bus.url(), u"12345"_s);
    qunsetenv("GCOV_PREFIX");
    setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, before);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("cannot be kept"_L1), qPrintable(ran.err));
    QCOMPARE(connected.size(), 0);
    QCOMPARE(send(bus.url(), u"12345"_s).status, 0); // there is room again
#endif
}

void SendingTest::badAddressKeepsNothing()
{
    QFile noPem(m_folder->filePath(u"ca.pem"_s));
    QVERIFY(noPem.open(QIODevice::WriteOnly));
    const QUrl elsewhere(u"wss://127.0.0.1:1"_s);
    QCOMPARE(send(elsewhere, u"12345"_s, {u"--ca-file"_s, noPem.fileName()}).status, 2);
    QCOMPARE(send(QUrl(u"ws://192.0.2.1"_s), u"12345"_s).status, 2);
    QCOMPARE(pendingCalls(), QStringList());
}

// The newest replaces what is kept for its call; one that cannot be sent is none.
void SendingTest::badAddressTakesNothing()
{
    QCOMPARE(send(m_nobody, u"12345"_s).status, 3);
    QFile noPem(m_folder->filePath(u"ca.pem"_s));
    QVERIFY(noPem.open(QIODevice::WriteOnly));
    const QUrl elsewhere(u"wss://127.0.0.1:1"_s);
    QCOMPARE(send(elsewhere, u"12345"_s, {u"--ca-file"_s, noPem.fileName()}).status, 2);
    QCOMPARE(send(QUrl(u"ws://192.0.2.1"_s), u"12345"_s).status, 2);
    QCOMPARE(pendingCalls(), QStringList{u"12345"_s});
}

void SendingTest::damagedIsTold()
{
    QFile file(m_folder->filePath(u"state.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("These are somebody's notes.\n");
    file.close();
    const RanProgram flushed = flush(m_nobody);
    QCOMPARE(flushed.status, 3); // nobody knows what was in it
    QVERIFY2(flushed.err.contains("set aside as"_L1), qPrintable(flushed.err));
    QCOMPARE(QDir(m_folder->path()).entryList({u"state-damaged-*.sqlite"_s}).size(), 1);
    QCOMPARE(flush(m_nobody).status, 0);
}

void SendingTest::killed()
{
    Simulator::Options options = Simulator::Options::standard();
    options.latency = 60'000;
    SimulatedBus deaf(options);
    QVERIFY(deaf.listen());
    QSignalSpy received(&deaf, &SimulatedBus::requestReceived);
    QProcess process;
    process.start(QString::fromLocal8Bit(DISPOSITION_SEND), outcome(deaf.url(), u"12345"_s));
    QVERIFY(received.wait());
    // It belongs to its program as long as that lives.
    const RanProgram beside = flush(m_nobody);
    QCOMPARE(beside.status, 3);
    QVERIFY2(beside.err.contains("program that is running"_L1), qPrintable(beside.err));
    QSignalSpy finished(&process, &QProcess::finished);
    process.kill();
    QVERIFY(finished.wait());
    SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy sets(&bus, &SimulatedBus::outcomeSet);
    QCOMPARE(flush(bus.url()).status, 0);
    QCOMPARE(setCalls(sets), QStringList{u"12345"_s});
}

// On one folder that is not even there yet: nobody is told that it is locked.
void SendingTest::manyAtOnce()
{
    SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy sets(&bus, &SimulatedBus::outcomeSet);
    const QString folder = m_folder->filePath(u"new"_s);
    constexpr int count = 12;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < count; ++i) {
        bus.addCall(QString::number(i), u"5|3|1|0|0|44|1"_s);
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->start(QString::fromLocal8Bit(DISPOSITION_SEND),
                               sampleOutcome(bus.url(), QString::number(i))
                                   + QStringList{u"--state-dir"_s, folder});
    }
    for (const auto &program : programs) {
        QTRY_COMPARE_WITH_TIMEOUT(program->state(), QProcess::NotRunning, 20'000);
        QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
    }
    QStringList calls = setCalls(sets);
    QCOMPARE(calls.size(), count); // none of them twice
    QCOMPARE(calls.removeDuplicates(), 0);
}

// Not in a log, whatever is logged; nor on the disk.
void SendingTest::secretsStayInside()
{
    QFile token(m_folder->filePath(u"token"_s));
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write("s3cret-t0ken\n");
    token.close();
    QStringList options{u"--token-file"_s, token.fileName(), u"--comments"_s,
                        u"between us"_s,   u"--account"_s,   u"private|account"_s};
    SimulatedBus bus;
    QVERIFY(bus.listen());
    Simulator::Fault refusal = *Simulator::Fault::fromText(u"refuse=401"_s);
    Simulator::FaultyLine line(bus.url(), refusal);
    QVERIFY(line.listen());
    qputenv("QT_LOGGING_RULES", "*.debug=true");
    const RanProgram refused = send(line.url(), u"12345"_s, options);
    const RanProgram confirmed = send(bus.url(), u"12345"_s, options);
    qputenv("QT_LOGGING_RULES", "");
    QCOMPARE(refused.status, 3);
    QCOMPARE(confirmed.status, 0);
    for (const QString &said : {refused.err, refused.out, confirmed.err, confirmed.out}) {
        QVERIFY2(!said.contains("s3cret"_L1), qPrintable(said));
        QVERIFY2(!said.contains("between us"_L1), qPrintable(said));
        QVERIFY2(!said.contains("private|account"_L1), qPrintable(said));
    }
    const auto files = QDir(m_folder->path()).entryInfoList({u"state*"_s}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("s3cret"));
    }
}

void SendingTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("both") << QStringList{u"--flush"_s, u"--list-pending"_s} << u"exclude"_s;
    QTest::newRow("with an outcome")
        << QStringList{u"--flush"_s, u"--outcome"_s, u"1"_s} << u"--outcome"_s;
    QTest::newRow("no address") << QStringList{u"--flush"_s} << u"--url"_s;
}

void SendingTest::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const RanProgram ran
        = run(DISPOSITION_SEND, arguments + QStringList{u"--state-dir"_s, m_folder->path()});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(SendingTest)
#include "tst_sending.moc"
