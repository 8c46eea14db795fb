// SPDX-License-Identifier: MIT
//
// Programs and servers killed at random moments, and what is there afterwards.
// DISPOSITION_KILLS says how often; a quarter of it for the panel.
#include "quiettest.h"
#include "ranprogram.h"
#include "simulatedbus.h"

#include <disposition/keptoutcomes.h>
#include <disposition/outcomeservice.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;
using Simulator::SimulatedBus;

class CrashesTest : public QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void senderKilled();
    void serverKilled();
    void panelKilled();

private:
    static QString callId(int i) { return u"call-%1"_s.arg(i); }
    QString folder() const { return m_folder->path(); }
    QStringList outcome(const QUrl &url, int i, int timeout) const
    {
        return sampleOutcome(url, callId(i))
            + QStringList{u"--account"_s, u"account of "_s + callId(i), u"--state-dir"_s, folder(),
                          u"--timeout"_s, QString::number(timeout)};
    }
    void flush(const QUrl &url) const
    {
        const RanProgram ran
            = run(DISPOSITION_SEND,
                  {u"--flush"_s, u"--url"_s, url.toString(), u"--state-dir"_s, folder()});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
    }
    void judge(const char *who, int extra = 0) const;
    bool isOnDisk(const QString &call) const;

    int m_kills = 20;
    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, int> m_delivered; ///< how often each call's outcome came to the bus
    QStringList m_submitted;
};

void CrashesTest::initTestCase()
{
    if (const int asked = qEnvironmentVariableIntValue("DISPOSITION_KILLS"); asked > 0)
        m_kills = asked;
}

void CrashesTest::init()
{
    failOnUnexpectedWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_delivered.clear();
    m_submitted.clear();
}

static int chance(int most)
{
    return QRandomGenerator::global()->bounded(most + 1);
}

bool CrashesTest::isOnDisk(const QString &call) const
{
    const QList<OutcomeRecord> records = readKeptOutcomes(folder()).records;
    return std::any_of(records.cbegin(), records.cend(), [&call](const OutcomeRecord &record) {
        return record.request.callId.toString() == call;
    });
}

void CrashesTest::judge(const char *who, int extra) const
{
    int lost = 0;
    int duplicates = 0;
    for (const QString &call : m_submitted) {
        const int times = m_delivered.value(call);
        if (times == 0)
            qInfo("lost: %s", qPrintable(call));
        lost += times == 0 ? 1 : 0;
        duplicates += std::max(0, times - 1);
    }
    qInfo("%s killed %d times: %d submitted, %d lost, %d set twice, %d still to be submitted", who,
          m_kills, int(m_submitted.size()), lost, duplicates, extra);
    QCOMPARE(lost, 0);
    QVERIFY(!m_submitted.isEmpty());
}

void CrashesTest::senderKilled()
{
    Simulator::Options options = Simulator::Options::standard();
    options.latency = 15;
    SimulatedBus bus(options);
    QVERIFY(bus.listen());
    connect(&bus, &SimulatedBus::outcomeSet, this,
            [this](const QString &call) { ++m_delivered[call]; });
    for (int i = 0; i < m_kills; ++i) {
        bus.addCall(callId(i), u"account of "_s + callId(i));
        QProcess process;
        process.start(QString::fromLocal8Bit(DISPOSITION_SEND), outcome(bus.url(), i, 8000));
        // From "on disk" on the promise holds; until the answer it may be killed.
        QTRY_VERIFY(isOnDisk(callId(i)) || m_delivered.contains(callId(i))
                    || process.state() == QProcess::NotRunning);
        m_submitted.append(callId(i));
        QTest::qWait(chance(40));
        process.kill();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
    }
    flush(bus.url());
    QCOMPARE(readKeptOutcomes(folder()).records.size(), 0);
    judge("the sender was");
}

