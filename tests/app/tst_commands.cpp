// SPDX-License-Identifier: MIT
//
// disposition-panel's commands, from programs that know of calls: one panel for
// each state folder, whoever starts it and however it ends.
#include "quiettest.h"
#include "ranprogram.h"
#include "simulatedbus.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;

class CommandsTest : public QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void usage_data();
    void usage();
    void noPanel_data();
    void noPanel();
    void notStartable_data();
    void notStartable();

    void callStartsPanel();
    void callerIsNotHeld();
    void startedPanelIsOnItsOwn();
    void commandsNeedNoDisplay();
    void toldTwice();
    void secondStart();
    void twoFolders();
    void killed();
    void fiveAtOnce();
    void quits();
    void quitAsks();
    void closingPanelTakesNoCall();
    void hangs();
    void demoIsApart();

private:
    QString folder() const { return m_home->filePath(u"state"_s); }
    QStringList settings() const
    {
        return {u"--url"_s,     m_bus->url().toString(), u"--agent"_s,
                u"testagent"_s, u"--state-dir"_s,        folder()};
    }
    QStringList called(const QString &command, const QString &id) const
    {
        return QStringList{command, u"--call-id"_s, id, u"--account"_s, u"5|3"_s} + settings();
    }
    RanProgram command(const QString &name) const
    {
        return run(DISPOSITION_PANEL, {name, u"--state-dir"_s, folder()});
    }
    void verifyTakes(const QString &callId);
    qsizetype timesTaken(const QString &callId) const { return m_taken.count(callId); }
    /// The processes that listen where panels of this test do.
    QList<qint64> panels() const;
    void killPanels(int signal);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Simulator::SimulatedBus> m_bus;
    QStringList m_taken; ///< the calls that a panel asked the bus about
    int m_connections = 0;
};

void CommandsTest::init()
{
    failOnUnexpectedWarnings();
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    QVERIFY(QDir(m_home->path())
                .mkdir(u"runtime"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home->filePath(u"runtime"_s)));
    m_taken.clear();
    m_connections = 0;
    m_bus = std::make_unique<Simulator::SimulatedBus>();
    QVERIFY(m_bus->listen());
    connect(m_bus.get(), &Simulator::SimulatedBus::clientConnected, this,
            [this] { ++m_connections; });
    connect(m_bus.get(), &Simulator::SimulatedBus::requestReceived, this,
            [this](const QByteArray &json) {
                const QJsonObject request = QJsonDocument::fromJson(json).object();
                m_taken.append(request.value("data"_L1).toObject().value("callid"_L1).toString());
            });
}

void CommandsTest::cleanup()
{
    killPanels(SIGKILL);
    m_bus.reset();
}

QList<qint64> CommandsTest::panels() const
{
    QList<qint64> found;
    const QDir place(m_home->filePath(u"runtime/disposition"_s));
    const QStringList names = place.entryList({u"*.socket"_s}, QDir::System);
    for (const QString &name : names) {
        QLocalSocket socket;
        socket.connectToServer(place.filePath(name));
        ucred peer = {};
        socklen_t size = sizeof peer;
        if (socket.waitForConnected()
            && getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size)
                == 0)
            found.append(peer.pid);
    }
    return found;
}

void CommandsTest::killPanels(int signal)
{
    const QList<qint64> running = panels();
    for (const qint64 panel : running)
        kill(pid_t(panel), signal);
    QTRY_COMPARE(panels().size(), 0);
}

void CommandsTest::verifyTakes(const QString &callId)
{
    QTRY_VERIFY2_WITH_TIMEOUT(m_taken.contains(callId), qPrintable(callId), 10'000);
}

void CommandsTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const QStringList &arguments, const QString &words) {
        QTest::newRow(qPrintable(arguments.join(u' ').left(40))) << arguments << words;
    };
    row({u"dance"_s}, u"no command \"dance\""_s);
    row({u"call-started"_s}, u"call-started: --call-id is missing"_s);
    row({u"call-started"_s, u"--call-id"_s, QString()}, u"call-started: --call-id is missing"_s);
    row({u"call-ended"_s}, u"call-ended: --call-id is missing"_s);
    row({u"raise"_s, u"--call-id"_s, u"1"_s}, u"raise: --call-id belongs to a call"_s);
    row({u"quit"_s, u"--number"_s, u"1"_s}, u"quit: --number belongs to a call"_s);
    row({u"raise"_s, u"quit"_s}, u"unexpected after raise: quit"_s);
    row({u"quit"_s, u"--demo"_s}, u"--demo takes no commands"_s);
    row({u"raise"_s, u"--loud"_s}, u"loud"_s);
    row({u"raise"_s, u"--config"_s, u"/no/such/file"_s}, u"/no/such/file"_s);
    row({u"call-started"_s, u"--account"_s, QString(20'000, u'1'), u"--call-id"_s, u"1"_s},
        u"too long"_s);
}

void CommandsTest::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const RanProgram ran = run(DISPOSITION_PANEL, arguments);
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.startsWith("disposition-panel: "_L1), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
}

