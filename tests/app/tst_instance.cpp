// SPDX-License-Identifier: MIT
//
// One panel for each state folder: where it is found, what is said to it, and
// who is not listened to.
#include "instance/filelock.h"
#include "instance/instanceclient.h"
#include "instance/instanceserver.h"
#include "quiettest.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Disposition;
using namespace Disposition::App;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Verb = PanelCommand::Verb;

class InstanceTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void commandThere_data();
    void commandThere();
    void commandNot_data();
    void commandNot();
    void answers_data();
    void answers();

    void oneFolderOnePlace();
    void placeIsPrivate();
    void placeElsewhere_data();
    void placeElsewhere();
    void lockIsExclusive();
    void lockInACrowd();

    void obeys();
    void onlyTheFirstLine();
    void badClients_data();
    void badClients();
    void tooManyClients();
    void goneClientIsNotObeyed();
    void silentPanel();
    void nobody();
    void closingPanel();
    void leftoverSocket();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Told tell(const PanelCommand &command, std::chrono::milliseconds patience = 10s) const;
    std::unique_ptr<QLocalSocket> client() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    InstancePlace m_place;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<InstanceServer> m_server;
    QList<PanelCommand> m_obeyed;
};

void InstanceTest::init()
{
    failOnUnexpectedWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(u"runtime"_s));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path(u"runtime"_s)));
    qputenv("TMPDIR", QFile::encodeName(m_folder->path()));
    m_obeyed.clear();
    m_place = instancePlace(path(u"state"_s));
    QCOMPARE(m_place.error, QString());
    m_lock = FileLock::tryGet(m_place.lock);
    const auto obey = [this](const PanelCommand &command) {
        m_obeyed.append(command);
        return PanelAnswer();
    };
    m_server = std::make_unique<InstanceServer>(obey, 300ms);
    QVERIFY(m_server->listen(m_place));
}

void InstanceTest::cleanup()
{
    m_server.reset();
    m_lock.reset();
    qunsetenv("TMPDIR");
}

// The client waits without an event loop, so it does that elsewhere.
Told InstanceTest::tell(const PanelCommand &command, std::chrono::milliseconds patience) const
{
    Told told;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { told = tellPanel(m_place, command, QDeadlineTimer(patience)); }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    if (!thread->isFinished())
        finished.wait(20'000);
    thread->wait();
    return told;
}

std::unique_ptr<QLocalSocket> InstanceTest::client() const
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(m_place.socket);
    return socket;
}

void InstanceTest::commandThere_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("callId");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("number");
    QTest::newRow("raise") << Verb::Raise << QString() << QString() << QString();
    QTest::newRow("quit") << Verb::Quit << QString() << QString() << QString();
    QTest::newRow("ended") << Verb::CallEnded << u"12345"_s << QString() << QString();
    QTest::newRow("started") << Verb::CallStarted << u"12345"_s << u"5|3|1|0|0|44|1"_s
                             << u"+49 30 123"_s;
    QTest::newRow("lines") << Verb::CallStarted << u"1\n2\r\n"_s << u"\n"_s << u"\t\""_s;
    QTest::newRow("letters") << Verb::CallStarted << u"Größe 通话 🙂"_s << u"ß"_s
                             << u"\u2028"_s;
    QTest::newRow("markup") << Verb::CallStarted << uR"(","command":"quit)"_s << u"\\"_s << u"}"_s;
}

void InstanceTest::commandThere()
{
    QFETCH(Verb, verb);
    QFETCH(QString, callId);
    QFETCH(QString, account);
    QFETCH(QString, number);
    const QByteArray line = toLine({verb, CallId(callId), AccountNumber(account), number});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto read = commandFromLine(line);
    const auto *command = std::get_if<PanelCommand>(&read);
    QVERIFY2(command, line.constData());
    QCOMPARE(command->verb, verb);
    QCOMPARE(command->callId.toString(), callId);
    QCOMPARE(command->account.toString(), account);
    QCOMPARE(command->number, number);
}

