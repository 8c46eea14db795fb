// SPDX-License-Identifier: MIT
//
// A double that never complains would make every test that uses it green.
#include "quiettest.h"
#include "scriptedserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace Disposition;
using namespace Qt::StringLiterals;

class ScriptedServerTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void plays();
    void noticesWhatDoesNotFit();
    void closesAndDrops();
};

void ScriptedServerTest::plays()
{
    Test::ScriptedServer server({u"C: {\"a\":1,\"b\":2}"_s, u"S: hello"_s});
    QSignalSpy done(&server, &Test::ScriptedServer::done);
    QWebSocket client;
    QSignalSpy connected(&client, &QWebSocket::connected);
    QSignalSpy heard(&client, &QWebSocket::textMessageReceived);
    client.open(server.url());
    QVERIFY(connected.wait());
    client.sendTextMessage(u"{\"b\":2,\"a\":1,\"source\":\"me\"}"_s);
    QVERIFY(heard.wait());
    QCOMPARE(heard.first().first().toString(), u"hello"_s);
    QVERIFY(server.isDone());
    QCOMPARE(done.size(), 1);
    QVERIFY(server.mismatches().isEmpty());
}

void ScriptedServerTest::noticesWhatDoesNotFit()
{
    Test::ScriptedServer server({u"C: {\"a\":1}"_s, u"C: {\"a\":2}"_s});
    QWebSocket client;
    QSignalSpy connected(&client, &QWebSocket::connected);
    client.open(server.url());
    QVERIFY(connected.wait());
    client.sendTextMessage(u"{\"a\":7}"_s);
    QTRY_COMPARE(server.mismatches().size(), 1);
    QVERIFY(!server.isDone());
    client.sendTextMessage(u"{\"a\":2}"_s);
    QTRY_VERIFY(server.isDone());
    client.sendTextMessage(u"{}"_s);
    QTRY_COMPARE(server.mismatches().size(), 2);
}

void ScriptedServerTest::closesAndDrops()
{
    Test::ScriptedServer server({u"X: 1001 going away"_s, u"N:"_s, u"X:"_s});
    QWebSocket client;
    QSignalSpy gone(&client, &QWebSocket::disconnected);
    client.open(server.url());
    QVERIFY(gone.wait());
    QCOMPARE(int(client.closeCode()), 1001);
    QCOMPARE(client.closeReason(), u"going away"_s);
    QVERIFY(!server.isDone());
    client.open(server.url());
    QVERIFY(gone.wait());
    QVERIFY(server.isDone());
}

QTEST_GUILESS_MAIN(ScriptedServerTest)
#include "tst_scriptedserver.moc"
