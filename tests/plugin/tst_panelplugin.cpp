// SPDX-License-Identifier: MIT
//
// The plugin by its interface: a host that knows the header and nothing else.
#include "guestdesk.h"
#include "hostbus.h"
#include "quiettest.h"

#include <disposition/version.h>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPluginLoader>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <thread>

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;

class PanelPluginTest : public QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void metadata();
    void refusals_data();
    void refusals();
    void wrongThread();
    void unknownKeys();
    void shortcuts();
    void livePanels();
    void calledByName();
    void callsFromAnyThread();
    void forgivesCalls_data();
    void forgivesCalls();
    void transferredCall();
    void lateEndOfAFormerCall();
    void callsOfTheLoggedOut();
    void confirmedByHostTransport();
    void refusedByHostTransport();
    void hostTransportFromItsThread();
    void hostTransportGoes();
    void refusedMessages();
    void unsavedWork();
    void closesWithASetOnItsWay();
    void asksBeforeItCloses();
    void deletedDuringASet();
    void nowhereToKeep();
    void deletedFromASlot_data();
    void deletedFromASlot();
    void attention();
    void wrapUp();
    void layout();
    void tabGoesInAndOut();
    void ownStyleInHighContrast();
    void languages();
    void siteWords();
};

void PanelPluginTest::metadata()
{
    const QPluginLoader loader(QStringLiteral(DISPOSITION_PANEL_PLUGIN));
    const QJsonObject all = loader.metaData();
    QCOMPARE(all.value("IID"_L1).toString(), u"disposition.PanelFactory/1"_s);
    const QJsonObject own = all.value("MetaData"_L1).toObject();
    QCOMPARE(own.value("name"_L1).toString(), u"dispositionpanel"_s);
    QCOMPARE(own.value("version"_L1).toString(), QStringLiteral(DISPOSITION_VERSION_STR));
    QCOMPARE(own.value("apiMajor"_L1).toInt(), Plugin::apiMajor);
    QCOMPARE(own.value("apiMinor"_L1).toInt(), Plugin::apiMinor);
    QCOMPARE(own.value("minQt"_L1).toString(), u"6.4.0"_s);
    QCOMPARE(own.value("license"_L1).toString(), u"MIT"_s);
    QCOMPARE(own.value("preferredDockArea"_L1).toString(), u"right"_s);
    QCOMPARE(factory()->apiMinor(), Plugin::apiMinor);
}

void PanelPluginTest::refusals_data()
{
    QTest::addColumn<QVariantMap>("config");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QVariantMap &config, const QString &words) {
        QTest::newRow(name) << config << words;
    };
    row("url", {{u"url"_s, u"http://lcm.example"_s}}, u"is not a ws://"_s);
    row("url without host", {{u"url"_s, u"wss://"_s}}, u"is not a ws://"_s);
    row("style", {{u"style"_s, u"neon"_s}}, u"style: \"neon\" is neither inherit nor own"_s);
    row("language", {{u"language"_s, u"klingon!"_s}}, u"language: \"klingon!\""_s);
    row("translations", {{u"translations"_s, u"/no/such"_s}}, u"/no/such is not a folder"_s);
    row("outcomeNames", {{u"outcomeNames"_s, u"/no/such"_s}}, u"outcomeNames: /no/such: "_s);
    row("caFile", {{u"caFile"_s, u"/no/such.pem"_s}}, u"caFile: /no/such.pem does not exist"_s);
    row("tokenFile", {{u"tokenFile"_s, u"/no/such"_s}}, u"tokenFile: the token file /no/such"_s);
    row("allowInsecure", {{u"allowInsecure"_s, u"maybe"_s}}, u"allowInsecure: \"maybe\""_s);
    row("mnemonics", {{u"mnemonics"_s, u"2"_s}}, u"mnemonics: \"2\""_s);
    row("shortcuts", {{u"shortcuts"_s, u"some"_s}}, u"shortcuts: \"some\""_s);
    row("a key for nothing", {{u"shortcuts"_s, QVariantMap{{u"fly"_s, u"F2"_s}}}}, u"\"fly\""_s);
    row("a key for typing", {{u"shortcuts"_s, QVariantMap{{u"submit"_s, u"a"_s}}}},
        u"a is needed for typing"_s);
    row("Tab", {{u"shortcuts"_s, QVariantMap{{u"menu"_s, u"Ctrl+Tab"_s}}}}, u"needed for typing"_s);
    row("one key for two",
        {{u"shortcuts"_s, QVariantMap{{u"submit"_s, u"F5"_s}, {u"menu"_s, u"F5"_s}}}},
        u"two are on F5"_s);
    row("agent without id", {{u"agent"_s, QVariantMap{{u"name"_s, u"x"_s}}}},
        u"agent: there is no id"_s);
    row("agent of no kind", {{u"agent"_s, QVariantList{1}}}, u"agent: this is neither"_s);
    row("no key", {{u"shortcuts"_s, QVariantMap{{u"menu"_s, u"Hyper+1"_s}}}}, u"is not a key"_s);
    row("two keys", {{u"shortcuts"_s, QVariantMap{{u"menu"_s, u"F2, F3"_s}}}}, u"is not a key"_s);
}