void CommandsTest::noPanel_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("raise") << QStringList{u"raise"_s};
    QTest::newRow("quit") << QStringList{u"quit"_s};
    QTest::newRow("ended") << QStringList{u"call-ended"_s, u"--call-id"_s, u"1"_s};
}

void CommandsTest::noPanel()
{
    QFETCH(QStringList, arguments);
    const RanProgram ran = run(DISPOSITION_PANEL, arguments + settings());
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.err, u"disposition-panel: no panel is running\n"_s);
    QCOMPARE(ran.out, QString());
}

void CommandsTest::notStartable_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QByteArray>("platform");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const QStringList url{u"--url"_s, u"ws://127.0.0.1:9"_s};
    QTest::newRow("no address") << QStringList{} << QByteArray("offscreen") << 2 << u"--url"_s;
    QTest::newRow("bad address") << QStringList{u"--url"_s, u"http://127.0.0.1"_s}
                                 << QByteArray("offscreen") << 2 << u"--url"_s;
    QTest::newRow("bad language") << url + QStringList{u"--language"_s, u"klingon!"_s}
                                  << QByteArray("offscreen") << 2 << u"--language"_s;
    QTest::newRow("no display") << url << QByteArray("no-such-platform") << 3
                                << u"no panel could be started: "_s;
}

void CommandsTest::notStartable()
{
    QFETCH(QStringList, settings);
    QFETCH(QByteArray, platform);
    QFETCH(int, status);
    QFETCH(QString, words);
    const QByteArray former = qgetenv("QT_QPA_PLATFORM");
    const auto restore = qScopeGuard([&] { qputenv("QT_QPA_PLATFORM", former); });
    qputenv("QT_QPA_PLATFORM", platform);
    const RanProgram ran
        = run(DISPOSITION_PANEL, QStringList{u"call-started"_s, u"--call-id"_s, u"1"_s} + settings);
    QCOMPARE(ran.status, status);
    QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
    QCOMPARE(panels(), QList<qint64>());
}

void CommandsTest::callStartsPanel()
{
    const QString id = u"1\n2 \"Größe\" 通话"_s;
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, id)).status, 0);
    QCOMPARE(panels().size(), 1);
    verifyTakes(id);
    QCOMPARE(timesTaken(id), 1);
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, u"3"_s)).status, 0);
    verifyTakes(u"3"_s);
    QCOMPARE(m_connections, 1);
}

// A softphone may wait for the end of what its script says.
void CommandsTest::callerIsNotHeld()
{
    QProcess shell;
    QSignalSpy finished(&shell, &QProcess::finished);
    const QStringList words = called(u"call-started"_s, u"1"_s);
    shell.start(u"/bin/sh"_s,
                QStringList{u"-c"_s, u"\"$0\" \"$@\" 2>&1 | cat"_s,
                            QString::fromLocal8Bit(DISPOSITION_PANEL)}
                    + words);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(panels().size(), 1);
}

