// SPDX-License-Identifier: MIT
//
// The three programs by their commands: options, words, exit codes.
#include "quiettest.h"
#include "ranprogram.h"
#include "simulatedbus.h"

#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;

class ProgramsTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendConfirmed();
    void sendRefused_data();
    void sendRefused();
    void sendInvalid_data();
    void sendInvalid();
    void sendUnconfirmed();
    void sendNoAnswer();
    void sendTable();
    void sendExactNumbers();
    void simulatorSpeaks();
    void simulatorUsage_data();
    void simulatorUsage();
    void panelUsage_data();
    void panelUsage();
    void questionsNeedNoDisplay();
    void panelStory();
    void panelConnects();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void ProgramsTest::init()
{
    failOnUnexpectedWarnings();
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
}

void ProgramsTest::sendConfirmed()
{
    Simulator::SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy received(&bus, &Simulator::SimulatedBus::requestReceived);
    const RanProgram ran = run(DISPOSITION_SEND, sampleOutcome(bus.url(), u"12345"_s));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.json(),
             (QJsonObject{{u"state"_s, u"confirmed"_s},
                          {u"callId"_s, u"12345"_s},
                          {u"message"_s, QString()}}));
    QCOMPARE(ran.err, QString());
    QCOMPARE(received.size(), 1); // nothing but the set
    QCOMPARE(received.first()[1].toStringList(), QStringList());
}

void ProgramsTest::sendRefused_data()
{
    QTest::addColumn<int>("shape");
    QTest::newRow("result") << int(Simulator::ErrorShape::Result);
    QTest::newRow("apierror") << int(Simulator::ErrorShape::ApiError);
    QTest::newRow("bare") << int(Simulator::ErrorShape::Bare);
}

void ProgramsTest::sendRefused()
{
    QFETCH(int, shape);
    Simulator::Options options = Simulator::Options::standard();
    options.errors = Simulator::ErrorShape(shape);
    Simulator::SimulatedBus bus(options);
    QVERIFY(bus.listen());
    const RanProgram ran = run(DISPOSITION_SEND, sampleOutcome(bus.url(), u"999"_s));
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.err, u"Invalid Call ID.\n"_s);
    QCOMPARE(ran.json().value("state"_L1).toString(), u"refused"_s);
    QCOMPARE(ran.json().value("message"_L1).toString(), u"Invalid Call ID."_s);
}

void ProgramsTest::sendInvalid_data()
{
    QTest::addColumn<QStringList>("change"); // option and value, or one alone
    QTest::addColumn<QString>("words");
    const auto row = [](const QStringList &change, const QString &words) {
        QTest::newRow(qPrintable(change.join(u' '))) << change << words;
    };
    row({u"--call-id"_s, QString()}, u"Invalid Call ID."_s);
    row({u"--account"_s, QString()}, u"The account number is missing."_s);
    row({u"--outcome"_s, QString()}, u"Choose an outcome"_s);
    row({u"--agent"_s, QString()}, u"Log in to set outcomes"_s);
    row({u"--lead-score"_s, u"1.5"_s}, u"--lead-score"_s);
    row({u"--lead-score"_s, u"9999999999999999"_s}, u"lead score"_s);
    row({u"--target-amount"_s, u"1,5"_s}, u"--target-amount"_s);
    row({u"--target-amount"_s, u"12345678901234567"_s}, u"--target-amount"_s);
    row({u"--timeout"_s, u"soon"_s}, u"--timeout"_s);
    row({u"--wire"_s, u"morse"_s}, u"--wire"_s);
    row({u"--url"_s, u"http://127.0.0.1"_s}, u"--url"_s);
    row({u"--url"_s, u"ws://192.0.2.1"_s}, u"not allowed"_s);
    row({u"--token-file"_s, u"/no/such/file"_s}, u"token file"_s);
    row({u"--ca-file"_s, u"/no/such/file"_s}, u"--ca-file"_s);
    row({u"--config"_s, u"/no/such/file"_s}, u"/no/such/file"_s);
    row({u"--unknown"_s}, u"unknown"_s);
    row({u"stray"_s}, u"stray"_s);
}

