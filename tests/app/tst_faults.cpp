// SPDX-License-Identifier: MIT
//
// Each fault of the simulator, and what the service and the panel make of it:
// nothing wrong is ever shown as set, and in the end everything is.
#include "faultyline.h"
#include "quiettest.h"
#include "simulatedbus.h"
#include "wsframe.h"

#include <disposition/keptoutcomes.h>
#include <disposition/panelcontroller.h>
#include <disposition/websockettransport.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = TransportProblem::Code;
using Reason = UnconfirmedReason;
using Result = OutcomeReply::Result;
using TState = Transport::State;
using Simulator::Fault;

Q_DECLARE_METATYPE(Disposition::TransportProblem::Code)
Q_DECLARE_METATYPE(Disposition::UnconfirmedReason)
Q_DECLARE_METATYPE(Disposition::OutcomeReply::Result)

class FaultsTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data();
    void frames();
    void names();
    void moreBehindTheLastAnswer_data();
    void moreBehindTheLastAnswer();

    void answer_data();
    void answer();
    void handshake_data();
    void handshake();
    void heartbeat_data();
    void heartbeat();
    void restart();
    void refusalsComeThroughFaults();
};

// --- the line itself

void FaultsTest::frames_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 125, 126, 65535, 65536, 200'000})
        QTest::addRow("%d", size) << size;
}

void FaultsTest::frames()
{
    QFETCH(int, size);
    const QByteArray payload(size, 'x');
    const QByteArray bytes = Simulator::makeFrame(Simulator::WsFrame::Text, payload);
    Simulator::WsReader reader;
    reader.append("HTTP/1.1 101 X\r\nA: b\r\n\r\n" + bytes.left(1));
    QVERIFY(!reader.takeFrame());
    QCOMPARE(*reader.takeHead(), "HTTP/1.1 101 X\r\nA: b\r\n\r\n"_ba);
    QVERIFY(!reader.takeFrame());
    reader.append(bytes.mid(1) + "\x89\x80\x01\x02\x03\x04"_ba); // and a masked ping
    const auto frame = reader.takeFrame();
    QVERIFY(frame);
    QCOMPARE(frame->payload, payload);
    QCOMPARE(frame->bytes, bytes);
    QCOMPARE(reader.takeFrame()->opcode, int(Simulator::WsFrame::Ping));
    QVERIFY(!reader.takeFrame());
}

void FaultsTest::names()
{
    QCOMPARE(Fault::names().size(), int(Fault::Kind::Restart));
    for (const QString &name : Fault::names())
        QVERIFY2(Fault::fromText(name), qPrintable(name));
    QCOMPARE(Fault::fromText(u"close=4001"_s)->value, 4001);
    QVERIFY(!Fault::fromText(u"close=soon"_s));
    QVERIFY(!Fault::fromText(u"garbage=1"_s));
    QVERIFY(!Fault::fromText(u"close=-1"_s));
    QVERIFY(!Fault::fromText(u"gremlins"_s));
}