// Neither a softphone's sockets nor the signals that it blocks go to the panel.
void CommandsTest::startedPanelIsOnItsOwn()
{
    int ends[2] = {};
    QCOMPARE(pipe(ends), 0); // inherited by everybody
    QProcess caller;
    caller.setChildProcessModifier([] {
        sigset_t all;
        sigfillset(&all);
        sigprocmask(SIG_SETMASK, &all, nullptr);
    });
    QSignalSpy finished(&caller, &QProcess::finished);
    caller.start(QString::fromLocal8Bit(DISPOSITION_PANEL), called(u"call-started"_s, u"1"_s));
    QVERIFY(finished.wait(20'000));
    QCOMPARE(caller.exitCode(), 0);
    close(ends[1]);
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    char byte = 0;
    QCOMPARE(read(ends[0], &byte, 1), 0); // nobody holds the other end
    close(ends[0]);
    const QList<qint64> running = panels();
    QCOMPARE(running.size(), 1);
    QVERIFY(getsid(pid_t(running.first())) != getsid(0));
    for (int file = STDIN_FILENO; file <= STDERR_FILENO; ++file) {
        const QString link = u"/proc/%1/fd/%2"_s.arg(running.first()).arg(file);
        QCOMPARE(QFile::symLinkTarget(link), u"/dev/null"_s);
    }
    killPanels(SIGTERM);
}

void CommandsTest::commandsNeedNoDisplay()
{
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, u"1"_s)).status, 0);
    const QByteArray former = qgetenv("QT_QPA_PLATFORM");
    const auto restore = qScopeGuard([&] { qputenv("QT_QPA_PLATFORM", former); });
    qputenv("QT_QPA_PLATFORM", "no-such-platform");
    for (const QStringList &arguments :
         {called(u"call-started"_s, u"2"_s), called(u"call-ended"_s, u"1"_s), settings(),
          QStringList{u"raise"_s} + settings(), QStringList{u"quit"_s} + settings()}) {
        const RanProgram ran = run(DISPOSITION_PANEL, arguments);
        QVERIFY2(ran.status == 0, qPrintable(arguments.first() + u": "_s + ran.err));
        QCOMPARE(ran.err, QString());
    }
    verifyTakes(u"2"_s);
}

void CommandsTest::toldTwice()
{
    for (int i = 0; i < 2; ++i)
        QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, u"1"_s)).status, 0);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(run(DISPOSITION_PANEL, called(u"call-ended"_s, u"1"_s)).status, 0);
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-ended"_s, u"unknown"_s)).status, 0);
    verifyTakes(u"1"_s);
    QCOMPARE(timesTaken(u"1"_s), 1);
    QCOMPARE(panels().size(), 1);
}

void CommandsTest::secondStart()
{
    QProcess first;
    first.start(QString::fromLocal8Bit(DISPOSITION_PANEL), settings());
    QTRY_COMPARE_WITH_TIMEOUT(panels(), QList<qint64>{first.processId()}, 10'000);
    const QStringList call{u"--call-id"_s, u"1"_s, u"--account"_s, u"5|3"_s};
    const RanProgram second = run(DISPOSITION_PANEL, settings() + call);
    QVERIFY2(second.status == 0, qPrintable(second.err));
    verifyTakes(u"1"_s);
    QCOMPARE(run(DISPOSITION_PANEL, settings()).status, 0);
    QCOMPARE(panels(), QList<qint64>{first.processId()});
    QCOMPARE(m_connections, 1);
    killPanels(SIGTERM);
    QTRY_COMPARE(first.state(), QProcess::NotRunning);
}

void CommandsTest::twoFolders()
{
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, u"1"_s)).status, 0);
    const QStringList elsewhere{u"--state-dir"_s, m_home->filePath(u"other"_s)};
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, u"2"_s) + elsewhere).status, 0);
    QCOMPARE(panels().size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_connections, 2, 10'000);
    verifyTakes(u"1"_s);
    verifyTakes(u"2"_s);
}

void CommandsTest::killed()
{
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, u"1"_s)).status, 0);
    const QList<qint64> former = panels();
    QCOMPARE(former.size(), 1);
    killPanels(SIGKILL);
    const QDir place(m_home->filePath(u"runtime/disposition"_s));
    QCOMPARE(place.entryList({u"*.socket"_s}, QDir::System).size(), 1); // left behind
    QCOMPARE(command(u"raise"_s).status, 3);
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, u"2"_s)).status, 0);
    QCOMPARE(panels().size(), 1);
    QVERIFY(panels() != former);
    verifyTakes(u"2"_s);
}

