// SPDX-License-Identifier: MIT
//
// The panel as QML meets it: by the names of properties and functions, with
// texts and numbers.
#include "paneldesk.h"
#include "quiettest.h"

#include <disposition/qmlpanel.h>

#include <QMetaProperty>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;

class QmlPanelTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyTellsOfItsChanges();
    void aDay();
    void refused();
    void unconfirmed();
    void outcomesAreNarrowed();
    void hints();
    void entryByHand();
    void whatIsAskedBeforeItCloses();
    void historyAgain();
    void theServiceByName();
    void aSlotMayDeleteIt();
};

namespace {

class QmlDesk : public Test::PanelDesk
{
public:
    QVariant get(const char *name) const { return qml->property(name); }
    QString text(const char *name) const { return get(name).toString(); }
    bool is(const char *name) const { return get(name).toBool(); }
    void set(const char *name, const QString &value) { QVERIFY(qml->setProperty(name, value)); }
    void call(const char *function)
    {
        QVERIFY(QMetaObject::invokeMethod(qml.get(), function));
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QmlPanel> qml = std::make_unique<QmlPanel>(panel.get()); // goes first
};

} // namespace

void QmlPanelTest::everyPropertyTellsOfItsChanges()
{
    const QMetaObject &meta = QmlPanel::staticMetaObject;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        QVERIFY2(property.isConstant() != property.hasNotifySignal(), property.name());
        QVERIFY2(property.metaType().isValid(), property.name());
    }
}

