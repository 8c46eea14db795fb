// SPDX-License-Identifier: MIT
//
// The panel in a house that does everything to its guests: row by row, and all
// at once.
#include "guestdesk.h"
#include "hostbus.h"
#include "hostilehost.h"
#include "quiettest.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <atomic>
#include <cmath>
#include <map>
#include <thread>

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;

class HostileHostTest : public QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void tonesAndHangUp();
    void shortcuts();
    void mnemonics();
    void sheets_data();
    void sheets();
    void sheetStaysOurs();
    void translator();
    void eventsUnderALock();
    void narrowDock();
    void moves();
    void twoPanels();
    void takesNoFocus();
    void changesNothingGlobal();
    void thousandPanels();
    void everythingAtOnce();

private:
    static QDockWidget *dock(HostileHost &host, const GuestDesk &desk);
    static QList<QWidget *> fields(const QWidget *panel);
    static QString textOf(const GuestDesk &desk, const QString &name);
};

void HostileHostTest::initTestCase()
{
    factory(); // what loading does belongs to the host's own settings from here on
}

void HostileHostTest::cleanup()
{
    qApp->setStyleSheet({});
    QCOMPARE(factory()->livePanels(), 0);
}

QDockWidget *HostileHostTest::dock(HostileHost &host, const GuestDesk &desk)
{
    auto *dock = new QDockWidget(u"Outcome"_s, &host);
    dock->setWidget(desk.widget);
    host.addDockWidget(Qt::RightDockWidgetArea, dock);
    host.show();
    host.activateWindow();
    [&host] {
        QVERIFY(QTest::qWaitForWindowActive(&host));
    }();
    return dock;
}

QList<QWidget *> HostileHostTest::fields(const QWidget *panel)
{
    QList<QWidget *> found;
    const auto all = panel->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus))
            found.append(each);
    }
    return found;
}

QString HostileHostTest::textOf(const GuestDesk &desk, const QString &name)
{
    QWidget *field = desk.find(name);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(field))
        return edit->toPlainText();
    return qobject_cast<QLineEdit *>(field)->text();
}

// Whatever is typed anywhere in the panel: no tone, no hang-up, no dialog that closes.
void HostileHostTest::tonesAndHangUp()
{
    HostBus bus;
    HostileHost host;
    GuestDesk desk({}, host.callDialog());
    host.callDialog()->layout()->addWidget(desk.widget);
    desk.panel->setTransport(&bus);
    desk.show();
    desk.endedCall(u"1"_s);
    const QList<QWidget *> all = fields(desk.widget);
    QVERIFY(all.size() > 6);
    for (QWidget *field : all) {
        for (const int key :
             {int(Qt::Key_5), int(Qt::Key_Asterisk), int(Qt::Key_A), int(Qt::Key_Return),
              int(Qt::Key_Enter), int(Qt::Key_Escape), int(Qt::Key_Backspace), int(Qt::Key_Up),
              int(Qt::Key_Right), int(Qt::Key_F8), int(Qt::Key_Delete)}) {
            if (qobject_cast<QAbstractButton *>(field) && key == Qt::Key_Up)
                continue; // goes to the next button, as everywhere
            field->setFocus();
            QTest::keyClick(field, Qt::Key(key));
            QVERIFY2(host.tones.isEmpty(),
                     qPrintable(field->accessibleName() + u": "_s + host.tones.join(u' ')));
            QCOMPARE(host.digits, 0);
            QCOMPARE(host.hungUp, 0);
            QVERIFY(host.callDialog()->isVisible());
        }
    }
    // What the test would see: a key in the host's own part.
    auto *hangUp
        = host.callDialog()->findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    hangUp->setFocus();
    QTest::keyClick(hangUp, Qt::Key_5);
    QTest::keyClick(hangUp, Qt::Key_Return);
    QCOMPARE(host.digits, 1);
    QCOMPARE(host.hungUp, 1);
    desk.panel->setTransport(nullptr);
}