void ProgramsTest::sendInvalid()
{
    QFETCH(QStringList, change);
    QFETCH(QString, words);
    QTcpServer server; // sees whether one byte is sent
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy connected(&server, &QTcpServer::newConnection);
    const QUrl url(u"ws://127.0.0.1:%1"_s.arg(server.serverPort()));
    const RanProgram ran = run(DISPOSITION_SEND, sampleOutcome(url, u"12345"_s) + change);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
    QCOMPARE(ran.json().value("state"_L1).toString(), u"invalid"_s);
    QCOMPARE(connected.size(), 0);
}

void ProgramsTest::sendUnconfirmed()
{
    QUrl url;
    {
        Simulator::SimulatedBus bus;
        QVERIFY(bus.listen());
        url = bus.url();
    }
    QElapsedTimer time;
    time.start();
    const RanProgram ran = run(
        DISPOSITION_SEND, sampleOutcome(url, u"12345"_s) + QStringList{u"--timeout"_s, u"300"_s});
    QCOMPARE(ran.status, 3);
    QVERIFY2(time.elapsed() < 3000, "the timeout is for the whole command");
    QVERIFY2(ran.err.contains("it is kept"_L1), qPrintable(ran.err));
    QVERIFY2(ran.err.contains("nothing was sent"_L1), qPrintable(ran.err));
    QCOMPARE(ran.json().value("state"_L1).toString(), u"unconfirmed"_s);
}

void ProgramsTest::sendNoAnswer()
{
    Simulator::Options options = Simulator::Options::standard();
    options.latency = 60'000;
    Simulator::SimulatedBus bus(options);
    QVERIFY(bus.listen());
    const RanProgram ran
        = run(DISPOSITION_SEND,
              sampleOutcome(bus.url(), u"12345"_s) + QStringList{u"--timeout"_s, u"500"_s});
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.err.contains("may be set"_L1), qPrintable(ran.err));
}

void ProgramsTest::sendTable()
{
    Simulator::SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy received(&bus, &Simulator::SimulatedBus::requestReceived);
    QCOMPARE(run(DISPOSITION_SEND,
                 sampleOutcome(bus.url(), u"12345"_s)
                     + QStringList{u"--wire"_s, u"table"_s, u"--source"_s, u"script"_s})
                 .status,
             0);
    const QByteArray json = received.first().first().toByteArray();
    QVERIFY2(json.contains(R"("topic":"Webservice")") && json.contains(R"("OutcomeID":"1")")
                 && json.contains(R"("source":"script")"),
             json.constData());
}

void ProgramsTest::sendExactNumbers()
{
    Simulator::SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy received(&bus, &Simulator::SimulatedBus::requestReceived);
    QCOMPARE(
        run(DISPOSITION_SEND,
            sampleOutcome(bus.url(), u"12345"_s)
                + QStringList{u"--target-amount"_s, u"-1234567.89"_s, u"--lead-score"_s, u"-7"_s})
            .status,
        0);
    const QByteArray json = received.first().first().toByteArray();
    QVERIFY2(json.contains(R"("TargetAmount":-1234567.89)") && json.contains(R"("LeadScore":-7)"),
             json.constData());
}

void ProgramsTest::simulatorSpeaks()
{
    QProcess simulator;
    simulator.start(QStringLiteral(DISPOSITION_SIMULATOR),
                    {u"--errors"_s, u"bare"_s, u"--noise"_s, u"50"_s});
    QTRY_VERIFY(simulator.canReadLine());
    const QUrl url(QString::fromUtf8(simulator.readLine()).trimmed());
    QCOMPARE(url.scheme(), u"ws"_s);
    QCOMPARE(run(DISPOSITION_SEND, sampleOutcome(url, u"12345"_s)).status, 0);
    QCOMPARE(run(DISPOSITION_SEND, sampleOutcome(url, u"999"_s)).status, 1);
    QSignalSpy finished(&simulator, &QProcess::finished);
    simulator.terminate();
    QVERIFY(finished.wait());
    QCOMPARE(simulator.exitStatus(), QProcess::NormalExit);
    QCOMPARE(simulator.exitCode(), 0);
    const QList<QByteArray> lines = simulator.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 5); // request, result, event; request, error
    for (const QByteArray &line : lines) {
        const QJsonObject logged = QJsonDocument::fromJson(line).object();
        QVERIFY2(logged.contains("direction"_L1) && logged.contains("message"_L1),
                 line.constData());
        QVERIFY(!logged.contains("complaints"_L1));
    }
}