void PanelPluginTest::refusals()
{
    QFETCH(QVariantMap, config);
    QFETCH(QString, words);
    QString error;
    QVERIFY(!factory()->createPanel(config, nullptr, &error));
    QVERIFY2(error.startsWith("The configuration is wrong: "_L1), qPrintable(error));
    QVERIFY2(error.contains(words), qPrintable(error));
    QVERIFY(!factory()->createPanel(config, nullptr, nullptr)); // nobody wants to know
    QCOMPARE(factory()->livePanels(), 0);
}

void PanelPluginTest::wrongThread()
{
    QString error;
    QWidget somebody;
    const QWidget *made = &somebody;
    std::thread([&] { made = factory()->createPanel({}, nullptr, &error); }).join();
    QVERIFY(!made);
    QCOMPARE(error, u"The panel must be created on the GUI thread."_s);

    GuestDesk desk;
    HostBus bus;
    for (const char *name :
         {"setAgent()", "setLanguage()", "setTransport()", "hasUnsavedWork()", "prepareToClose()"})
        QTest::ignoreMessage(
            QtCriticalMsg,
            qPrintable(u"%1 is for the GUI thread, and was called from another"_s.arg(
                QString::fromLatin1(name))));
    std::thread([&] {
        desk.panel->setAgent({});
        desk.panel->setLanguage(u"de"_s);
        desk.panel->setTransport(&bus);
        desk.panel->hasUnsavedWork();
        desk.panel->prepareToClose();
    }).join();
    QVERIFY(!bus.sink());
    desk.find(u"Outcome"_s);
}

void PanelPluginTest::unknownKeys()
{
    const QTemporaryDir folder;
    QTest::ignoreMessage(QtWarningMsg, "in the configuration, these keys mean nothing: colour, ur");
    QString error = u"left over"_s;
    const std::unique_ptr<QWidget> panel(factory()->createPanel(
        {{u"stateDir"_s, folder.path()}, {u"ur"_s, 1}, {u"colour"_s, 2}}, nullptr, &error));
    QVERIFY(panel);
    QVERIFY2(error.contains("colour, ur"_L1), qPrintable(error));
}

void PanelPluginTest::shortcuts()
{
    HostBus bus;
    GuestDesk desk({{u"shortcuts"_s, QVariantMap{{u"submit"_s, u"Ctrl+S"_s}}}});
    desk.panel->setTransport(&bus);
    desk.show();
    desk.endedCall(u"1"_s);
    desk.set(2); // by the usual key, which is the host's now
    QCOMPARE(bus.sets().size(), 0);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(bus.sets().size(), 1);

    GuestDesk without({{u"shortcuts"_s, false}});
    without.panel->setTransport(&bus);
    without.show();
    without.endedCall(u"2"_s);
    without.set(2);
    QVERIFY(qobject_cast<QLineEdit *>(without.find(u"Outcome"_s))->text() != "Busy"_L1);
    desk.panel->setTransport(nullptr);
}

void PanelPluginTest::livePanels()
{
    QCOMPARE(factory()->livePanels(), 0);
    {
        QWidget host;
        const GuestDesk one;
        const GuestDesk two({}, &host);
        QCOMPARE(factory()->livePanels(), 2);
        QCOMPARE(two.widget->parentWidget(), &host);
        QVERIFY(!one.widget->inherits("QDockWidget"));
    }
    QCOMPARE(factory()->livePanels(), 0);
}