void CrashesTest::serverKilled()
{
    QFile calls(m_folder->filePath(u"calls.json"_s));
    QVERIFY(calls.open(QIODevice::WriteOnly));
    QJsonArray known;
    for (int i = 0; i < m_kills; ++i)
        known.append(
            QJsonObject{{u"callId"_s, callId(i)}, {u"account"_s, u"account of "_s + callId(i)}});
    const QJsonObject outcome1{{u"id"_s, u"1"_s}, {u"name"_s, u"Abandoned"_s}};
    calls.write(
        QJsonDocument(QJsonObject{{u"calls"_s, known}, {u"outcomes"_s, QJsonArray{outcome1}}})
            .toJson());
    calls.close();

    std::unique_ptr<QProcess> server;
    QUrl url;
    const auto startServer = [&] {
        server = std::make_unique<QProcess>();
        QStringList arguments{u"--calls"_s, calls.fileName(), u"--latency"_s, u"10"_s};
        if (url.isValid())
            arguments += {u"--port"_s, QString::number(url.port())};
        server->start(QString::fromLocal8Bit(DISPOSITION_SIMULATOR), arguments);
        QTRY_VERIFY(server->canReadLine());
        url = QUrl(QString::fromUtf8(server->readLine()).trimmed());
    };
    const auto readLog = [&] {
        while (server->canReadLine()) {
            const QJsonObject line = QJsonDocument::fromJson(server->readLine()).object();
            const QJsonObject message = line.value("message"_L1).toObject();
            if (line.value("direction"_L1).toString() == "in"_L1)
                ++m_delivered[message.value("data"_L1).toObject().value("callid"_L1).toString()];
        }
    };
    startServer();
    for (int i = 0; i < m_kills; ++i) {
        QProcess process;
        process.start(QString::fromLocal8Bit(DISPOSITION_SEND), outcome(url, i, 250));
        QTest::qWait(chance(70));
        server->kill();
        QTRY_COMPARE(server->state(), QProcess::NotRunning);
        readLog();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        m_submitted.append(callId(i));
        QVERIFY2(process.exitCode() == 0 || process.exitCode() == 3,
                 process.readAllStandardError().constData());
        if (process.exitCode() == 0)
            QVERIFY(m_delivered.value(callId(i)) > 0);
        else
            QVERIFY(isOnDisk(callId(i)) || m_delivered.value(callId(i)) > 0);
        startServer();
    }
    flush(url);
    server->kill();
    QTRY_COMPARE(server->state(), QProcess::NotRunning);
    readLog();
    QTRY_COMPARE(readKeptOutcomes(folder()).records.size(), 0);
    judge("the server was");
}

void CrashesTest::panelKilled()
{
    Simulator::Options options = Simulator::Options::standard();
    options.latency = 15;
    SimulatedBus bus(options);
    QVERIFY(bus.listen());
    QStringList misfiled;
    connect(
        &bus, &SimulatedBus::outcomeSet, this,
        [&](const QString &call, const QString &account, const QString &, const QString &comments) {
            ++m_delivered[call];
            if (account != u"account of "_s + call || comments != u"typed for "_s + call)
                misfiled.append(call + u": "_s + comments);
        });
    m_kills = std::max(5, m_kills / 4);
    for (int i = 0; i < m_kills; ++i) {
        bus.addCall(callId(i), u"account of "_s + callId(i));
        QProcess process;
        process.start(QString::fromLocal8Bit(AGENT_ROBOT),
                      {bus.url().toString(), folder(), callId(i)});
        QByteArray said;
        connect(&process, &QProcess::readyReadStandardOutput, this,
                [&] { said += process.readAllStandardOutput(); });
        QTRY_VERIFY_WITH_TIMEOUT(said.contains("pressed"), 20'000);
        QTest::qWait(chance(30));
        process.kill();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
    }
    flush(bus.url());

    // The key may have been pressed in the last moment: then the text is there.
    OutcomeService service;
    service.setAgent(AgentId(u"testagent"_s));
    QSignalSpy restored(&service, &OutcomeService::restored);
    service.setStateFolder(folder());
    QVERIFY(restored.wait());
    QStringList drafts;
    const QList<KeptDraft> kept = service.keptDrafts();
    for (const KeptDraft &draft : kept) {
        drafts.append(draft.callId.toString());
        QCOMPARE(draft.fields.value("comments"_L1).toString(), u"typed for "_s + drafts.last());
    }
    for (int i = 0; i < m_kills; ++i) {
        if (m_delivered.contains(callId(i)) || !drafts.contains(callId(i)))
            m_submitted.append(callId(i));
    }
    QCOMPARE(misfiled, QStringList());
    judge("the panel was", int(m_kills - m_submitted.size()));
}

QTEST_GUILESS_MAIN(CrashesTest)
#include "tst_crashes.moc"