void HostileHostTest::shortcuts()
{
    HostBus bus;
    HostileHost host;
    GuestDesk desk;
    desk.panel->setTransport(&bus);
    dock(host, desk);
    desk.endedCall(u"1"_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(host.saved, 1); // the host's own, also from inside
    desk.set(2);
    QTRY_COMPARE(bus.sets().size(), 1); // ours, although the host has it, too
    QCOMPARE(host.dialled, 0);
    host.numberField()->setFocus();
    QTest::keyClick(host.numberField(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(host.dialled, 1); // its own again
    QTest::keyClick(host.numberField(), Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(host.numberField(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(host.saved, 2);
    QCOMPARE(bus.sets().size(), 1);
    desk.panel->setTransport(nullptr);
}

// A letter that both have only cycles the focus: the host's menu opens all the same.
void HostileHostTest::mnemonics()
{
    HostileHost host;
    GuestDesk desk;
    dock(host, desk);
    const auto buttons = desk.widget->findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() > 8);
    for (const QAbstractButton *button : buttons)
        QVERIFY2(button->shortcut().isEmpty() && !button->text().contains(u'&'),
                 qPrintable(button->text()));
    const auto shortcuts = desk.widget->findChildren<QShortcut *>();
    QVERIFY(shortcuts.isEmpty());
    for (const QAction *action : desk.widget->findChildren<QAction *>())
        QVERIFY2(action->shortcut().isEmpty() || action->shortcutContext() == Qt::WidgetShortcut
                     || qobject_cast<QLineEdit *>(action->parent())
                     || action->shortcutContext() == Qt::WidgetWithChildrenShortcut,
                 qPrintable(action->text()));
    const GuestDesk with({{u"mnemonics"_s, true}});
    with.widget->show();
    for (const QAbstractButton *button : with.widget->findChildren<QAbstractButton *>())
        QVERIFY(button->shortcut().isEmpty()); // theirs are handled inside
}

void HostileHostTest::sheets_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<bool>("sheet");
    QTest::newRow("plain, own") << u"own"_s << false;
    QTest::newRow("sheet, inherit") << u"inherit"_s << true;
    QTest::newRow("sheet, own") << u"own"_s << true;
}

static double luminance(QRgb color)
{
    const auto part = [](int value) {
        const double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

/// Between the ground of a picture and what stands out most from it.
static double contrastIn(const QImage &image)
{
    std::map<QRgb, int> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++colors[image.pixel(x, y)];
    }
    const auto ground
        = std::max_element(colors.cbegin(), colors.cend(),
                           [](const auto &a, const auto &b) { return a.second < b.second; });
    double most = 1;
    for (const auto &[color, count] : colors) {
        const double a = luminance(color) + 0.05;
        const double b = luminance(ground->first) + 0.05;
        most = std::max(most, std::max(a, b) / std::min(a, b));
    }
    return most;
}

/// What has no words to be read.
static bool isEmpty(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text().isEmpty();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->text().isEmpty();
    return false;
}

void HostileHostTest::sheets()
{
    QFETCH(QString, style);
    QFETCH(bool, sheet);
    if (sheet)
        HostileHost::applySheet();
    HostBus bus;
    HostileHost host;
    GuestDesk desk({{u"style"_s, style}});
    desk.panel->setTransport(&bus);
    dock(host, desk);
    desk.endedCall(u"1"_s);
    desk.set(2);
    QTRY_COMPARE(bus.sets().size(), 1);
    bus.refuse(u"1"_s);
    QTRY_VERIFY(desk.result().startsWith("Invalid Call ID."_L1));
    desk.find(u"Comments"_s)->setFocus();
    desk.type(u"typed"_s);
    QCoreApplication::processEvents(); // the buttons find their places
    const QImage picture = desk.widget->grab().toImage();
    if (qEnvironmentVariableIsSet("DISPOSITION_PICTURES"))
        picture.save(u"%1/hostile-%2.png"_s.arg(qEnvironmentVariable("DISPOSITION_PICTURES"),
                                                QString::fromLatin1(QTest::currentDataTag())));
    int looked = 0;
    for (QWidget *each : desk.widget->findChildren<QWidget *>()) {
        const bool isText = each->inherits("QLabel") || each->inherits("QLineEdit")
            || each->inherits("QPlainTextEdit") || each->inherits("Disposition::FieldLabel")
            || (each->inherits("QPushButton") && each->isEnabled());
        if (!isText || !each->isVisible() || each->visibleRegion().isEmpty() || isEmpty(each))
            continue;
        const QRect whole(each->mapTo(desk.widget.data(), QPoint()), each->size());
        QVERIFY2(whole.left() >= 0 && whole.right() < desk.widget->width(),
                 qPrintable(each->accessibleName()));
        if (qobject_cast<QPushButton *>(each))
            QVERIFY2(whole.width() >= each->sizeHint().width(), qPrintable(each->accessibleName()));
        const QRect inside = each->rect().adjusted(3, 3, -3, -3);
        const QRect place(each->mapTo(desk.widget.data(), inside.topLeft()), inside.size());
        const double found = contrastIn(picture.copy(place));
        QVERIFY2(found >= 4.5,
                 qPrintable(u"%1 %2: %3"_s
                                .arg(QString::fromLatin1(each->metaObject()->className()),
                                     each->accessibleName())
                                .arg(found)));
        ++looked;
    }
    QVERIFY(looked > 8);
    desk.panel->setTransport(nullptr);
}

void HostileHostTest::sheetStaysOurs()
{
    HostileHost host;
    const QString before = host.styleSheet();
    const GuestDesk desk({{u"style"_s, u"own"_s}});
    dock(host, desk);
    QCOMPARE(host.styleSheet(), before);
    QCOMPARE(qApp->styleSheet(), QString());
    const GuestDesk inherits;
    for (const QWidget *each : inherits.widget->findChildren<QWidget *>())
        QCOMPARE(each->styleSheet(), QString());
    delete desk.widget;
}

void HostileHostTest::translator()
{
    HostileHost host;
    GuestDesk desk({{u"language"_s, u"de"_s}});
    dock(host, desk);
    QCOMPARE(host.languageChanges, 0);
    desk.panel->setLanguage(u"en"_s);
    desk.panel->setLanguage(u"de"_s);
    QCoreApplication::processEvents();
    QCOMPARE(host.languageChanges, 0); // ours is nobody else's business
    host.translate();
    QCoreApplication::processEvents();
    QVERIFY(host.languageChanges > 0); // and the host's is told as usual
    desk.find(u"Ergebnis"_s); // but does not reach our words
    QCOMPARE(host.tr("Outcome"), u"<Outcome>"_s);
}

// One host holds its lock while it tells, and takes it again when it is told.
void HostileHostTest::eventsUnderALock()
{
    HostBus bus;
    HostileHost host;
    GuestDesk desk;
    desk.panel->setTransport(&bus);
    std::atomic<int> heard = 0;
    QSignalSpy attention(desk.widget, SIGNAL(attentionRequested(QString)));
    std::vector<std::thread> workers;
    for (int t = 0; t < 3; ++t) {
        workers.emplace_back([&, t] {
            for (int i = 0; i < 20; ++i) {
                const QMutexLocker held(&host.lock);
                const QString id = u"%1-%2"_s.arg(t).arg(i);
                desk.panel->callStarted(id, {{u"accountNumber"_s, u"5|3"_s}});
                desk.panel->setCurrentCall(id);
                desk.panel->callEnded(id, {});
                ++heard;
            }
        });
    }
    while (heard < 60) {
        const QMutexLocker held(&host.lock);
        QCoreApplication::processEvents();
    }
    for (std::thread &worker : workers)
        worker.join();
    QTRY_COMPARE(attention.size(), 60);
    desk.panel->setTransport(nullptr);
}

void HostileHostTest::narrowDock()
{
    HostBus bus;
    HostileHost host;
    GuestDesk desk;
    desk.panel->setTransport(&bus);
    QDockWidget *there = dock(host, desk);
    host.resize(600, 400);
    host.resizeDocks({there}, {240}, Qt::Horizontal);
    QCoreApplication::processEvents();
    QVERIFY2(desk.widget->width() <= 240, qPrintable(QString::number(desk.widget->width())));
    desk.endedCall(u"1"_s);
    for (QWidget *field : fields(desk.widget)) {
        field->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        QVERIFY2(!field->visibleRegion().isEmpty(), qPrintable(field->accessibleName()));
        const QRect place(field->mapTo(desk.widget.data(), QPoint()), field->size());
        QVERIFY2(place.left() >= 0 && place.right() < desk.widget->width(),
                 qPrintable(field->accessibleName()));
    }
    desk.set(1);
    QTRY_COMPARE(bus.sets().size(), 1);
    desk.panel->setTransport(nullptr);
}

void HostileHostTest::moves()
{
    HostBus bus;
    HostileHost host;
    GuestDesk desk;
    desk.panel->setTransport(&bus);
    QDockWidget *there = dock(host, desk);
    desk.endedCall(u"1"_s);
    desk.find(u"Comments"_s)->setFocus();
    desk.type(u"half a sentence"_s);
    there->setFloating(true);
    QCoreApplication::processEvents();
    QDialog elsewhere;
    (new QVBoxLayout(&elsewhere))->addWidget(desk.widget);
    elsewhere.show();
    QCoreApplication::processEvents();
    QCOMPARE(textOf(desk, u"Comments"_s), u"half a sentence"_s);
    desk.widget->setParent(nullptr); // its own window
    desk.show();
    desk.find(u"Comments"_s)->setFocus();
    desk.set(2);
    QTRY_COMPARE(bus.sets().size(), 1);
    QCOMPARE(bus.sets().first().value("AgentComments"_L1).toString(), u"half a sentence"_s);
    desk.panel->setTransport(nullptr);
}

void HostileHostTest::twoPanels()
{
    HostBus buses[2];
    HostileHost host;
    GuestDesk one({{u"agent"_s, u"first"_s}, {u"language"_s, u"de"_s}});
    GuestDesk two({{u"agent"_s, u"second"_s}});
    dock(host, one);
    dock(host, two);
    one.panel->setTransport(&buses[0]);
    two.panel->setTransport(&buses[1]);
    two.endedCall(u"1"_s);
    two.set(1);
    QTRY_COMPARE(buses[1].sets().size(), 1);
    QCOMPARE(buses[1].sets().first().value("UserID"_L1).toString(), u"second"_s);
    QCOMPARE(buses[0].sets().size(), 0);
    one.find(u"Ergebnis"_s);
    two.find(u"Outcome"_s);
    one.panel->setTransport(nullptr);
    two.panel->setTransport(nullptr);
}

void HostileHostTest::takesNoFocus()
{
    HostBus bus;
    HostileHost host;
    GuestDesk desk;
    desk.panel->setTransport(&bus);
    dock(host, desk);
    desk.endedCall(u"1"_s);
    desk.set(2);
    host.numberField()->setFocus();
    host.raised = host.activated = 0;
    QSignalSpy focus(qApp, &QApplication::focusChanged);
    QTRY_COMPARE(bus.sets().size(), 1);
    bus.refuse(u"1"_s); // which inside goes to the field at fault
    QTRY_VERIFY(desk.result().startsWith("Invalid Call ID."_L1));
    for (const char *id : {"2", "3"}) {
        desk.panel->callStarted(QString::fromLatin1(id), {{u"accountNumber"_s, u"5|3"_s}});
        desk.panel->setCurrentCall(QString::fromLatin1(id));
        desk.panel->callEnded(QString::fromLatin1(id), {});
    }
    bus.setState(3, u"line is down"_s);
    bus.setState(2);
    desk.panel->prepareToClose();
    desk.panel->setLanguage(u"de"_s);
    desk.panel->setAgent({});
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), host.numberField());
    QCOMPARE(focus.size(), 0);
    QCOMPARE(host.raised, 0);
    QCOMPARE(host.activated, 0);
    desk.panel->setTransport(nullptr);
}

void HostileHostTest::changesNothingGlobal()
{
    const QStringList before = globalSettings();
    {
        HostBus bus;
        HostileHost host;
        GuestDesk desk({{u"language"_s, u"he"_s}, {u"style"_s, u"own"_s}});
        GuestDesk other({{u"url"_s, u"wss://127.0.0.1:1"_s}});
        QSignalSpy connection(other.widget, SIGNAL(connectionStateChanged(int, QString)));
        desk.panel->setTransport(&bus);
        dock(host, desk);
        other.widget->show();
        desk.endedCall(u"1"_s);
        desk.set(1);
        QTRY_COMPARE(bus.sets().size(), 1);
        bus.confirm(u"1"_s);
        QTRY_VERIFY(!connection.isEmpty() && connection.last().first().toInt() == 3);
        QCOMPARE(globalSettings(), before);
        QCOMPARE(host.languageChanges, 0);
        desk.panel->setTransport(nullptr);
    }
    QCOMPARE(globalSettings(), before);
}

static qint64 residentKilobytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4;
}

void HostileHostTest::thousandPanels()
{
    // In memory where that can be had: each panel waits for its disk when it goes.
    const QString memory = u"/dev/shm/panels-XXXXXX"_s;
    const QTemporaryDir folder(QFileInfo(u"/dev/shm"_s).isWritable() ? memory : QString());
    const auto live = [&folder] {
        const std::unique_ptr<QWidget> panel(factory()->createPanel(
            {{u"stateDir"_s, folder.path()}, {u"agent"_s, u"testagent"_s}}, nullptr, nullptr));
        auto *guest = qobject_cast<Plugin::Panel *>(panel.get());
        guest->callStarted(u"1"_s, {{u"accountNumber"_s, u"5|3"_s}});
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    for (int i = 0; i < 200; ++i) // until everything that is kept once is there
        live();
    const qint64 before = residentKilobytes();
    QVERIFY(before > 0);
    for (int i = 0; i < 1000; ++i)
        live();
    const qint64 grown = residentKilobytes() - before;
    qInfo("1000 panels: %lld KiB more of %lld", grown, before);
#if !defined(__SANITIZE_ADDRESS__) // which keeps what is freed for a while
    QVERIFY2(grown < 1024, qPrintable(u"%1 KiB"_s.arg(grown)));
#endif
}

void HostileHostTest::everythingAtOnce()
{
    HostileHost::applySheet();
    const QStringList before = globalSettings();
    HostBus bus;
    HostBus second;
    {
        HostileHost host;
        GuestDesk desk({{u"mnemonics"_s, true}});
        GuestDesk inDialog({{u"agent"_s, u"second"_s}}, host.callDialog());
        host.callDialog()->layout()->addWidget(inDialog.widget);
        desk.panel->setTransport(&bus);
        inDialog.panel->setTransport(&second);
        QDockWidget *there = dock(host, desk);
        host.callDialog()->show();
        host.activateWindow();
        host.resizeDocks({there}, {240}, Qt::Horizontal);
        std::atomic<bool> stop = false;
        std::thread worker([&] {
            for (int i = 0; !stop && i < 200; ++i) {
                const QMutexLocker held(&host.lock);
                desk.panel->callEnded(u"unknown"_s, {});
                desk.panel->callStarted(u"1"_s, {{u"accountNumber"_s, u"5|3|1|0|0|44|1"_s}});
                bus.say(R"({"channel":"Amazon","topic":"Agent","subtopic":"StateSync"})");
            }
        });
        desk.endedCall(u"1"_s);
        desk.set(2);
        QTRY_VERIFY(!bus.sets().isEmpty());
        stop = true;
        worker.join();
        QSignalSpy confirmed(desk.widget, SIGNAL(outcomeConfirmed(QString, QVariantMap)));
        bus.confirm(u"1"_s);
        QTRY_COMPARE(confirmed.size(), 1);

        inDialog.panel->callStarted(u"0"_s, {{u"accountNumber"_s, u"5|3"_s}});
        inDialog.panel->callStarted(u"0"_s, {});
        inDialog.panel->callEnded(u"0"_s, {});
        host.callDialog()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(host.callDialog()));
        QTRY_VERIFY(inDialog.canChoose(u"0"_s));
        inDialog.find(u"Outcome"_s)->setFocus();
        inDialog.type(u"5"_s);
        inDialog.key(Qt::Key_Return);
        inDialog.set(1);
        QTRY_COMPARE(second.sets().size(), 1);
        QCOMPARE(host.tones, QStringList());
        QCOMPARE(host.hungUp + host.digits + host.dialled + host.saved, 0);
        QCOMPARE(host.languageChanges, 0);
        QCOMPARE(globalSettings(), before);
    } // with a set on its way: both panels go with their host
    QVERIFY(!bus.sink());
    QVERIFY(!second.sink());
    QCOMPARE(globalSettings(), before);
}

QTEST_MAIN(HostileHostTest)
#include "tst_hostilehost.moc"