void FaultsTest::moreBehindTheLastAnswer_data()
{
    QTest::addColumn<QString>("fault");
    for (const auto *fault : {"drop-before-reply", "drop-after-reply", "close=1000", "restart=1"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

// A bus says several things in one breath; the line may be gone behind the first.
void FaultsTest::moreBehindTheLastAnswer()
{
    QFETCH(QString, fault);
    using Simulator::makeFrame;
    using Simulator::WsFrame;
    QTcpServer bus;
    QVERIFY(bus.listen(QHostAddress::LocalHost));
    Simulator::FaultyLine line(QUrl(u"ws://127.0.0.1:%1"_s.arg(bus.serverPort())),
                               *Fault::fromText(fault));
    QVERIFY(line.listen());
    QSignalSpy done(&line, &Simulator::FaultyLine::faultDone);
    QTcpSocket client;
    client.connectToHost(line.url().host(), quint16(line.url().port()));
    QTRY_VERIFY(bus.hasPendingConnections());
    QTcpSocket *const busEnd = bus.nextPendingConnection();
    busEnd->write("HTTP/1.1 101 X\r\n\r\n"
                  + makeFrame(WsFrame::Text, R"({"SetCallOutcomeWithCommentsResult":{}})")
                  + makeFrame(WsFrame::Text, "and more") + makeFrame(WsFrame::Ping, ""));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(done.size(), 1);
    QVERIFY(!client.readAll().contains("and more"));
}

namespace {

/// The whole house, from the panel without a widget to a bus behind a bad line.
class House
{
public:
    explicit House(Fault fault, std::chrono::milliseconds heartbeat = 30s,
                   const Simulator::Options &bus = Simulator::Options::standard())
        : bus(bus)
        , panel(&service)
    {
        if (!this->bus.listen())
            qFatal("no port");
        line = std::make_unique<Simulator::FaultyLine>(this->bus.url(), fault);
        if (!line->listen())
            qFatal("no port");
        WebSocketTransport::Options options;
        options.heartbeat = heartbeat;
        options.handshakeTimeout = 500ms;
        options.random = [this] {
            return chance;
        };
        panel.texts()->setLanguage(QLocale(u"en_GB"_s));
        service.setTimeout(500ms);
        service.setConfiguredOutcomes({{OutcomeId(u"3"_s), u"Busy"_s}});
        service.setStateFolder(folder.path());
        service.setAgent(AgentId(u"testagent"_s));
        service.setTransport(std::make_unique<WebSocketTransport>(line->url(), options));
    }

    bool isOpen() const { return service.connectionState() == TState::Open; }
    void submit(const QString &call = u"12345"_s)
    {
        service.startCall(CallId(call), AccountNumber(u"5|3|1|0|0|44|1"_s));
        panel.chooseOutcome(OutcomeId(u"3"_s));
        panel.setComments(u"Kept whatever happens"_s);
        panel.submit();
    }
    double chance = 0.99; ///< the next try comes late, and not between two looks
    bool isOnDisk() const { return !readKeptOutcomes(folder.path()).records.isEmpty(); }

    QTemporaryDir folder;
    Simulator::SimulatedBus bus;
    std::unique_ptr<Simulator::FaultyLine> line;
    OutcomeService service;
    PanelController panel;
};

} // namespace

// --- the answer

void FaultsTest::answer_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Reason>("reason"); // None: confirmed in spite of it
    QTest::addColumn<QString>("words"); // of the panel
    QTest::addColumn<Code>("problem"); // of the connection; None: it stays open
    const auto row = [](const char *fault, Reason reason, const char *words, Code problem) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << reason << QString::fromUtf8(words)
                             << problem;
    };
    row("drop-before-reply", Reason::ConnectionLost, "may be set", Code::ConnectionLost);
    row("drop-after-reply", Reason::None, "Outcome set", Code::ConnectionLost);
    row("never-answer", Reason::NoAnswer, "no answer", Code::None);
    row("answer-late=1500", Reason::NoAnswer, "no answer", Code::None);
    row("answer-twice", Reason::None, "Outcome set", Code::None);
    row("answer-for-another", Reason::NoAnswer, "no answer", Code::None);
    row("garbage", Reason::NoAnswer, "no answer", Code::None);
    row("truncated", Reason::NoAnswer, "no answer", Code::None);
    row("binary", Reason::NoAnswer, "no answer", Code::None);
    row("huge", Reason::ConnectionLost, "may be set", Code::MessageTooBig);
    row("huge=0", Reason::None, "Outcome set", Code::None);
    row("deep", Reason::NoAnswer, "no answer", Code::None);
    row("invalid-utf8", Reason::ConnectionLost, "may be set", Code::ProtocolError);
    row("fragments", Reason::None, "Outcome set", Code::None);
    row("close=1000", Reason::ConnectionLost, "may be set", Code::ServerClosed);
    row("close=1008", Reason::ConnectionLost, "may be set", Code::ServerClosed);
    row("close=1011", Reason::ConnectionLost, "may be set", Code::ServerClosed);
    row("close=1012", Reason::ConnectionLost, "may be set", Code::ServerClosed);
    row("close=1013", Reason::ConnectionLost, "may be set", Code::ServerClosed);
    row("close=4001", Reason::ConnectionLost, "may be set", Code::ServerClosed);
}

void FaultsTest::answer()
{
    QFETCH(QString, fault);
    QFETCH(Reason, reason);
    QFETCH(QString, words);
    QFETCH(Code, problem);
    Fault once = *Fault::fromText(fault);
    once.count = 1;
    House house(once);
    QSignalSpy done(house.line.get(), &Simulator::FaultyLine::faultDone);
    QSignalSpy confirmed(&house.service, &OutcomeService::outcomeConfirmed);
    QSignalSpy unconfirmed(&house.service, &OutcomeService::outcomeUnconfirmed);
    QSignalSpy refused(&house.service, &OutcomeService::outcomeRefused);
    QSignalSpy failed(&house.service, &OutcomeService::connectionChanged);
    Code seen = Code::None;
    connect(&house.service, &OutcomeService::connectionChanged, this, [&] {
        if (house.service.connectionState() == TState::Failed)
            seen = house.service.connectionProblem().code;
    });
    // Looked at in the moment it is told: the ladder may mend it a moment later.
    QString said;
    bool wasKept = false;
    const auto look = [&] {
        if (!said.isEmpty())
            return;
        said = house.panel.message().text;
        wasKept = house.isOnDisk() && house.panel.draft().comments == "Kept whatever happens"_L1;
    };
    connect(&house.service, &OutcomeService::outcomeConfirmed, this, look);
    connect(&house.service, &OutcomeService::outcomeUnconfirmed, this, look);
    QTRY_VERIFY(house.isOpen());
    house.submit();
    QTRY_COMPARE(done.size(), 1);
    QTRY_VERIFY(!said.isEmpty());
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(unconfirmed.size(), reason == Reason::None ? 0 : 1);
    if (reason != Reason::None) {
        QCOMPARE(unconfirmed.first().first().value<OutcomeRecord>().reason, reason);
        QVERIFY(wasKept);
    }
    if (problem == Code::None)
        QVERIFY(house.isOpen());
    else
        QTRY_COMPARE(seen, problem);

    house.panel.retryNow(); // or wait for the ladder
    QTRY_COMPARE_WITH_TIMEOUT(confirmed.size(), 1, 12'000);
    QTRY_VERIFY(!house.isOnDisk());
    QCOMPARE(refused.size(), 0);
    QVERIFY2(house.panel.message().text.startsWith("Outcome set: Busy"_L1),
             qPrintable(house.panel.message().text));
}

// --- the way to the bus

void FaultsTest::handshake_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Code>("problem");
    QTest::addColumn<bool>("isFinal");
    QTest::newRow("401") << u"refuse=401"_s << Code::Unauthorized << true;
    QTest::newRow("403") << u"refuse=403"_s << Code::Forbidden << true;
    QTest::newRow("302") << u"refuse=302"_s << Code::Redirected << true;
    QTest::newRow("503") << u"refuse=503"_s << Code::Unavailable << false;
    QTest::newRow("429") << u"refuse=429"_s << Code::Unavailable << false;
    QTest::newRow("silence") << u"silent-handshake"_s << Code::HandshakeTimeout << false;
}

void FaultsTest::handshake()
{
    QFETCH(QString, fault);
    QFETCH(Code, problem);
    QFETCH(bool, isFinal);
    Fault once = *Fault::fromText(fault);
    once.count = 1;
    House house(once);
    QSignalSpy confirmed(&house.service, &OutcomeService::outcomeConfirmed);
    house.submit();
    QTRY_COMPARE(house.service.connectionState(), TState::Failed);
    QCOMPARE(house.service.connectionProblem().code, problem);
    QVERIFY(house.panel.notice().contains(englishText(house.service.connectionProblem())));
    QTRY_VERIFY2(house.panel.message().text.contains("is not sent"_L1),
                 qPrintable(house.panel.message().text));
    QVERIFY(house.isOnDisk());
    const auto *transport = static_cast<WebSocketTransport *>(house.service.transport());
    QCOMPARE(transport->willRetry(), !isFinal);
    house.panel.retryNow();
    QTRY_COMPARE(confirmed.size(), 1);
}

void FaultsTest::heartbeat_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("no-pong") << u"no-pong"_s;
    QTest::newRow("half-open") << u"half-open"_s;
}