// A host in Python, or one that has no header.
void PanelPluginTest::calledByName()
{
    const QTemporaryDir folder;
    QObject *root = factoryObject();
    QWidget *panel = nullptr;
    const QVariantMap config{{u"stateDir"_s, folder.path()}};
    QVERIFY(QMetaObject::invokeMethod(root, "createPanel", Q_RETURN_ARG(QWidget *, panel),
                                      Q_ARG(QVariantMap, config), Q_ARG(QWidget *, nullptr)));
    QVERIFY(panel);
    const std::unique_ptr<QWidget> owner(panel);
    int live = 0;
    QVERIFY(QMetaObject::invokeMethod(root, "livePanels", Q_RETURN_ARG(int, live)));
    QCOMPARE(live, 1);
    const QVariantMap info{{u"accountNumber"_s, u"5|3"_s}};
    const QVariantMap agent{{u"id"_s, u"testagent"_s}};
    QVERIFY(QMetaObject::invokeMethod(panel, "setAgent", Q_ARG(QVariantMap, agent)));
    for (const char *name : {"callStarted", "callUpdated", "callEnded"})
        QVERIFY2(QMetaObject::invokeMethod(panel, name, Q_ARG(QString, u"12345"_s),
                                           Q_ARG(QVariantMap, info)),
                 name);
    for (const char *name : {"setCurrentCall", "setLanguage"})
        QVERIFY2(QMetaObject::invokeMethod(panel, name, Q_ARG(QString, u"de"_s)), name);
    QVERIFY(QMetaObject::invokeMethod(panel, "prepareToClose"));
    bool isUnsaved = false;
    QCoreApplication::processEvents();
    QVERIFY(QMetaObject::invokeMethod(panel, "hasUnsavedWork", Q_RETURN_ARG(bool, isUnsaved)));
    QVERIFY(isUnsaved);

    QSignalSpy failed(root, SIGNAL(creationFailed(QString)));
    const QVariantMap wrong{{u"style"_s, u"neon"_s}};
    QVERIFY(QMetaObject::invokeMethod(root, "createPanel", Q_RETURN_ARG(QWidget *, panel),
                                      Q_ARG(QVariantMap, wrong), Q_ARG(QWidget *, nullptr)));
    QVERIFY(!panel);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains("neon"_L1));
}

