// SPDX-License-Identifier: MIT
//
// The header that hosts a panel in ten lines: what it says when there is none,
// and that everything gets through when there is.
#include "hostbus.h"
#include "quiettest.h"

#include <disposition/panelhost.h>

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;

class PanelHostTest : public QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void refusalsAreExplained();
    void docks();
    void hearsEverything();
    void feedOutlivesAll();
    void hostGoesFromItsOwnSlot();
    void panelGoesFirst();

private:
    static QWidget *find(const QWidget *panel, const QString &name);
};

QWidget *PanelHostTest::find(const QWidget *panel, const QString &name)
{
    const auto all = panel->findChildren<QWidget *>();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&name](const QWidget *each) {
        return each->accessibleName() == name;
    });
    return it == all.cend() ? nullptr : *it;
}

void PanelHostTest::refusals_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QStringList>("words");
    const QString folder = QStringLiteral(FAKE_PANELS);
    const auto fake = [&folder](const char *name) {
        return u"%1/lib%2.so"_s.arg(folder, QString::fromLatin1(name));
    };
    QTest::newRow("nowhere") << u"nosuchpanel"_s
                             << QStringList{u"There is no plugin nosuchpanel in "_s};
    QTest::newRow("no such file") << u"/no/such.so"_s << QStringList{u"/no/such.so"_s};
    QTest::newRow("no library") << QFINDTESTDATA("hostbus.h")
                                << QStringList{u"is no plugin for Qt"_s};
    QTest::newRow("newer") << fake("newerpanel")
                           << QStringList{u"speaks disposition.PanelFactory/2"_s,
                                          u"this program speaks disposition.PanelFactory/1"_s};
    QTest::newRow("older") << fake("olderpanel")
                           << QStringList{u"speaks disposition.PanelFactory/0"_s};
    QTest::newRow("another") << fake("anotherplugin") << QStringList{u"speaks org.example.Other"_s};
    QTest::newRow("newer Qt") << fake("laterqtpanel")
                              << QStringList{u"needs Qt 99.0"_s, u"runs Qt 6."_s};
    QTest::newRow("ours by name alone") << fake("falsepanel") << QStringList{u"cannot be loaded"_s};
}

void PanelHostTest::refusals()
{
    QFETCH(QString, plugin);
    QFETCH(QStringList, words);
    QMainWindow window;
    Plugin::PanelHost host(plugin);
    QVERIFY(!host.dock(&window, {}));
    for (const QString &part : words)
        QVERIFY2(host.errorText().contains(part), qPrintable(host.errorText()));
    QVERIFY(window.findChildren<QDockWidget *>().isEmpty());
    host.callStarted(u"1"_s); // there is nobody to tell, and no harm in it
    QCoreApplication::processEvents();
    QVERIFY(!host.panel());
}

// Each text that keeps an integrator from a panel has its cure in the guide.
void PanelHostTest::refusalsAreExplained()
{
    QFile guide(QStringLiteral(EMBEDDING_GUIDE));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(guide.readAll());
    int found = 0;
    for (const QString &name :
         {u"panelloader.h"_s, u"panelfactory.cpp"_s, u"../network/library.cpp"_s}) {
        QFile source(QFileInfo(guide.fileName()).absolutePath() + u'/' + name);
        QVERIFY(source.open(QIODevice::ReadOnly));
        static const QRegularExpression sentence(u"\"((?:The|There|In the) [^\"]+)\""_s);
        auto each = sentence.globalMatch(QString::fromUtf8(source.readAll()));
        for (; each.hasNext(); ++found) {
            // As far as its first variable part.
            const QString words = each.next().captured(1).section(u'%', 0, 0).trimmed();
            QVERIFY2(text.contains(u"| "_s + words), qPrintable(words));
        }
    }
    QVERIFY(found > 8);
}

void PanelHostTest::docks()
{
    const QTemporaryDir folder;
    QMainWindow window;
    Plugin::PanelHost host(QStringLiteral(DISPOSITION_PANEL_PLUGIN));
    QVERIFY(!host.dock(&window, {{u"style"_s, u"neon"_s}}));
    QVERIFY(host.errorText().contains("neon"_L1));
    QDockWidget *dock = host.dock(&window, {{u"stateDir"_s, folder.path()}});
    QVERIFY2(dock, qPrintable(host.errorText()));
    QCOMPARE(dock->widget(), host.widget());
    QCOMPARE(window.dockWidgetArea(dock), Qt::RightDockWidgetArea);
}