void FaultsTest::heartbeat()
{
    QFETCH(QString, fault);
    Fault once = *Fault::fromText(fault);
    once.count = 1;
    House house(once, 150ms);
    QSignalSpy confirmed(&house.service, &OutcomeService::outcomeConfirmed);
    QSignalSpy done(house.line.get(), &Simulator::FaultyLine::faultDone);
    QTRY_VERIFY(house.isOpen());
    if (fault == "half-open"_L1) {
        house.submit();
        QTRY_COMPARE(done.size(), 1);
    }
    QElapsedTimer time;
    time.start();
    QTRY_COMPARE(house.service.connectionState(), TState::Failed);
    QCOMPARE(house.service.connectionProblem().code, Code::NoHeartbeat);
    if (fault == "half-open"_L1) {
        QVERIFY2(time.elapsed() < 2 * 150 + 2000,
                 "within two beats, and what a busy machine takes");
        QCOMPARE(house.panel.progress(), Progress::Unconfirmed);
        house.panel.retryNow();
        QTRY_COMPARE(confirmed.size(), 1);
    }
}

// The gateway is started anew while an answer is awaited.
void FaultsTest::restart()
{
    Fault once = *Fault::fromText(u"restart=300"_s);
    once.count = 1;
    House house(once);
    house.chance = 0.1;
    QSignalSpy confirmed(&house.service, &OutcomeService::outcomeConfirmed);
    QSignalSpy unconfirmed(&house.service, &OutcomeService::outcomeUnconfirmed);
    QTRY_VERIFY(house.isOpen());
    house.submit();
    QTRY_COMPARE(unconfirmed.size(), 1);
    QTRY_COMPARE(confirmed.size(), 1); // by itself
}

void FaultsTest::refusalsComeThroughFaults()
{
    Fault fragments = *Fault::fromText(u"fragments"_s);
    Simulator::Options options = Simulator::Options::standard();
    options.errors = Simulator::ErrorShape::ApiError;
    House house(fragments, 30s, options);
    QSignalSpy refused(&house.service, &OutcomeService::outcomeRefused);
    QTRY_VERIFY(house.isOpen());
    house.submit(u"999"_s);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY2(house.panel.message().text.startsWith("Invalid Call ID. (call 999, "_L1),
             qPrintable(house.panel.message().text));
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
