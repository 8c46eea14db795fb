// SPDX-License-Identifier: MIT
#include "callplay.h"
#include "quiettest.h"

#include <disposition/callmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;

class CallModelTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void roles();
    void callsComeAndGo();
    void whatStaysKeepsItsPlace();
    void anotherAgent();
    void behavesAsAModel();
};

static QVariant at(const CallModel &model, int row, const char *role)
{
    return model.index(row).data(model.roleNames().key(role));
}

static QStringList ids(const CallModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row).data().toString());
    return ids;
}

void CallModelTest::roles()
{
    Test::CallPlay play;
    CallDetails details;
    details.number = u"+49 30 1234"_s;
    details.displayName = u"Berta"_s;
    details.state = CallState::Ringing;
    const CallInstance call = play.startCall(u"1"_s, details);
    const CallModel model(play.service.get());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(at(model, 0, "display").toString(), u"1"_s);
    QCOMPARE(at(model, 0, "callId").toString(), u"1"_s);
    QCOMPARE(at(model, 0, "instance").toULongLong(), quint64(call));
    QCOMPARE(at(model, 0, "account").toString(), u"5|1"_s);
    QCOMPARE(at(model, 0, "number").toString(), u"+49 30 1234"_s);
    QCOMPARE(at(model, 0, "displayName").toString(), u"Berta"_s);
    QCOMPARE(at(model, 0, "callState").toString(), u"Ringing"_s);
    QCOMPARE(at(model, 0, "startedAt").toDateTime(), play.clock->now());
    QVERIFY(!at(model, 0, "endedAt").toDateTime().isValid());
    QCOMPARE(at(model, 0, "waiting"), QVariant(false));
    QCOMPARE(at(model, 0, "current"), QVariant(true));

    details.state = CallState::Held;
    play.service->updateCall(CallId(u"1"_s), AccountNumber(u"5|1"_s), details);
    QCOMPARE(at(model, 0, "callState").toString(), u"Held"_s);
    play.endCall(u"1"_s);
    QCOMPARE(at(model, 0, "callState").toString(), u"Ended"_s);
    QCOMPARE(at(model, 0, "endedAt").toDateTime(), play.clock->now());
    QCOMPARE(at(model, 0, "waiting"), QVariant(true));
    QVERIFY(!model.index(1).data().isValid());
    QVERIFY(!model.index(0).data(Qt::DecorationRole).isValid());
}

void CallModelTest::callsComeAndGo()
{
    Test::CallPlay play;
    CallModel model(play.service.get());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    play.endedCall(u"1"_s);
    play.startCall(u"2"_s);
    QCOMPARE(ids(model), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(at(model, 0, "current"), QVariant(false));
    QCOMPARE(at(model, 1, "current"), QVariant(true));

    OutcomeRequest request;
    request.agent = play.service->agent();
    request.callId = CallId(u"1"_s);
    request.account = AccountNumber(u"5|1"_s);
    request.outcome = OutcomeId(u"3"_s);
    play.service->submit(request);
    QTRY_COMPARE(play.bus->sets().size(), 1);
    QCOMPARE(model.rowCount(), 2); // not before the server said so
    play.answer(u"1"_s);
    QCOMPARE(ids(model), QStringList{u"2"_s});
    play.service->setCurrentCall(CallId(u"2"_s));
    QCOMPARE(ids(model), QStringList{u"2"_s});
}

void CallModelTest::whatStaysKeepsItsPlace()
{
    Test::CallPlay play;
    const CallInstance first = play.endedCall(u"1"_s);
    play.startCall(u"2"_s);
    play.service->startCall(CallId(u"3"_s), AccountNumber(u"5|4"_s)); // 4, once it is transferred
    const CallModel model(play.service.get());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex second(model.index(1));
    play.service->dismissCall(first);
    QCOMPARE(second.data().toString(), u"2"_s);
    QCOMPARE(second.row(), 0);
    QCOMPARE(changed.size(), 0);
    play.service->setCurrentCall(CallId(u"2"_s));
    QCOMPARE(changed.size(), 2); // the one that is current now, and the one that was
    CallDetails transferred;
    transferred.replaces = CallId(u"3"_s);
    play.startCall(u"4"_s, transferred);
    QCOMPARE(ids(model), (QStringList{u"2"_s, u"4"_s}));
    QCOMPARE(reset.size(), 0);
}

void CallModelTest::anotherAgent()
{
    Test::CallPlay play;
    const CallModel model(play.service.get());
    play.endedCall(u"1"_s);
    play.service->setAgent(AgentId(u"anna"_s));
    QCOMPARE(model.rowCount(), 0);
    play.endedCall(u"2"_s);
    QCOMPARE(ids(model), QStringList{u"2"_s});
    play.service->setAgent(AgentId(u"testagent"_s));
    QCOMPARE(ids(model), QStringList{u"1"_s});
}

// Many calls, in an order that only the seed knows.
void CallModelTest::behavesAsAModel()
{
    Test::CallPlay play;
    CallModel model(play.service.get());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    quint32 random = 20240229;
    for (int step = 0; step < 400; ++step) {
        random = random * 1664525 + 1013904223;
        const QString id = QString::number((random >> 8) % 6);
        switch ((random >> 16) % 5) {
        case 0:
        case 1:
            play.startCall(id);
            break;
        case 2:
            play.endCall(id);
            break;
        case 3:
            play.service->setCurrentCall(CallId(id));
            break;
        default:
            if (const auto waiting = play.service->waitingCalls(); !waiting.isEmpty())
                play.service->dismissCall(
                    waiting.at(qsizetype(random >> 20) % waiting.size()).instance);
        }
        QStringList expected;
        const auto calls = play.service->calls();
        for (const Call &call : calls)
            expected.append(call.id.toString());
        QCOMPARE(ids(model), expected);
    }
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(reset.size(), 0);
}

QTEST_MAIN(CallModelTest)
#include "tst_callmodel.moc"