void CommandsTest::fiveAtOnce()
{
    std::vector<std::unique_ptr<QProcess>> calls;
    for (int i = 0; i < 5; ++i) {
        calls.push_back(std::make_unique<QProcess>());
        calls.back()->start(QString::fromLocal8Bit(DISPOSITION_PANEL),
                            called(u"call-started"_s, u"call-%1"_s.arg(i)));
    }
    for (const auto &call : calls) {
        QTRY_COMPARE_WITH_TIMEOUT(call->state(), QProcess::NotRunning, 25'000);
        QVERIFY2(call->exitStatus() == QProcess::NormalExit && call->exitCode() == 0,
                 call->readAllStandardError().constData());
    }
    QCOMPARE(panels().size(), 1);
    for (int i = 0; i < 5; ++i) {
        verifyTakes(u"call-%1"_s.arg(i));
        QCOMPARE(timesTaken(u"call-%1"_s.arg(i)), 1);
    }
    QCOMPARE(m_connections, 1);
}

void CommandsTest::quits()
{
    QProcess panel;
    panel.start(QString::fromLocal8Bit(DISPOSITION_PANEL), settings());
    QTRY_COMPARE_WITH_TIMEOUT(panels().size(), 1, 10'000);
    const RanProgram ran = command(u"quit"_s);
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QCOMPARE(ran.out, QString());
    QTRY_COMPARE(panel.state(), QProcess::NotRunning);
    QCOMPARE(panel.exitCode(), 0);
    const QDir place(m_home->filePath(u"runtime/disposition"_s));
    QCOMPARE(place.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
             QStringList());
}

// With calls that have no outcome it is the agent's to say.
void CommandsTest::quitAsks()
{
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, u"1"_s)).status, 0);
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-ended"_s, u"1"_s)).status, 0);
    for (int i = 0; i < 2; ++i) {
        const RanProgram ran = command(u"quit"_s);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, u"the panel asks the agent first\n"_s);
    }
    QCOMPARE(panels().size(), 1);
}

// A call that comes in the moment the panel closes goes to the next one.
void CommandsTest::closingPanelTakesNoCall()
{
    QProcess panel;
    panel.start(QString::fromLocal8Bit(DISPOSITION_PANEL), settings());
    QTRY_COMPARE_WITH_TIMEOUT(panels().size(), 1, 10'000);
    const QDir place(m_home->filePath(u"runtime/disposition"_s));
    const QString socket
        = place.filePath(place.entryList({u"*.socket"_s}, QDir::System).constFirst());
    kill(pid_t(panel.processId()), SIGSTOP); // it shall find both at once
    QLocalSocket quitting;
    QLocalSocket calling;
    for (const auto &[client, line] :
         {std::pair{&quitting, R"({"disposition":1,"command":"quit"})"},
          std::pair{&calling, R"({"disposition":1,"command":"call-started","callId":"1"})"}}) {
        client->connectToServer(socket);
        QVERIFY(client->waitForConnected());
        client->write(QByteArray(line) + '\n');
        client->flush();
    }
    kill(pid_t(panel.processId()), SIGCONT);
    QTRY_COMPARE(panel.state(), QProcess::NotRunning);
    QTRY_COMPARE(calling.state(), QLocalSocket::UnconnectedState);
    QVERIFY(quitting.readAll().contains("done"));
    QCOMPARE(calling.readAll(), QByteArray()); // so disposition-panel tries again
}

void CommandsTest::hangs()
{
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, u"1"_s)).status, 0);
    verifyTakes(u"1"_s);
    const QList<qint64> running = panels();
    QCOMPARE(running.size(), 1);
    kill(pid_t(running.first()), SIGSTOP);
    const RanProgram ran = run(DISPOSITION_PANEL, called(u"call-started"_s, u"2"_s));
    kill(pid_t(running.first()), SIGCONT);
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.err, u"disposition-panel: the running panel does not answer\n"_s);
    // What was said to have failed is not done later.
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, u"3"_s)).status, 0);
    verifyTakes(u"3"_s);
    QCOMPARE(timesTaken(u"2"_s), 0);
}

void CommandsTest::demoIsApart()
{
    QProcess demo;
    demo.start(QString::fromLocal8Bit(DISPOSITION_PANEL), QStringList{u"--demo"_s} + settings());
    QCOMPARE(run(DISPOSITION_PANEL, called(u"call-started"_s, u"1"_s)).status, 0);
    QVERIFY(!panels().contains(demo.processId()));
    QCOMPARE(demo.state(), QProcess::Running);
    demo.kill();
    QTRY_COMPARE(demo.state(), QProcess::NotRunning);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