void InstanceTest::commandNot_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"no command"_s;
    QTest::newRow("text") << QByteArray("hello") << u"no command"_s;
    QTest::newRow("bytes") << QByteArray("\xff\x00\xfe", 3) << u"no command"_s;
    QTest::newRow("list") << QByteArray("[1]") << u"no command"_s;
    QTest::newRow("no version") << QByteArray(R"({"command":"quit"})") << u"no command"_s;
    QTest::newRow("newer") << QByteArray(R"({"disposition":2,"command":"quit"})")
                           << u"another version"_s;
    QTest::newRow("unknown") << QByteArray(R"({"disposition":1,"command":"dance"})") << u"dance"_s;
    QTest::newRow("no call") << QByteArray(R"({"disposition":1,"command":"call-started"})")
                             << u"call ID"_s;
    QTest::newRow("odd call") << QByteArray(
        R"({"disposition":1,"command":"call-ended","callId":7})")
                              << u"call ID"_s;
}

void InstanceTest::commandNot()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    const auto read = commandFromLine(line);
    QVERIFY(std::holds_alternative<QString>(read));
    QVERIFY2(std::get<QString>(read).contains(words), qPrintable(std::get<QString>(read)));
}

void InstanceTest::answers_data()
{
    using Kind = PanelAnswer::Kind;
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("done") << toLine(PanelAnswer{Kind::Done, {}}) << Kind::Done << QString();
    QTest::newRow("asks") << toLine(PanelAnswer{Kind::Asks, {}}) << Kind::Asks << QString();
    QTest::newRow("refused") << toLine(PanelAnswer{Kind::Refused, u"wörds\n"_s}) << Kind::Refused
                             << u"wörds\n"_s;
    const QString another = u"the running panel is of another version"_s;
    QTest::newRow("newer") << QByteArray(R"({"disposition":2,"answer":"done"})") << Kind::Refused
                           << another;
    QTest::newRow("newer refuses")
        << QByteArray(R"({"disposition":2,"answer":"refused","words":"no"})") << Kind::Refused
        << u"no"_s;
    QTest::newRow("garbage") << QByteArray("220 ready") << Kind::Refused << another;
}

void InstanceTest::answers()
{
    QFETCH(QByteArray, line);
    QFETCH(PanelAnswer::Kind, kind);
    QFETCH(QString, words);
    const PanelAnswer answer = answerFromLine(line);
    QCOMPARE(answer.kind, kind);
    QCOMPARE(answer.words, words);
}

void InstanceTest::oneFolderOnePlace()
{
    // Before the folder is there, and after, and by another way to it.
    QVERIFY(QDir(m_folder->path()).mkdir(u"state"_s));
    QVERIFY(QFile::link(path(u"state"_s), path(u"link"_s)));
    const QString former = QDir::currentPath();
    const auto back = qScopeGuard([&] { QDir::setCurrent(former); });
    QVERIFY(QDir::setCurrent(m_folder->path()));
    for (const QString &name : {path(u"state"_s), path(u"state/"_s), path(u"link"_s), u"state"_s,
                                path(u"other/../state"_s)})
        QCOMPARE(instancePlace(name).socket, m_place.socket);
    QVERIFY(instancePlace(path(u"state2"_s)).socket != m_place.socket);
    QVERIFY(instancePlace(path(u"state2"_s)).lock != m_place.lock);
}

void InstanceTest::placeIsPrivate()
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(m_place.socket.startsWith(path(u"runtime/disposition/panel-"_s)));
    const QFileInfo socket(m_place.socket);
    QVERIFY(socket.exists());
    QVERIFY(!(socket.permissions() & others));
    QVERIFY(!(QFileInfo(socket.path()).permissions() & others));
    QVERIFY(!(QFileInfo(m_place.lock).permissions() & others));
}