void ProgramsTest::simulatorUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--unknown"_s};
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("errors") << QStringList{u"--errors"_s, u"loud"_s};
    QTest::newRow("latency") << QStringList{u"--latency"_s, u"-1"_s};
    QTest::newRow("calls") << QStringList{u"--calls"_s, u"/no/such/file"_s};
    QTest::newRow("stray") << QStringList{u"stray"_s};
}

void ProgramsTest::simulatorUsage()
{
    QFETCH(QStringList, arguments);
    const RanProgram ran = run(DISPOSITION_SIMULATOR, arguments);
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.err.count(u'\n'), 1);
}

void ProgramsTest::panelUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const QStringList url{u"--url"_s, u"ws://127.0.0.1:9"_s};
    QTest::newRow("no address") << QStringList{} << u"--url"_s;
    QTest::newRow("unknown option") << url + QStringList{u"--unknown"_s} << u"unknown"_s;
    QTest::newRow("language") << url + QStringList{u"--language"_s, u"klingon!"_s}
                              << u"--language"_s;
    QTest::newRow("translations") << url + QStringList{u"--translations"_s, u"/no/such"_s}
                                  << u"--translations"_s;
    QTest::newRow("outcomes") << url + QStringList{u"--outcomes"_s, u"/no/such.json"_s}
                              << u"/no/such.json"_s;
    QTest::newRow("call without agent")
        << url + QStringList{u"--call-id"_s, u"1"_s} << u"--agent"_s;
    QTest::newRow("stray") << url + QStringList{u"stray"_s} << u"stray"_s;
}

void ProgramsTest::panelUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const RanProgram ran = run(DISPOSITION_PANEL, arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
}

void ProgramsTest::questionsNeedNoDisplay()
{
    const QByteArray former = qgetenv("QT_QPA_PLATFORM");
    const auto restore = qScopeGuard([&] { qputenv("QT_QPA_PLATFORM", former); });
    qputenv("QT_QPA_PLATFORM", "no-such-platform");
    for (const QString &question : {u"--help"_s, u"--version"_s}) {
        const RanProgram ran = run(DISPOSITION_PANEL, {question});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("disposition-panel"_L1), qPrintable(ran.out));
    }
}

void ProgramsTest::panelStory()
{
    QTemporaryDir folder;
    const QString picture = folder.filePath(u"story.png"_s);
    const RanProgram ran
        = run(DISPOSITION_PANEL,
              {u"--demo"_s, u"--story"_s, u"--language"_s, u"en"_s, u"--picture"_s, picture});
    QCOMPARE(ran.status, 0);
    const QString request
        = uR"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithComments","data":{"callid":"12345","AccountNumber":"5|3|1|0|0|44|1","OutcomeId":1,"LeadScore":0,"UserID":"testagent","AgentComments":"Test comment","TargetAmount":0},"source":"disposition-panel"})"_s;
    QVERIFY2(ran.out.contains(request), qPrintable(ran.out));
    QVERIFY(ran.out.contains("\"success\":true"_L1));
    QVERIFY(ran.out.contains("the panel says: Outcome set: Abandoned"_L1));
    QVERIFY(ran.out.contains("the panel says: Invalid Call ID."_L1));
    QVERIFY(!QImage(picture).isNull());
}

void ProgramsTest::panelConnects()
{
    Simulator::SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy received(&bus, &Simulator::SimulatedBus::requestReceived);
    QProcess panel;
    panel.start(QStringLiteral(DISPOSITION_PANEL),
                {u"--url"_s, bus.url().toString(), u"--agent"_s, u"testagent"_s, u"--call-id"_s,
                 u"12345"_s, u"--account"_s, u"5|3"_s});
    QVERIFY(received.wait(10'000));
    QVERIFY(received.first().first().toByteArray().contains("GetCallOutCome"));
    QSignalSpy finished(&panel, &QProcess::finished);
    panel.terminate();
    QVERIFY(finished.wait());
}

QTEST_GUILESS_MAIN(ProgramsTest)
#include "tst_programs.moc"
