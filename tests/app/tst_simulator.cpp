// SPDX-License-Identifier: MIT
#include "busnoise.h"
#include "callsfile.h"
#include "quiettest.h"
#include "simulatedbus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QWebSocket>

using namespace Disposition;
using namespace Disposition::Simulator;
using namespace Qt::StringLiterals;

class SimulatorTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void sets();
    void refuses_data();
    void refuses();
    void lists();
    void judgesStrictly();
    void callsComeAndGo();
    void announcesCalls();
    void loginAndLogout();
    void latencyKeepsTheOrder();
    void makesNoise();
    void callsFiles_data();
    void callsFiles();
    void callsFileIsRead();
};

namespace {

/// A client that speaks JSON.
class Client : public QWebSocket
{
public:
    explicit Client(SimulatedBus &bus)
    {
        connect(this, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            heard.append(QJsonDocument::fromJson(text.toUtf8()).object());
        });
        QSignalSpy open(this, &QWebSocket::connected);
        QWebSocket::open(bus.url());
        if (!open.wait())
            qFatal("no connection to the simulated bus");
    }
    void request(const QString &subtopic, const QString &data)
    {
        sendTextMessage(
            uR"({"channel":"LCM","topic":"WebService","subtopic":"%1","data":%2,"source":"test"})"_s
                .arg(subtopic, data));
    }
    void set(const QString &callId)
    {
        request(
            u"SetCallOutcomeWithComments"_s,
            uR"({"callid":"%1","AccountNumber":"5|3","OutcomeId":3,"LeadScore":0,"UserID":"a","AgentComments":"c","TargetAmount":0})"_s
                .arg(callId));
    }
    QString subtopic(qsizetype i) const { return heard.value(i).value("subtopic"_L1).toString(); }
    QJsonObject message(qsizetype i) const { return heard.value(i).value("message"_L1).toObject(); }

    QList<QJsonObject> heard;
};

} // namespace

void SimulatorTest::sets()
{
    SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy set(&bus, &SimulatedBus::outcomeSet);
    Client agent(bus);
    Client other(bus);
    agent.set(u"12345"_s);
    QTRY_COMPARE(agent.heard.size(), 2);
    QCOMPARE(agent.subtopic(0), u"SetCallOutcomeWithCommentsResult"_s);
    QCOMPARE(agent.message(0),
             (QJsonObject{{u"callid"_s, u"12345"_s},
                          {u"response"_s, QJsonObject{{u"success"_s, true}}}}));
    QCOMPARE(agent.heard[1].value("message"_L1).toString(), u"5|3"_s);
    QTRY_COMPARE(other.heard.size(), 1); // the event is for all, the result is not
    QCOMPARE(other.subtopic(0), u"OutcomeSetForCall"_s);
    QCOMPARE(set.first(), (QVariantList{u"12345"_s, u"5|3"_s, u"3"_s, u"c"_s}));
}

void SimulatorTest::refuses_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("callId");
    QTest::addColumn<QString>("answer");
    const QString result
        = uR"({"channel":"LCM","message":{"callid":"%1","response":{"msg":"Invalid Call ID.","success":false}},"subtopic":"SetCallOutcomeWithCommentsResult","topic":"WebService"})"_s;
    const QString api
        = uR"({"channel":"Amazon","data":{"errorMessage":"%1","errorType":"WS_Error","msg":"Invalid Call ID."},"subtopic":"ApiError","topic":"Error"})"_s;
    const QString bare
        = uR"({"channel":"LCM","message":{"callid":"%1","error":{"errorMessage":"%2","errorType":"WS_Error","msg":"Invalid Call ID."}},"subtopic":"SetCallOutcomeWithCommentsResult","topic":"WebService"})"_s;
    QTest::newRow("result") << int(ErrorShape::Result) << u"999"_s << result.arg(u"999"_s);
    QTest::newRow("result, empty") << int(ErrorShape::Result) << QString() << result.arg(QString());
    QTest::newRow("apierror") << int(ErrorShape::ApiError) << u"999"_s
                              << api.arg(u"Invalid Call ID:999"_s);
    QTest::newRow("apierror, empty")
        << int(ErrorShape::ApiError) << QString() << api.arg(u"Callid is empty"_s);
    QTest::newRow("bare") << int(ErrorShape::Bare) << u"999"_s
                          << bare.arg(u"999"_s, u"Invalid Call ID:999"_s);
    QTest::newRow("bare, empty") << int(ErrorShape::Bare) << QString()
                                 << bare.arg(QString(), u"Callid is empty"_s);
}