void PanelPluginTest::callsFromAnyThread()
{
    HostBus bus;
    GuestDesk desk;
    desk.panel->setTransport(&bus);
    constexpr int threads = 4;
    constexpr int calls = 50;
    std::vector<std::thread> workers;
    for (int t = 0; t < threads; ++t) {
        workers.emplace_back([&desk, t] {
            for (int i = 0; i < calls; ++i) {
                const QString id = u"%1-%2"_s.arg(t).arg(i);
                desk.panel->callStarted(id, {{u"accountNumber"_s, u"5|3"_s}});
                desk.panel->callEnded(id, {});
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join(); // none of them waits for us
    QSignalSpy attention(desk.widget, SIGNAL(attentionRequested(QString)));
    QTRY_COMPARE(attention.size(), threads * calls);
    QVERIFY(desk.panel->hasUnsavedWork());

    // What the GUI thread tells does not overtake what another thread told before.
    std::thread([&desk] { desk.panel->callStarted(u"last"_s, {}); }).join();
    desk.panel->callEnded(u"last"_s, {});
    QTRY_COMPARE(attention.size(), threads * calls + 1);
    QCOMPARE(attention.last().first().toString(), u"last"_s);
}

void PanelPluginTest::forgivesCalls_data()
{
    QTest::addColumn<QStringList>("script"); // "+id" starts, "-id" ends
    QTest::addColumn<int>("waiting");
    QTest::newRow("plain") << QStringList{u"+1"_s, u"-1"_s} << 1;
    QTest::newRow("start twice") << QStringList{u"+1"_s, u"+1"_s, u"-1"_s} << 1;
    QTest::newRow("end twice") << QStringList{u"+1"_s, u"-1"_s, u"-1"_s} << 1;
    QTest::newRow("end of nothing") << QStringList{u"-7"_s} << 0;
    QTest::newRow("no end") << QStringList{u"+1"_s, u"+2"_s, u"-2"_s} << 1;
    QTest::newRow("recycled") << QStringList{u"+0"_s, u"-0"_s, u"+0"_s, u"-0"_s} << 2;
}

void PanelPluginTest::forgivesCalls()
{
    QFETCH(QStringList, script);
    QFETCH(int, waiting);
    GuestDesk desk;
    QSignalSpy attention(desk.widget, SIGNAL(attentionRequested(QString)));
    for (const QString &step : script) {
        if (step.startsWith(u'+'))
            desk.panel->callStarted(step.mid(1), {});
        else
            desk.panel->callEnded(step.mid(1), {});
    }
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(attention.size(), waiting);
}

void PanelPluginTest::transferredCall()
{
    HostBus bus;
    GuestDesk desk;
    desk.panel->setTransport(&bus);
    desk.show();
    desk.panel->callStarted(u"1"_s, {{u"accountNumber"_s, u"5|3"_s}});
    QTRY_COMPARE(qobject_cast<QLineEdit *>(desk.find(u"Call ID"_s))->text(), u"1"_s);
    desk.find(u"Comments"_s)->setFocus();
    desk.type(u"typed before"_s);
    desk.panel->callUpdated(u"2"_s, {{u"replaces"_s, u"1"_s}});
    desk.panel->callEnded(u"1"_s, {}); // the former ID is nobody's by then
    QTRY_COMPARE(qobject_cast<QLineEdit *>(desk.find(u"Call ID"_s))->text(), u"2"_s);
    desk.set(1);
    QTRY_COMPARE(bus.sets().size(), 1);
    QCOMPARE(bus.sets().first().value("callid"_L1).toString(), u"2"_s);
    QCOMPARE(bus.sets().first().value("AgentComments"_L1).toString(), u"typed before"_s);
    desk.panel->setTransport(nullptr);
}

// Who logs in while a call lasts is on it.
// An ID is another contact's by then.
void PanelPluginTest::lateEndOfAFormerCall()
{
    GuestDesk desk;
    QSignalSpy attention(desk.widget, SIGNAL(attentionRequested(QString)));
    desk.show();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    desk.panel->callStarted(u"0"_s, {{u"accountNumber"_s, u"5|1"_s}});
    desk.panel->callStarted(u"0"_s, {{u"accountNumber"_s, u"5|2"_s}});
    desk.panel->setCurrentCall(u"0"_s);
    QTRY_COMPARE(attention.size(), 1); // of the first
    desk.panel->callEnded(u"0"_s,
                          {{u"accountNumber"_s, u"5|1"_s}, {u"endedAt"_s, now.addSecs(-60)}});
    // And one whose account is not known yet is not given that of the former.
    desk.panel->callStarted(u"9"_s, {});
    desk.panel->callEnded(u"9"_s,
                          {{u"accountNumber"_s, u"5|1"_s}, {u"endedAt"_s, now.addSecs(-60)}});
    QTRY_COMPARE(attention.size(), 2);
    QCOMPARE(attention.last().first().toString(), u"9"_s);
    const auto ofAccount = [&desk](const QString &account) {
        return qobject_cast<QLineEdit *>(desk.find(u"Account"_s))->text() == account;
    };
    const auto isLive = [&desk] {
        return qobject_cast<QLabel *>(desk.find(u"Call state"_s))->text().startsWith("On call"_L1);
    };
    for (int i = 0; i < 3 && !ofAccount(u"5|2"_s); ++i)
        desk.key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(ofAccount(u"5|2"_s));
    QVERIFY(isLive());
    for (int i = 0; i < 3 && !ofAccount({}); ++i)
        desk.key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(ofAccount({}));
    QVERIFY(!isLive());
}

void PanelPluginTest::callsOfTheLoggedOut()
{
    GuestDesk desk({{u"agent"_s, u""_s}});
    desk.panel->callStarted(u"0"_s, {{u"accountNumber"_s, u"5|3"_s}});
    desk.panel->callEnded(u"0"_s, {});
    desk.panel->callStarted(u"1"_s, {{u"accountNumber"_s, u"5|3"_s}});
    QCoreApplication::processEvents();
    QTest::ignoreMessage(QtWarningMsg, "setAgent(): there is no id in the map; ignored");
    desk.panel->setAgent({{u"ID"_s, u"testagent"_s}});
    desk.panel->setAgent({{u"id"_s, u"testagent"_s}, {u"name"_s, u"Test Agent"_s}});
    QTRY_COMPARE(qobject_cast<QLineEdit *>(desk.find(u"Call ID"_s))->text(), u"1"_s);
    // The call that ended before is not lost: it waits.
    QVERIFY(desk.panel->hasUnsavedWork());
    QVERIFY(!desk.find(u"Waiting calls"_s)->isHidden());
    // The menu says who it is; logging out is the host's.
    desk.show();
    desk.find(u"Outcome"_s)->setFocus();
    desk.key(Qt::Key_F9);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Agent Test Agent"_s);
    QVERIFY(!menu->actions().first()->isEnabled());
    menu->close();
}

void PanelPluginTest::confirmedByHostTransport()
{
    HostBus bus;
    GuestDesk desk;
    QSignalSpy submitted(desk.widget, SIGNAL(outcomeSubmitted(QString, QVariantMap)));
    QSignalSpy confirmed(desk.widget, SIGNAL(outcomeConfirmed(QString, QVariantMap)));
    QSignalSpy connection(desk.widget, SIGNAL(connectionStateChanged(int, QString)));
    QSignalSpy pending(desk.widget, SIGNAL(pendingChanged(int)));
    desk.panel->setTransport(&bus);
    desk.show();
    desk.endedCall(u"12345"_s);
    QTRY_COMPARE(connection.size(), 1);
    QCOMPARE(connection.first().first().toInt(), 2);
    QCOMPARE(connection.first().last().toString(), u"Connected"_s);
    desk.set(2);
    QTRY_COMPARE(bus.sets().size(), 1);
    QTRY_COMPARE(submitted.size(), 1);
    QCOMPARE(confirmed.size(), 0); // sent is not confirmed
    QCOMPARE(submitted.first().last().toMap().value(u"message"_s).toString(), QString());
    bus.confirm(u"12345"_s);
    QTRY_COMPARE(confirmed.size(), 1);
    const QVariantMap result = confirmed.first().last().toMap();
    QCOMPARE(confirmed.first().first().toString(), u"12345"_s);
    QCOMPARE(result.keys(),
             (QStringList{u"accountNumber"_s, u"callId"_s, u"message"_s, u"outcomeId"_s,
                          u"outcomeName"_s, u"time"_s}));
    QCOMPARE(result.value(u"accountNumber"_s).toString(), u"5|3|1|0|0|44|1"_s);
    QCOMPARE(result.value(u"outcomeId"_s).toString(), u"3"_s);
    QCOMPARE(result.value(u"outcomeName"_s).toString(), u"Busy"_s);
    QVERIFY(result.value(u"message"_s).toString().startsWith("Outcome set: Busy"_L1));
    QCOMPARE(result.value(u"time"_s).toDateTime().timeSpec(), Qt::UTC);
    QVERIFY2(desk.result().startsWith("Outcome set: Busy"_L1), qPrintable(desk.result()));
    QCOMPARE(pending.size(), 2);
    QVERIFY(!desk.panel->hasUnsavedWork());
    desk.panel->setTransport(nullptr);
    QVERIFY(!bus.sink());
}

void PanelPluginTest::refusedByHostTransport()
{
    HostBus bus;
    GuestDesk desk;
    QSignalSpy refused(desk.widget, SIGNAL(outcomeRefused(QString, QVariantMap)));
    desk.panel->setTransport(&bus);
    desk.show();
    desk.endedCall(u"999"_s);
    desk.set(2);
    QTRY_COMPARE(bus.sets().size(), 1);
    bus.refuse(u"999"_s);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().last().toMap().value(u"message"_s).toString(), u"Invalid Call ID."_s);
    QVERIFY2(desk.result().startsWith("Invalid Call ID."_L1), qPrintable(desk.result()));
    desk.panel->setTransport(nullptr);
}

void PanelPluginTest::hostTransportFromItsThread()
{
    HostBus bus;
    GuestDesk desk;
    QSignalSpy confirmed(desk.widget, SIGNAL(outcomeConfirmed(QString, QVariantMap)));
    desk.panel->setTransport(&bus);
    desk.show();
    desk.endedCall(u"1"_s);
    desk.set(1);
    QTRY_COMPARE(bus.sets().size(), 1);
    std::thread([&] {
        bus.setState(3, u"line is down"_s);
        bus.setState(2);
        for (int i = 0; i < 1000; ++i)
            bus.say(R"({"channel":"Amazon","topic":"Agent","subtopic":"StateSync"})");
    }).join();
    // The connection broke while it was on its way: it goes again on the new one.
    QTRY_COMPARE(bus.sets().size(), 2);
    std::thread([&] { bus.confirm(u"1"_s); }).join();
    QTRY_COMPARE(confirmed.size(), 1);
    desk.panel->setTransport(nullptr);
}

void PanelPluginTest::hostTransportGoes()
{
    GuestDesk desk;
    QSignalSpy connection(desk.widget, SIGNAL(connectionStateChanged(int, QString)));
    {
        HostBus bus;
        desk.panel->setTransport(&bus);
        bus.setState(3, u"line is down"_s);
        QTRY_COMPARE(connection.size(), 2);
        QCOMPARE(connection.last().first().toInt(), 3);
        QCOMPARE(connection.last().last().toString(), u"line is down"_s);
        bus.setState(2);
        bus.say("{}");
        desk.panel->setTransport(nullptr); // with two in its queue
    }
    QTRY_COMPARE(connection.last().first().toInt(), 0);
    {
        HostBus another;
        desk.panel->setTransport(&another);
        delete desk.widget;
        QVERIFY(!another.sink()); // the panel is gone: the host may go, too
    }
}

void PanelPluginTest::refusedMessages()
{
    HostBus bus;
    GuestDesk desk;
    desk.panel->setTransport(&bus);
    QTest::ignoreMessage(QtWarningMsg, // once
                         "a message of the host's transport is too big, or not UTF-8: ignored");
    bus.say(QByteArray(1024 * 1024 + 1, ' '));
    bus.say("\xff\xfe");
    bus.say(QByteArray(100'000, '['));
    bus.say({});
    QCoreApplication::processEvents();
    desk.panel->setTransport(nullptr);
}

void PanelPluginTest::unsavedWork()
{
    HostBus bus;
    GuestDesk desk;
    desk.panel->setTransport(&bus);
    desk.show();
    QVERIFY(!desk.panel->hasUnsavedWork());
    desk.panel->callStarted(u"1"_s, {{u"accountNumber"_s, u"5|3"_s}});
    QTRY_COMPARE(qobject_cast<QLineEdit *>(desk.find(u"Call ID"_s))->text(), u"1"_s);
    QVERIFY(!desk.panel->hasUnsavedWork()); // it lasts, and nothing is typed
    desk.find(u"Comments"_s)->setFocus();
    desk.type(u"x"_s);
    QVERIFY(desk.panel->hasUnsavedWork());
    desk.panel->setTransport(nullptr);
}

void PanelPluginTest::closesWithASetOnItsWay()
{
    HostBus bus;
    const QTemporaryDir folder;
    const QVariantMap config{{u"stateDir"_s, folder.path()}};
    {
        GuestDesk desk(config);
        desk.panel->setTransport(&bus);
        desk.show();
        desk.endedCall(u"1"_s);
        desk.set(1);
        QTRY_COMPARE(bus.sets().size(), 1);
        QSignalSpy ready(desk.widget, SIGNAL(readyToClose()));
        desk.panel->prepareToClose();
        QCOMPARE(ready.size(), 0); // never from within
        QTRY_COMPARE(ready.size(), 1); // and not for long without an answer
    }
    // Nothing is lost: it goes again with the next panel, and can be answered there.
    GuestDesk next(config);
    QSignalSpy confirmed(next.widget, SIGNAL(outcomeConfirmed(QString, QVariantMap)));
    next.panel->setTransport(&bus);
    QTRY_COMPARE(bus.sets().size(), 2);
    QCOMPARE(bus.sets().last(), bus.sets().first());
    bus.confirm(u"1"_s);
    QTRY_COMPARE(confirmed.size(), 1);

    // With its answer it does not wait.
    next.show();
    next.endedCall(u"2"_s);
    next.set(1);
    QTRY_COMPARE(bus.sets().size(), 3);
    QSignalSpy ready(next.widget, SIGNAL(readyToClose()));
    next.panel->prepareToClose();
    bus.confirm(u"2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 1000);
    QCOMPARE(confirmed.size(), 2);
    next.panel->setTransport(nullptr);
}

void PanelPluginTest::asksBeforeItCloses()
{
    HostBus bus;
    GuestDesk desk;
    desk.panel->setTransport(&bus);
    desk.show();
    desk.endedCall(u"1"_s);
    QCoreApplication::processEvents();
    QSignalSpy ready(desk.widget, SIGNAL(readyToClose()));
    QSignalSpy attention(desk.widget, SIGNAL(attentionRequested(QString)));
    desk.panel->prepareToClose();
    QTRY_COMPARE(attention.size(), 1);
    QVERIFY2(desk.result().contains("no outcome yet"_L1), qPrintable(desk.result()));
    QTest::keyClick(desk.find(u"Stay"_s), Qt::Key_Space);
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 0);
    desk.panel->prepareToClose();
    QTest::keyClick(desk.find(u"Leave"_s), Qt::Key_Space);
    QTRY_COMPARE(ready.size(), 1);
    desk.panel->setTransport(nullptr);
}

void PanelPluginTest::deletedDuringASet()
{
    HostBus bus;
    const QTemporaryDir folder;
    const QVariantMap config{{u"stateDir"_s, folder.path()}};
    {
        GuestDesk desk(config);
        desk.panel->setTransport(&bus);
        desk.show();
        desk.endedCall(u"1"_s);
        desk.set(1); // not even on disk yet
    }
    QVERIFY(!bus.sink());
    GuestDesk next(config);
    next.panel->setTransport(&bus);
    QTRY_VERIFY(!bus.sets().isEmpty());
    QCOMPARE(bus.sets().last().value("callid"_L1).toString(), u"1"_s);
    next.panel->setTransport(nullptr);
}

// Nothing is called kept that is not, and nobody closes over it without a question.
void PanelPluginTest::nowhereToKeep()
{
    HostBus bus;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    GuestDesk desk({{u"stateDir"_s, file}});
    desk.panel->setTransport(&bus);
    QSignalSpy unconfirmed(desk.widget, SIGNAL(outcomeUnconfirmed(QString, QVariantMap)));
    QSignalSpy ready(desk.widget, SIGNAL(readyToClose()));
    desk.show();
    desk.endedCall(u"1"_s);
    desk.set(1);
    QTRY_COMPARE(bus.sets().size(), 1);
    bus.setState(3);
    QTRY_COMPARE(unconfirmed.size(), 1);
    const QString words = unconfirmed.first().last().toMap().value(u"message"_s).toString();
    QVERIFY2(words.contains("cannot be kept on disk"_L1), qPrintable(words));
    QVERIFY2(desk.result().contains("cannot be kept on disk"_L1), qPrintable(desk.result()));
    QVERIFY(desk.panel->hasUnsavedWork());
    desk.panel->prepareToClose();
    QVERIFY2(desk.result().contains("Close all the same?"_L1), qPrintable(desk.result()));
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 0);
    QTest::keyClick(desk.find(u"Leave"_s), Qt::Key_Space);
    QTRY_COMPARE(ready.size(), 1);
    desk.panel->setTransport(nullptr);
}

void PanelPluginTest::deletedFromASlot_data()
{
    QTest::addColumn<QByteArray>("signal");
    for (const char *signal :
         {SIGNAL(outcomeSubmitted(QString, QVariantMap)),
          SIGNAL(outcomeConfirmed(QString, QVariantMap)), SIGNAL(pendingChanged(int)),
          SIGNAL(connectionStateChanged(int, QString)), SIGNAL(attentionRequested(QString)),
          SIGNAL(readyToClose())})
        QTest::newRow(signal + 1) << QByteArray(signal);
}

namespace {

/// A host that throws the panel away as soon as it hears from it.
class Impatient : public QObject
{
    Q_OBJECT

public:
    explicit Impatient(const QPointer<QWidget> &panel)
        : m_panel(panel)
    { }
    int heard = 0;

public Q_SLOTS:
    void hear()
    {
        ++heard;
        delete m_panel;
    }

private:
    QPointer<QWidget> m_panel;
};

} // namespace

void PanelPluginTest::deletedFromASlot()
{
    QFETCH(QByteArray, signal);
    HostBus bus;
    GuestDesk desk;
    Impatient host(desk.widget);
    connect(desk.widget, signal.constData(), &host, SLOT(hear()));
    desk.panel->setTransport(&bus);
    desk.widget->show();
    desk.panel->callStarted(u"1"_s, {{u"accountNumber"_s, u"5|3"_s}});
    desk.panel->callEnded(u"1"_s, {});
    // An agent's work, for as long as there is a panel.
    const auto gone = [&desk] {
        return desk.widget.isNull();
    };
    QTRY_VERIFY(gone() || desk.canChoose(u"1"_s));
    if (!gone()) {
        desk.find(u"Outcome"_s)->setFocus();
        desk.set(1);
        QTRY_VERIFY(gone() || bus.sets().size() == 1);
    }
    if (!gone()) {
        bus.confirm(u"1"_s);
        QTRY_VERIFY(gone() || !desk.panel->hasUnsavedWork());
    }
    if (!gone())
        desk.panel->prepareToClose();
    QTRY_COMPARE(host.heard, 1);
    QVERIFY(!desk.widget);
    QCoreApplication::processEvents();
}

void PanelPluginTest::attention()
{
    HostBus bus;
    GuestDesk desk;
    desk.panel->setTransport(&bus);
    QSignalSpy attention(desk.widget, SIGNAL(attentionRequested(QString)));
    desk.show();
    desk.endedCall(u"1"_s);
    QTRY_COMPARE(attention.size(), 1);
    desk.set(1);
    QTRY_COMPARE(bus.sets().size(), 1);
    bus.refuse(u"1"_s);
    QTRY_COMPARE(attention.size(), 2);
    QCOMPARE(attention.last().first().toString(), u"1"_s);
    desk.panel->setTransport(nullptr);
}

void PanelPluginTest::wrapUp()
{
    GuestDesk desk;
    QSignalSpy expired(desk.widget, SIGNAL(wrapUpExpired(QString)));
    // Told late: the time counts from its real end.
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(-120);
    desk.panel->callStarted(u"1"_s, {{u"wrapUpSeconds"_s, 60}, {u"startedAt"_s, end.addSecs(-60)}});
    desk.panel->callEnded(u"1"_s, {{u"endedAt"_s, end.toString(Qt::ISODate)}});
    QTRY_COMPARE(expired.size(), 1);
    QCOMPARE(expired.first().first().toString(), u"1"_s);
}

void PanelPluginTest::layout()
{
    const GuestDesk desk;
    const QByteArray state = desk.panel->saveState();
    QVERIFY(!state.isEmpty());
    QVERIFY(desk.panel->restoreState(state));
    QVERIFY(!desk.panel->restoreState({}));
    QVERIFY(!desk.panel->restoreState("something else"));
}

void PanelPluginTest::tabGoesInAndOut()
{
    HostBus bus;
    QWidget host;
    QVBoxLayout layout(&host);
    QLineEdit before(&host);
    GuestDesk desk({}, &host);
    QLineEdit behind(&host);
    before.setAccessibleName(u"before"_s);
    behind.setAccessibleName(u"behind"_s);
    desk.panel->setTransport(&bus);
    layout.addWidget(&before);
    layout.addWidget(desk.widget);
    layout.addWidget(&behind);
    desk.show();
    desk.endedCall(u"1"_s);
    const auto walk = [&](QWidget *from, QWidget *to, int key, Qt::KeyboardModifiers modifiers) {
        QStringList names;
        from->setFocus();
        while (QApplication::focusWidget() != to && names.size() < 20) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
            names.append(QApplication::focusWidget()->accessibleName());
        }
        return names;
    };
    QStringList there = walk(&before, &behind, Qt::Key_Tab, Qt::NoModifier);
    QCOMPARE(there.takeLast(), u"behind"_s);
    QVERIFY(there.size() > 8);
    QCOMPARE(there.first(), u"Menu"_s);
    QVERIFY(there.contains(u"Call ID"_s));
    QStringList back = walk(&behind, &before, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(back.takeLast(), u"before"_s);
    std::reverse(back.begin(), back.end());
    QCOMPARE(back, there);
    desk.widget->setFocus(); // as a host may do
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Outcome"_s);
    desk.panel->setTransport(nullptr);
}

void PanelPluginTest::ownStyleInHighContrast()
{
    GuestDesk desk({{u"style"_s, u"own"_s}});
    desk.show();
    const auto ground = [&desk] {
        const QWidget *label = desk.find(u"Call state"_s);
        return desk.widget->grab().toImage().pixelColor(
            label->mapTo(desk.widget.data(), QPoint(label->width() - 2, 2)));
    };
    const auto words = [&desk] {
        return desk.find(u"Call state"_s)->palette().color(QPalette::WindowText);
    };
    const auto switchContrast = [&desk] {
        auto *menu = qobject_cast<QToolButton *>(desk.find(u"Menu"_s))->menu();
        menu->popup({}); // which fills it
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text().remove(u'&') == "High contrast"_L1;
        });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        menu->close();
    };
    QVERIFY(ground().lightness() > words().lightness());
    switchContrast();
    QTRY_COMPARE(ground(), QColor(Qt::black));
    QCOMPARE(words(), QColor(Qt::white));
    switchContrast();
    QTRY_VERIFY(ground().lightness() > words().lightness());
}

void PanelPluginTest::languages()
{
    GuestDesk desk({{u"language"_s, u"de"_s}});
    desk.find(u"Ergebnis"_s);
    desk.panel->setLanguage(u"en"_s);
    desk.find(u"Outcome"_s);
    QTest::ignoreMessage(QtWarningMsg, "\"klingon!\" is not a language");
    desk.panel->setLanguage(u"klingon!"_s);
    desk.find(u"Outcome"_s);
    desk.panel->setLanguage({});
}

// Its words and its outcomes' names may be a site's own; what is sent is not.
void PanelPluginTest::siteWords()
{
    const QTemporaryDir site;
    QFile names(site.filePath(u"names.json"_s));
    QVERIFY(names.open(QIODevice::WriteOnly));
    names.write(R"([{"name":"Busy","names":{"de":"Leitung besetzt"}}])");
    names.close();
    HostBus bus;
    GuestDesk desk({{u"language"_s, u"de"_s},
                    {u"translations"_s, site.path()},
                    {u"outcomeNames"_s, names.fileName()}});
    desk.panel->setTransport(&bus);
    desk.show();
    desk.panel->callStarted(u"1"_s, {{u"accountNumber"_s, u"5|1"_s}});
    auto *list = qobject_cast<QListView *>(desk.find(u"Ergebnisse"_s));
    const auto rowOf = [list](const QString &name) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(rowOf(u"Leitung besetzt"_s) >= 0);
    desk.find(u"Ergebnis"_s)->setFocus();
    desk.type(u"busy"_s); // the server's name is found as well
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bus.sets().size(), 1);
    QCOMPARE(bus.sets().first().value("OutcomeId"_L1).toVariant().toString(), u"3"_s);
}

QTEST_MAIN(PanelPluginTest)
#include "tst_panelplugin.moc"