void QmlPanelTest::aDay()
{
    QmlDesk desk;
    const QSignalSpy changed(desk.qml.get(), &QmlPanel::changed);
    const QSignalSpy appeared(desk.qml.get(), &QmlPanel::messageAppeared);
    QCOMPARE(desk.text("connectionText"), u"Connected"_s);
    desk.startCall(u"1"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(desk.text("stage"), u"OnCall"_s);
    QCOMPARE(desk.text("callId"), u"1"_s);
    QCOMPARE(desk.text("account"), u"5|1"_s);
    QVERIFY(!desk.is("canEditCallId"));
    QVERIFY(!desk.is("canEditAccount"));
    desk.endCall(u"1"_s);
    QCOMPARE(desk.text("stage"), u"AfterCall"_s);
    auto *calls = desk.get("calls").value<QAbstractItemModel *>();
    QVERIFY(calls);
    QCOMPARE(calls->rowCount(), 1);
    QCOMPARE(desk.get("shownCall"), calls->index(0, 0).data(CallModel::InstanceRole));

    desk.call("submit"); // with nothing chosen
    QCOMPARE(desk.text("messageKind"), u"Error"_s);
    QCOMPARE(desk.text("faultyField"), u"outcome"_s);
    QCOMPARE(desk.bus->sets().size(), 0);

    desk.set("outcome", u"3"_s);
    desk.set("leadScore", u"7"_s);
    desk.set("targetAmount", u"12.50"_s);
    desk.set("comments", u"Rang for long"_s);
    QCOMPARE(desk.text("outcomeText"), u"Busy"_s);
    QCOMPARE(desk.get("commentLength").toInt(), 13);
    QCOMPARE(desk.get("commentLimit").toInt(), 500);
    QVERIFY(desk.is("canEdit") && desk.is("canChoose") && desk.is("canSubmit")
            && desk.is("canClear"));
    desk.call("submit");
    QCOMPARE(desk.text("messageKind"), u"Progress"_s);
    QVERIFY(!desk.is("canEdit"));
    const QJsonObject sent = desk.bus->sets().value(0)["data"_L1].toObject();
    QCOMPARE(sent["OutcomeId"_L1].toInt(), 3);
    QCOMPARE(sent["AgentComments"_L1].toString(), u"Rang for long"_s);
    QCOMPARE(sent["LeadScore"_L1].toInt(), 7);

    desk.answer(u"1"_s);
    QCOMPARE(desk.text("messageKind"), u"Success"_s);
    QVERIFY(desk.text("messageText").startsWith(u"Outcome set: Busy"_s));
    QCOMPARE(appeared.last()[0].toString(), desk.text("messageText"));
    QVERIFY(desk.is("canChange"));
    desk.call("change");
    QCOMPARE(desk.text("comments"), u"Rang for long"_s);
    desk.call("clear");
    QCOMPARE(desk.text("comments"), QString());
    desk.call("dismissMessage");
    QCOMPARE(desk.text("messageKind"), u"None"_s);

    desk.startCall(u"2"_s);
    desk.startCall(u"3"_s);
    desk.call("showNextCall");
    const QString next = desk.text("callId");
    QVERIFY(QMetaObject::invokeMethod(desk.qml.get(), "showNextCall", Q_ARG(int, -1)));
    QVERIFY(desk.text("callId") != next);
    const auto second = calls->match(calls->index(0, 0), CallModel::CallIdRole, u"2"_s);
    QCOMPARE(second.size(), 1);
    const auto instance = second.first().data(CallModel::InstanceRole).value<quint64>();
    QVERIFY(QMetaObject::invokeMethod(desk.qml.get(), "showCall", Q_ARG(quint64, instance)));
    QCOMPARE(desk.text("callId"), u"2"_s);
}

void QmlPanelTest::refused()
{
    QmlDesk desk;
    const QSignalSpy focus(desk.qml.get(), &QmlPanel::focusWanted);
    desk.endedCall(u"1"_s);
    desk.set("outcome", u"3"_s);
    desk.call("submit");
    desk.refuse(u"1"_s);
    QCOMPARE(desk.text("messageKind"), u"Error"_s);
    QCOMPARE(desk.text("messageText"), desk.panel->message().text);
    QVERIFY(desk.text("messageText").contains(u"Invalid Call ID."_s));
    QCOMPARE(desk.text("faultyField"), u"callId"_s);
    QCOMPARE(focus.last()[0].toString(), u"callId"_s);
    QCOMPARE(desk.text("outcome"), u"3"_s);
}

void QmlPanelTest::unconfirmed()
{
    QmlDesk desk;
    const QSignalSpy noticed(desk.qml.get(), &QmlPanel::noticeChanged);
    desk.endedCall(u"1"_s);
    desk.set("outcome", u"3"_s);
    desk.bus->enter(Transport::State::Failed, {TransportProblem::Code::ConnectionLost, {}});
    QVERIFY(!noticed.isEmpty());
    QVERIFY(!desk.text("notice").isEmpty());
    desk.call("submit");
    QCOMPARE(desk.text("messageKind"), u"Doubt"_s);
    QVERIFY(desk.is("canRetry") && desk.is("canDiscard"));
    desk.call("retryNow");
    QVERIFY(desk.bus->retries > 0);
    desk.call("discard");
    QVERIFY(!desk.is("canDiscard"));
    QCOMPARE(desk.service->pendingCount(), 0);
}

void QmlPanelTest::outcomesAreNarrowed()
{
    QmlDesk desk;
    desk.startCall(u"1"_s);
    auto *outcomes = desk.get("outcomes").value<QAbstractItemModel *>();
    QVERIFY(outcomes);
    const int all = outcomes->rowCount();
    QVERIFY(all > 5);
    desk.set("outcomeText", u"bus"_s);
    QCOMPARE(outcomes->rowCount(), 1);
    QCOMPARE(desk.text("outcome"), QString());
    desk.set("outcome", u"3"_s);
    QCOMPARE(outcomes->rowCount(), all);
    desk.set("outcomeText", u"no a"_s);
    QVERIFY(outcomes->rowCount() < all);
    desk.call("clear"); // which the list follows
    QCOMPARE(outcomes->rowCount(), all);
}

void QmlPanelTest::hints()
{
    QmlDesk desk;
    desk.startCall(u"1"_s);
    desk.set("targetAmount", u"1200.5"_s);
    QCOMPARE(desk.text("targetAmountHint"), u"= 1,200.50"_s);
    desk.set("leadScore", u"x"_s);
    QVERIFY(!desk.text("leadScoreHint").isEmpty());
    desk.set("outcome", u"5"_s); // DNC
    QVERIFY(!desk.text("consequence").isEmpty());
}

void QmlPanelTest::entryByHand()
{
    QmlDesk desk;
    QCOMPARE(desk.text("stage"), u"Entry"_s);
    QVERIFY(desk.is("canEditCallId") && desk.is("canEditAccount"));
    desk.set("callId", u"77"_s);
    desk.set("account", u"5|7"_s);
    desk.call("entryFinished");
    QCOMPARE(desk.text("callId"), u"77"_s);
    QCOMPARE(desk.text("account"), u"5|7"_s);
    QCOMPARE(desk.bus->sentOf(u"GetCallOutCome"_s).size(), 1);
}

void QmlPanelTest::whatIsAskedBeforeItCloses()
{
    QmlDesk desk;
    const QSignalSpy ready(desk.qml.get(), &QmlPanel::readyToClose);
    bool mayGo = false;
    const auto prepare = [&] {
        QVERIFY(
            QMetaObject::invokeMethod(desk.qml.get(), "prepareToClose", Q_RETURN_ARG(bool, mayGo)));
    };
    prepare();
    QVERIFY(mayGo);
    desk.endedCall(u"1"_s);
    prepare();
    QVERIFY(!mayGo);
    QVERIFY(desk.is("isAsking"));
    QCOMPARE(desk.text("messageKind"), u"Question"_s);
    desk.call("stay");
    QVERIFY(!desk.is("isAsking"));
    QCOMPARE(ready.size(), 0);
    prepare();
    desk.call("leave");
    QCOMPARE(ready.size(), 1);
}

void QmlPanelTest::historyAgain()
{
    QmlDesk desk;
    desk.endedCall(u"1"_s);
    desk.set("outcome", u"3"_s);
    desk.set("comments", u"Again"_s);
    desk.call("submit");
    desk.answer(u"1"_s);
    desk.endedCall(u"2"_s);
    auto *history = desk.get("history").value<QAbstractItemModel *>();
    QVERIFY(history);
    QCOMPARE(history->rowCount(), 1);
    QVERIFY(QMetaObject::invokeMethod(desk.qml.get(), "changeFrom", Q_ARG(int, 5)));
    QCOMPARE(desk.text("callId"), u"2"_s);
    QVERIFY(QMetaObject::invokeMethod(desk.qml.get(), "changeFrom", Q_ARG(int, 0)));
    QCOMPARE(desk.text("callId"), u"1"_s);
    QCOMPARE(desk.text("comments"), u"Again"_s);
}

void QmlPanelTest::theServiceByName()
{
    QmlDesk desk;
    auto *service = desk.get("service").value<QObject *>();
    QCOMPARE(service, desk.service.get());
    QCOMPARE(service->property("connectionState").toInt(), int(Transport::State::Open));
    desk.startCall(u"1"_s);
    OutcomeReply *reply = nullptr;
    QVERIFY(QMetaObject::invokeMethod(service, "submit",
                                      Q_RETURN_ARG(Disposition::OutcomeReply *, reply),
                                      Q_ARG(QString, u"3"_s), Q_ARG(QString, u"By name"_s)));
    QVERIFY(reply);
    QVERIFY(reply->parent()); // or a script's garbage collector would take it
    QTRY_COMPARE(desk.bus->sets().size(), 1);
    QVERIFY(service->setProperty("agent", u"anna"_s));
    QCOMPARE(desk.service->agent(), AgentId(u"anna"_s));
}

void QmlPanelTest::aSlotMayDeleteIt()
{
    QmlDesk desk;
    desk.endedCall(u"1"_s);
    desk.endedCall(u"2"_s);
    desk.call("submit"); // an error at the outcome, which typing takes away
    connect(desk.qml.get(), &QmlPanel::changed, this, [&desk] { desk.qml.reset(); });
    desk.qml->setOutcomeText(u"b"_s);
    QVERIFY(!desk.qml);
}

QTEST_GUILESS_MAIN(QmlPanelTest)
#include "tst_qmlpanel.moc"