void InstanceTest::placeElsewhere_data()
{
    QTest::addColumn<QString>("runtime"); // below the test's folder
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("place");
    const QString longName(120, u'x');
    QTest::newRow("long runtime") << longName << u"state"_s << u"state/run/"_s;
    QTest::newRow("no such runtime") << u"none/there"_s << u"state"_s << u"state/run/"_s;
    QTest::newRow("others enter") << u"open"_s << u"state"_s << u"state/run/"_s;
    QTest::newRow("a link") << u"linked"_s << u"state"_s << u"state/run/"_s;
    QTest::newRow("all long") << longName << longName << u"disposition-"_s;
}

void InstanceTest::placeElsewhere()
{
    QFETCH(QString, runtime);
    QFETCH(QString, state);
    QFETCH(QString, place);
    QDir folder(m_folder->path());
    for (const QString &name :
         {u"open"_s, u"open/disposition"_s, u"linked"_s, u"state"_s, QString(120, u'x')})
        QVERIFY(folder.mkdir(name));
    QVERIFY(QFile::setPermissions(path(u"open/disposition"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                      | QFile::ExeOther));
    QVERIFY(QFile::link(path(u"runtime/disposition"_s), path(u"linked/disposition"_s)));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path(runtime)));
    const InstancePlace found = instancePlace(path(state));
    QCOMPARE(found.error, QString());
    QVERIFY2(found.socket.startsWith(path(place)), qPrintable(found.socket));
    InstanceServer server([](const PanelCommand &) { return PanelAnswer(); });
    QVERIFY2(server.listen(found), qPrintable(server.errorString()));
}

void InstanceTest::lockIsExclusive()
{
    QVERIFY(!FileLock::tryGet(m_place.lock));
    QVERIFY(QFile::exists(m_place.lock));
    m_lock.reset();
    QVERIFY(!QFile::exists(m_place.lock));
    m_lock = FileLock::tryGet(m_place.lock);
    QVERIFY(m_lock);
    QVERIFY(!FileLock::tryGet(path(u"no/such/folder"_s)));
}

// Who lets go removes the file, which another may have opened just before.
void InstanceTest::lockInACrowd()
{
    const QString name = path(u"crowd"_s);
    std::atomic_int holders = 0;
    std::atomic_int gotten = 0;
    std::atomic_bool wasShared = false;
    std::vector<std::unique_ptr<QThread>> crowd;
    for (int i = 0; i < 4; ++i) {
        crowd.emplace_back(QThread::create([&] {
            for (int turn = 0; turn < 5000; ++turn) {
                if (const auto lock = FileLock::tryGet(name)) {
                    ++gotten;
                    if (++holders > 1)
                        wasShared = true;
                    QThread::yieldCurrentThread();
                    --holders;
                }
            }
        }));
        crowd.back()->start();
    }
    for (const auto &thread : crowd)
        thread->wait();
    QVERIFY(gotten > 0);
    QVERIFY(!wasShared);
}

void InstanceTest::obeys()
{
    const Told told = tell({Verb::CallStarted, CallId(u"1\n2"_s), AccountNumber(u"5|3"_s), {}});
    QCOMPARE(told.kind, Told::Kind::Answered);
    QCOMPARE(told.answer.kind, PanelAnswer::Kind::Done);
    QCOMPARE(m_obeyed.size(), 1);
    QCOMPARE(m_obeyed.first().callId, CallId(u"1\n2"_s));
}

void InstanceTest::onlyTheFirstLine()
{
    const auto socket = client();
    QVERIFY(socket->waitForConnected());
    const QByteArray line = toLine(PanelCommand{Verb::Raise, {}, {}, {}});
    socket->write(line.first(5));
    socket->flush();
    QCoreApplication::processEvents();
    socket->write(line.sliced(5) + line + line);
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(m_obeyed.size(), 1);
    QCOMPARE(answerFromLine(socket->readAll()).kind, PanelAnswer::Kind::Done);
}