void PanelHostTest::hearsEverything()
{
    const QTemporaryDir folder;
    HostBus bus;
    QMainWindow window;
    Plugin::PanelHost host(QStringLiteral(DISPOSITION_PANEL_PLUGIN));
    QStringList heard;
    const auto note = [&heard](const QString &name) {
        return [&heard, name](const QString &id, const QVariantMap &result) {
            heard.append(name + u' ' + id + u' ' + result.value(u"outcomeId"_s).toString());
        };
    };
    host.onSubmitted = note(u"submitted"_s);
    host.onConfirmed = note(u"confirmed"_s);
    host.onRefused = note(u"refused"_s);
    host.onUnconfirmed = note(u"unconfirmed"_s);
    host.onAttention = [&heard](const QString &id) {
        heard.append(u"attention "_s + id);
    };
    host.onWrapUpExpired = [&heard](const QString &id) {
        heard.append(u"expired "_s + id);
    };
    host.onConnection = [&heard](int state, const QString &) {
        heard.append(u"state %1"_s.arg(state));
    };
    host.onPending = [&heard](int count) {
        heard.append(u"pending %1"_s.arg(count));
    };
    host.onReadyToClose = [&heard] {
        heard.append(u"ready"_s);
    };
    QVERIFY(host.dock(&window, {{u"stateDir"_s, folder.path()}, {u"agent"_s, u"testagent"_s}}));
    host.panel()->setTransport(&bus);
    window.show();
    window.activateWindow();
    std::thread([feed = host.feed()] {
        feed.callStarted(u"1"_s, {{u"accountNumber"_s, u"5|3"_s}});
        feed.callUpdated(u"1"_s, {{u"wrapUpSeconds"_s, 1}});
        feed.setCurrentCall(u"1"_s);
        feed.callEnded(u"1"_s);
    }).join();
    QTRY_VERIFY(heard.contains(u"expired 1"_s));
    auto *field = find(host.widget(), u"Outcome"_s);
    auto *list = qobject_cast<QListView *>(find(host.widget(), u"Outcomes"_s));
    QTRY_VERIFY(list->model()->rowCount() > 0);
    field->setFocus();
    const auto set = [field] {
        QTest::keyClick(field, Qt::Key_1, Qt::AltModifier);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    };
    set();
    QTRY_COMPARE(bus.sets().size(), 1);
    bus.refuse(u"1"_s);
    QTRY_VERIFY(heard.contains(u"refused 1 0"_s));
    set();
    QTRY_COMPARE(bus.sets().size(), 2);
    bus.setState(3);
    QTRY_VERIFY(heard.contains(u"unconfirmed 1 0"_s));
    bus.setState(2);
    QTRY_COMPARE(bus.sets().size(), 3);
    bus.confirm(u"1"_s);
    QTRY_VERIFY(heard.contains(u"confirmed 1 0"_s));
    host.panel()->prepareToClose();
    QTRY_COMPARE(heard.last(), u"ready"_s);
    for (const char *line :
         {"submitted 1 0", "attention 1", "state 2", "state 3", "pending 1", "pending 0"})
        QVERIFY2(heard.contains(QString::fromLatin1(line)), line);
    host.panel()->setTransport(nullptr);
}

void PanelHostTest::feedOutlivesAll()
{
    const QTemporaryDir folder;
    std::atomic<bool> stop = false;
    std::thread worker;
    {
        Plugin::PanelHost host(QStringLiteral(DISPOSITION_PANEL_PLUGIN));
        const std::unique_ptr<QWidget> panel(host.create({{u"stateDir"_s, folder.path()}}));
        QVERIFY(panel);
        worker = std::thread([&stop, feed = host.feed()] {
            for (int i = 0; !stop && i < 200; ++i) {
                feed.callStarted(u"1"_s);
                feed.callEnded(u"1"_s);
                std::this_thread::yield();
            }
        });
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    QCoreApplication::processEvents();
    stop = true;
    worker.join();
    QCoreApplication::processEvents();
}

void PanelHostTest::hostGoesFromItsOwnSlot()
{
    const QTemporaryDir folder;
    QWidget window;
    auto host = std::make_unique<Plugin::PanelHost>(QStringLiteral(DISPOSITION_PANEL_PLUGIN));
    QPointer<QWidget> panel
        = host->create({{u"stateDir"_s, folder.path()}, {u"agent"_s, u"testagent"_s}}, &window);
    host->onAttention = [&host, panel](const QString &) {
        host.reset();
        delete panel;
    };
    host->callStarted(u"1"_s);
    host->callEnded(u"1"_s);
    QTRY_VERIFY(!host);
    QVERIFY(!panel);
}

void PanelHostTest::panelGoesFirst()
{
    const QTemporaryDir folder;
    Plugin::PanelHost host(QStringLiteral(DISPOSITION_PANEL_PLUGIN));
    delete host.create({{u"stateDir"_s, folder.path()}});
    QVERIFY(!host.panel());
    host.callStarted(u"1"_s);
    QCoreApplication::processEvents();
    // And another may be made.
    const std::unique_ptr<QWidget> next(host.create({{u"stateDir"_s, folder.path()}}));
    QVERIFY(host.panel());
}

QTEST_MAIN(PanelHostTest)
#include "tst_panelhost.moc"