void SimulatorTest::refuses()
{
    QFETCH(int, shape);
    QFETCH(QString, callId);
    QFETCH(QString, answer);
    Options options = Options::standard();
    options.errors = ErrorShape(shape);
    SimulatedBus bus(options);
    QVERIFY(bus.listen());
    QSignalSpy sent(&bus, &SimulatedBus::messageSent);
    Client client(bus);
    client.set(callId);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(QString::fromUtf8(sent.first().first().toByteArray()), answer);
}

void SimulatorTest::lists()
{
    SimulatedBus bus;
    QVERIFY(bus.listen());
    Client client(bus);
    client.request(u"GetCallOutCome"_s, u"{\"callid\":\"12345\"}"_s);
    QTRY_COMPARE(client.heard.size(), 1);
    QCOMPARE(client.subtopic(0), u"CallOutCome"_s);
    QCOMPARE(client.message(0).value("callid"_L1).toString(), u"12345"_s);
    const QJsonArray rows = client.message(0).value("response"_L1).toArray();
    QCOMPARE(rows.size(), 10);
    QCOMPARE(rows.first().toObject(),
             (QJsonObject{{u"OutComeID"_s, u"0"_s}, {u"Description"_s, u"Success"_s}}));
    client.request(u"GetCallOutCome"_s, u"{\"callid\":\"999\"}"_s);
    QTRY_COMPARE(client.heard.size(), 2);
    QCOMPARE(client.message(1).value("response"_L1).toObject().value("success"_L1),
             QJsonValue(false));
    client.request(u"SetCallOutComeOffline"_s, u"{\"AccountNumber\":\"5|3\"}"_s);
    QTRY_COMPARE(client.heard.size(), 3);
    QCOMPARE(client.subtopic(2), u"SetCallOutComeOfflineResponse"_s);
    QVERIFY(!client.message(2).contains("callid"_L1));
    QCOMPARE(client.message(2).value("response"_L1).toArray().size(), 10);
}

void SimulatorTest::judgesStrictly()
{
    SimulatedBus bus;
    QVERIFY(bus.listen());
    QSignalSpy received(&bus, &SimulatedBus::requestReceived);
    QSignalSpy sent(&bus, &SimulatedBus::messageSent);
    Client client(bus);
    client.request(u"SetCallOutcomeWithComments"_s, u"{\"callid\":\"12345\"}"_s);
    client.sendTextMessage(u"not JSON"_s);
    client.sendTextMessage(u"[]"_s);
    QTRY_COMPARE(received.size(), 3);
    for (const QVariantList &one : received)
        QVERIFY(!one[1].toStringList().isEmpty());
    client.set(u"12345"_s);
    QTRY_COMPARE(sent.size(), 2); // the good one's result and event, nothing before
    // The specification's own sample, which has no source, and an ID as text: plain enough.
    client.sendTextMessage(
        uR"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithComments","data":{"callid":"12345","AccountNumber":"5|3|1|0|0|44|1","OutcomeId":"1","LeadScore":0,"UserID":"me","AgentComments":"","TargetAmount":0}})"_s);
    QTRY_COMPARE(sent.size(), 4);
    QCOMPARE(received.last()[1].toStringList().size(), 2);
}

void SimulatorTest::callsComeAndGo()
{
    SimulatedBus bus;
    QVERIFY(bus.listen());
    Client client(bus);
    bus.addCall(u"777"_s, u"5|3"_s);
    client.set(u"777"_s);
    QTRY_COMPARE(client.heard.size(), 2);
    bus.removeCall(u"777"_s);
    client.set(u"777"_s);
    QTRY_COMPARE(client.heard.size(), 3);
    QCOMPARE(client.message(2).value("response"_L1).toObject().value("success"_L1),
             QJsonValue(false));
}