void InstanceTest::badClients_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("answered");
    QTest::newRow("garbage") << QByteArray("GET / HTTP/1.1\r\n\r\n") << true;
    QTest::newRow("zeros") << QByteArray(100, '\0') + '\n' << true;
    QTest::newRow("empty line") << QByteArray("\n") << true;
    QTest::newRow("deep") << QByteArray(10'000, '[') + '\n' << true;
    QTest::newRow("too much") << QByteArray(1'000'000, 'x') << false;
    QTest::newRow("a line too long") << QByteArray(longestLine + 1, ' ') + '\n' << false;
    QTest::newRow("half a line") << QByteArray(R"({"disposition":1,"comm)") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void InstanceTest::badClients()
{
    QFETCH(QByteArray, said);
    QFETCH(bool, answered);
    const auto socket = client();
    QVERIFY(socket->waitForConnected());
    socket->write(said);
    socket->flush();
    // Others are served meanwhile; this one is let go, if only after a while.
    QCOMPARE(tell({Verb::Raise, {}, {}, {}}).kind, Told::Kind::Answered);
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    const QByteArray answer = socket->readAll();
    QCOMPARE(!answer.isEmpty(), answered);
    if (answered)
        QCOMPARE(answerFromLine(answer).kind, PanelAnswer::Kind::Refused);
    QCOMPARE(m_obeyed.size(), 1);
}

void InstanceTest::tooManyClients()
{
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    for (int i = 0; i < 40; ++i) {
        crowd.push_back(client());
        QVERIFY(crowd.back()->waitForConnected());
        QCoreApplication::processEvents();
    }
    const auto isIn = [](const auto &socket) {
        return socket->state() == QLocalSocket::ConnectedState;
    };
    QTRY_COMPARE(std::count_if(crowd.cbegin(), crowd.cend(), isIn), 32);
    crowd.clear();
    QCOMPARE(tell({Verb::Raise, {}, {}, {}}).kind, Told::Kind::Answered);
}

void InstanceTest::goneClientIsNotObeyed()
{
    {
        const auto socket = client();
        QVERIFY(socket->waitForConnected());
        socket->write(toLine(PanelCommand{Verb::Quit, {}, {}, {}}));
        socket->flush();
    }
    QCOMPARE(tell({Verb::Raise, {}, {}, {}}).kind, Told::Kind::Answered);
    QCOMPARE(m_obeyed.size(), 1);
    QCOMPARE(m_obeyed.first().verb, Verb::Raise);
}

void InstanceTest::silentPanel()
{
    m_server.reset();
    QLocalServer silent;
    QVERIFY(silent.listen(m_place.socket));
    QElapsedTimer time;
    time.start();
    QCOMPARE(tell({Verb::Raise, {}, {}, {}}, 300ms).kind, Told::Kind::NoAnswer);
    QVERIFY(time.elapsed() >= 300);
    silent.close(); // and one that has its lock and no socket yet, or no longer
    QCOMPARE(tell({Verb::Raise, {}, {}, {}}, 300ms).kind, Told::Kind::NoAnswer);
}

void InstanceTest::nobody()
{
    m_server.reset();
    m_lock.reset();
    QCOMPARE(tell({Verb::Raise, {}, {}, {}}).kind, Told::Kind::Nobody);
}

// Who was heard by nobody any more finds that no panel runs, and may start one.
void InstanceTest::closingPanel()
{
    const auto socket = client();
    QVERIFY(socket->waitForConnected());
    QCoreApplication::processEvents();
    m_server->close();
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    QVERIFY(!QFile::exists(m_place.socket));
    m_lock.reset();
    QCOMPARE(tell({Verb::Raise, {}, {}, {}}).kind, Told::Kind::Nobody);
    QCOMPARE(m_obeyed.size(), 0);
}

// A panel that was killed leaves its socket.
void InstanceTest::leftoverSocket()
{
    m_server.reset();
    QVERIFY(QFile(m_place.socket).open(QIODevice::WriteOnly));
    InstanceServer server([](const PanelCommand &) { return PanelAnswer(); });
    QVERIFY2(server.listen(m_place), qPrintable(server.errorString()));
    QCOMPARE(tell({Verb::Raise, {}, {}, {}}).kind, Told::Kind::Answered);
}

QTEST_GUILESS_MAIN(InstanceTest)
#include "tst_instance.moc"