void SimulatorTest::announcesCalls()
{
    SimulatedBus bus;
    QVERIFY(bus.listen());
    Client client(bus);
    bus.announceCall(u"c1"_s, u"5|3"_s, u"me"_s);
    bus.announceCallEnd(u"c1"_s, u"5|3"_s, u"me"_s);
    QTRY_COMPARE(client.heard.size(), 2);
    const QJsonObject call = client.message(0).value("call"_L1).toObject();
    QCOMPARE(call.value("id"_L1).toString(), u"c1"_s);
    QCOMPARE(call.value("User"_L1).toString(), u"me"_s);
    QCOMPARE(call.value("event"_L1).toString(), u"CustAnswered"_s);
    QCOMPARE(client.message(1).value("call"_L1).toObject().value("event"_L1).toString(), u"ACW"_s);
}

void SimulatorTest::loginAndLogout()
{
    SimulatedBus bus;
    QVERIFY(bus.listen());
    Client client(bus);
    for (const QString &what : {u"Login"_s, u"Logout"_s, u"GetStates"_s})
        client.sendTextMessage(
            uR"({"channel":"Amazon","topic":"Agent","subtopic":"%1","data":{"loginName":"me"},"source":"t"})"_s
                .arg(what));
    client.set(u"12345"_s); // an answer to mark the end
    QTRY_COMPARE(client.heard.size(), 4);
    QCOMPARE(client.subtopic(0), u"LoginSuccess"_s);
    QCOMPARE(client.message(0).value("agentInfo"_L1).toObject().value("loginName"_L1).toString(),
             u"me"_s);
    QCOMPARE(client.subtopic(1), u"LogoutSuccess"_s);
}

void SimulatorTest::latencyKeepsTheOrder()
{
    Options options = Options::standard();
    options.latency = 30;
    SimulatedBus bus(options);
    QVERIFY(bus.listen());
    Client client(bus);
    QElapsedTimer time;
    time.start();
    for (const QString &id : {u"12345"_s, u"999"_s, u"12346"_s})
        client.request(u"GetCallOutCome"_s, u"{\"callid\":\"%1\"}"_s.arg(id));
    QTRY_COMPARE(client.heard.size(), 3);
    QVERIFY(time.elapsed() >= 30);
    QCOMPARE(client.message(0).value("callid"_L1).toString(), u"12345"_s);
    QCOMPARE(client.message(2).value("callid"_L1).toString(), u"12346"_s);
}

void SimulatorTest::makesNoise()
{
    Options options = Options::standard();
    options.noise = 1000;
    SimulatedBus bus(options);
    QVERIFY(bus.listen());
    Client client(bus);
    QTRY_VERIFY(client.heard.size() >= 14);
    for (const QJsonObject &message : std::as_const(client.heard)) {
        QVERIFY(!message.value("subtopic"_L1).toString().isEmpty()); // each is JSON
        const QString callId = message.value("message"_L1).toObject().value("callid"_L1).toString();
        QVERIFY(!options.calls.contains(callId));
    }
}

void SimulatorTest::callsFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("empty") << QByteArray() << u"illegal value at byte"_s;
    QTest::newRow("an array") << "[]"_ba << u"there is no object in it"_s;
    QTest::newRow("no list") << "{\"calls\":7}"_ba << u"\"calls\" is not a list"_s;
    QTest::newRow("no account") << R"({"calls":[{"callId":"1","account":"2"},{"callId":"1"}]})"_ba
                                << u"\"calls\" number 2: \"account\" is not a text"_s;
    QTest::newRow("a number") << R"({"outcomes":[{"id":0,"name":"x"}]})"_ba
                              << u"\"outcomes\" number 1: \"id\" is not a text"_s;
}

void SimulatorTest::callsFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, complaint);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(content);
    file.flush();
    Options options;
    const QString said = readCallsFile(file.fileName(), options);
    QVERIFY2(said.contains(complaint) && said.startsWith(file.fileName()), qPrintable(said));
}

void SimulatorTest::callsFileIsRead()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(
        R"({"calls":[{"callId":"7","account":"a|b"}],"outcomes":[{"id":"X","name":"Sold"}]})");
    file.flush();
    Options options = Options::standard();
    QCOMPARE(readCallsFile(file.fileName(), options), QString());
    QCOMPARE(options.calls, (QMap<QString, QString>{{u"7"_s, u"a|b"_s}}));
    QCOMPARE(options.outcomes, (QList<QPair<QString, QString>>{{u"X"_s, u"Sold"_s}}));
    QVERIFY(!readCallsFile(u"/no/such/file"_s, options).isEmpty());
}

QTEST_GUILESS_MAIN(SimulatorTest)
#include "tst_simulator.moc"
