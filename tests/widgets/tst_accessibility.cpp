// SPDX-License-Identifier: MIT
//
// What a screen reader is told of the panel: names, roles, values and order,
// and what it is told without being asked.
#include "panelscreen.h"
#include "quiettest.h"

#include <QAbstractAnimation>
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTimer>

#include <functional>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using TState = Transport::State;

class AccessibilityTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void rolesAndNames_data();
    void rolesAndNames();
    void values();
    void nothingToReadIsNothing();
    void readingOrder_data();
    void readingOrder();
    void tellsOfAnotherCall();
    void tellsOfLittleRoom();
    void tellsOfTheConnection();
    void tellsOnce();
    void isSpokenBySomebody();
    void faultIsToldAtItsField();
    void successLeavesTheFocus();
    void nothingMovesByItself();
};

static QAccessibleInterface *interfaceOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

void AccessibilityTest::rolesAndNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("names"); // in the order of the roles below
    QTest::newRow("English") << u"en_GB"_s
                             << QStringList{u"Call ID"_s,    u"Account"_s,       u"Outcome"_s,
                                            u"Lead score"_s, u"Target amount"_s, u"Comments"_s,
                                            u"Outcomes"_s,   u"Set outcome"_s,   u"Clear"_s,
                                            u"Menu"_s,       u"Waiting calls"_s, u"Call state"_s,
                                            u"Connection"_s};
    QTest::newRow("German") << u"de"_s
                            << QStringList{u"Anruf-ID"_s,   u"Konto"_s,           u"Ergebnis"_s,
                                           u"Lead-Score"_s, u"Zielbetrag"_s,      u"Kommentar"_s,
                                           u"Ergebnisse"_s, u"Ergebnis setzen"_s, u"Leeren"_s,
                                           u"Menü"_s,       u"Offene Anrufe"_s,   u"Anrufstatus"_s,
                                           u"Verbindung"_s};
}

void AccessibilityTest::rolesAndNames()
{
    QFETCH(QString, language);
    QFETCH(QStringList, names);
    Test::PanelScreen screen;
    screen.panel->setLanguage(QLocale(language));
    screen.startCall(u"1"_s);
    screen.startCall(u"2"_s);
    QCoreApplication::processEvents();
    const QList<QAccessible::Role> roles{
        QAccessible::EditableText, QAccessible::EditableText, QAccessible::EditableText,
        QAccessible::EditableText, QAccessible::EditableText, QAccessible::EditableText,
        QAccessible::List,         QAccessible::Button,       QAccessible::Button,
        QAccessible::ButtonMenu,   QAccessible::ButtonMenu,   QAccessible::StaticText,
        QAccessible::StaticText};
    QCOMPARE(names.size(), roles.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray name = names[i].toUtf8();
        QWidget *found = nullptr;
        const auto all = screen.panel->findChildren<QWidget *>();
        for (QWidget *each : all) {
            if (each->isVisible() && interfaceOf(each)->text(QAccessible::Name) == names[i]
                && interfaceOf(each)->role() == roles[i])
                found = each;
        }
        QVERIFY2(found, name.constData());
    }
}

void AccessibilityTest::values()
{
    Test::PanelScreen screen;
    screen.startCall(u"1"_s);
    screen.key(Qt::Key_3, Qt::AltModifier);
    QAccessibleInterface *list = interfaceOf(screen.find<QListView>("Outcomes"));
    QCOMPARE(list->childCount(), 6);
    QCOMPARE(list->child(2)->text(QAccessible::Name), u"Busy"_s);
    QCOMPARE(list->child(2)->text(QAccessible::Description), u"Alt+3"_s);
    QVERIFY(list->child(2)->state().selected); // the chosen one
    QVERIFY(!list->child(1)->state().selected);
    QCOMPARE(interfaceOf(screen.find("Outcome"))->text(QAccessible::Value), u"Busy"_s);
    QCOMPARE(interfaceOf(screen.find("Call ID"))->text(QAccessible::Value), u"1"_s);
    QVERIFY(interfaceOf(screen.find("Call ID"))->state().readOnly);
    QVERIFY(interfaceOf(screen.find("Call ID"))->state().focusable);
    QCOMPARE(interfaceOf(screen.find("Call state"))->text(QAccessible::Description),
             u"On call  00:00"_s);
    QCOMPARE(interfaceOf(screen.find("Connection"))->text(QAccessible::Description),
             u"Connected"_s);
    screen.find("Target amount")->setFocus();
    screen.type("12.5");
    QCOMPARE(interfaceOf(screen.find("Target amount"))->text(QAccessible::Description),
             u"= 12.50"_s);
}

// What only decorates is not in the tree.
void AccessibilityTest::nothingToReadIsNothing()
{
    Test::PanelScreen screen;
    screen.startCall(u"1"_s);
    screen.find("Comments")->setFocus();
    QCoreApplication::processEvents();
    QStringList seen;
    const std::function<void(QAccessibleInterface *)> visit = [&](QAccessibleInterface *from) {
        for (int i = 0; i < from->childCount(); ++i) {
            QAccessibleInterface *child = from->child(i);
            if (!child)
                continue;
            if (child->object())
                seen.append(QString::fromLatin1(child->object()->metaObject()->className()));
            visit(child);
        }
    };
    visit(interfaceOf(screen.panel));
    QVERIFY(seen.contains(u"QLineEdit"_s));
    QVERIFY(!seen.contains(u"Disposition::FieldEdge"_s));
    QVERIFY(!seen.contains(u"Disposition::FocusRing"_s));
}

void AccessibilityTest::readingOrder_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("from the left") << u"en_GB"_s << QSize(360, 700);
    QTest::newRow("from the right") << u"ar"_s << QSize(360, 700);
    QTest::newRow("wide") << u"en_GB"_s << QSize(900, 360);
}

static void collect(QAccessibleInterface *from, QList<QWidget *> &found)
{
    for (int i = 0; i < from->childCount(); ++i) {
        QAccessibleInterface *child = from->child(i);
        auto *widget = child ? qobject_cast<QWidget *>(child->object()) : nullptr;
        if (!widget || !widget->isVisible())
            continue;
        if (widget->focusPolicy() & Qt::TabFocus && widget->isEnabled())
            found.append(widget);
        collect(child, found);
    }
}

// As Tab goes, so a reader reads, and so the eye goes: down, and along the line.
void AccessibilityTest::readingOrder()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    Test::PanelScreen screen(size);
    screen.panel->setLanguage(QLocale(language));
    screen.startCall(u"1"_s);
    screen.startCall(u"2"_s);
    screen.key(Qt::Key_3, Qt::AltModifier);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();

    QList<QWidget *> read;
    collect(interfaceOf(screen.panel), read);
    QVERIFY(read.size() > 9);
    read.first()->setFocus();
    QList<QWidget *> tabbed;
    do {
        tabbed.append(QApplication::focusWidget());
        screen.key(Qt::Key_Tab);
    } while (!tabbed.contains(QApplication::focusWidget()));
    QCOMPARE(read, tabbed);

    const bool isMirrored = screen.panel->layoutDirection() == Qt::RightToLeft;
    const bool isWide = size.width() > 600;
    QRect before;
    for (QWidget *each : std::as_const(tabbed)) {
        const QRect place(each->mapTo(screen.panel, QPoint()), each->size());
        const bool isBelow = place.top() >= before.bottom() - 2;
        const bool isBehind
            = isMirrored ? place.right() <= before.left() + 2 : place.left() >= before.right() - 2;
        QVERIFY2(before.isNull() || isBelow || isBehind,
                 qPrintable(interfaceOf(each)->text(QAccessible::Name)));
        QVERIFY(isWide || before.isNull() || place.top() >= before.top() - before.height());
        before = place;
    }
}

// --- without being asked

void AccessibilityTest::tellsOfAnotherCall()
{
    Test::PanelScreen screen;
    QSignalSpy spoken(screen.panel->controller(), &PanelController::spoken);
    screen.startCall(u"1"_s);
    QCOMPARE(spoken.size(), 0); // it is shown
    screen.key(Qt::Key_3, Qt::AltModifier);
    screen.startCall(u"2"_s);
    QCOMPARE(spoken.size(), 1);
    QCOMPARE(spoken.last().first().toString(), u"Call 2 is waiting."_s);
    screen.key(Qt::Key_PageDown, Qt::ControlModifier); // the agent knows where that goes
    screen.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(spoken.size(), 1);
}

void AccessibilityTest::tellsOfLittleRoom()
{
    Test::PanelScreen screen;
    screen.panel->setCommentLimit(30);
    screen.startCall(u"1"_s);
    QSignalSpy spoken(screen.panel->controller(), &PanelController::spoken);
    screen.find("Comments")->setFocus();
    screen.type("123456789");
    QCOMPARE(spoken.size(), 0);
    screen.type("0");
    QCOMPARE(spoken.size(), 1);
    QCOMPARE(spoken.last().first().toString(), u"20 characters left."_s);
    screen.type("12345678901234567890");
    QCOMPARE(spoken.size(), 1); // not with each letter
    screen.type("1");
    QCOMPARE(spoken.size(), 2);
    QCOMPARE(spoken.last().first().toString(), u"The comment is 1 character too long."_s);
    screen.key(Qt::Key_Backspace);
    screen.type("1");
    QCOMPARE(spoken.size(), 3); // it is too long again
}

void AccessibilityTest::tellsOfTheConnection()
{
    Test::PanelScreen screen;
    QSignalSpy spoken(screen.panel->controller(), &PanelController::spoken);
    const auto announcers = screen.panel->findChildren<QLabel *>();
    screen.bus->enter(TState::Failed, {TransportProblem::Code::ConnectionLost, {}});
    QCOMPARE(spoken.size(), 0); // the notice says why, and is spoken itself
    QVERIFY(screen.panel->controller()->notice().contains(u"The connection was lost"_s));
    screen.bus->enter(TState::Connecting);
    screen.bus->enter(TState::Open);
    QCOMPARE(spoken.size(), 1);
    QCOMPARE(spoken.last().first().toString(), u"Connected"_s);
    screen.bus->enter(TState::Closed);
    QCOMPARE(spoken.size(), 2);
    QCOMPARE(spoken.last().first().toString(), u"Not connected"_s);
}

void AccessibilityTest::tellsOnce()
{
    Test::PanelScreen screen;
    QList<QSignalSpy *> spies;
    const auto labels = screen.panel->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->metaObject()->indexOfSignal("announced(QString)") >= 0)
            spies.append(new QSignalSpy(label, SIGNAL(announced(QString))));
    }
    const auto told = [&spies](const QString &text) {
        int count = 0;
        for (const QSignalSpy *spy : std::as_const(spies)) {
            for (const QList<QVariant> &each : *spy)
                count += each.first().toString() == text ? 1 : 0;
        }
        return count;
    };
    screen.endedCall(u"1"_s);
    screen.set(Qt::Key_3);
    screen.answer(u"1"_s);
    QCOMPARE(told(screen.said()), 1);
    screen.bus->enter(TState::Failed, {TransportProblem::Code::ConnectionLost, {}});
    QCOMPARE(told(u"The connection was lost"_s), 1);
    screen.startCall(u"2"_s);
    screen.type("a");
    screen.startCall(u"3"_s);
    QCOMPARE(told(u"Call 3 is waiting."_s), 1);
    qDeleteAll(spies);
}

void AccessibilityTest::isSpokenBySomebody()
{
    Test::PanelScreen screen;
    screen.startCall(u"1"_s);
    screen.type("a");
    screen.startCall(u"2"_s);
    int notifications = 0;
    const auto labels = screen.panel->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        // Qt 6.4 speaks of what has this role, and nothing else; and only of what is shown.
        QAccessibleInterface *interface = interfaceOf(label);
        if (interface->role() == QAccessible::Notification && label->isVisible()
            && interface->text(QAccessible::Name) == "Call 2 is waiting."_L1)
            ++notifications;
    }
    QCOMPARE(notifications, 1);
}

void AccessibilityTest::faultIsToldAtItsField()
{
    Test::PanelScreen screen;
    screen.endedCall(u"1"_s);
    screen.find("Comments")->setFocus();
    screen.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(screen.focused(), u"Outcome"_s);
    QCOMPARE(interfaceOf(screen.find("Outcome"))->text(QAccessible::Description),
             u"Choose an outcome"_s);
    screen.set(Qt::Key_3);
    screen.refuse(u"1"_s);
    QCOMPARE(screen.focused(), u"Call ID"_s);
    QVERIFY(interfaceOf(screen.find("Call ID"))
                ->text(QAccessible::Description)
                .startsWith("Invalid Call ID."_L1));
}

void AccessibilityTest::successLeavesTheFocus()
{
    Test::PanelScreen screen;
    screen.endedCall(u"1"_s);
    screen.key(Qt::Key_3, Qt::AltModifier);
    screen.find("Comments")->setFocus();
    screen.key(Qt::Key_Return, Qt::ControlModifier);
    screen.answer(u"1"_s);
    QCOMPARE(screen.focused(), u"Comments"_s);
}

void AccessibilityTest::nothingMovesByItself()
{
    Test::PanelScreen screen;
    screen.endedCall(u"1"_s);
    screen.set(Qt::Key_3); // on its way
    QVERIFY(screen.panel->findChildren<QAbstractAnimation *>().isEmpty());
    // No spinner: words say it.  Only the time counts on, once a second.
    const auto timers = screen.panel->findChildren<QTimer *>();
    for (const QTimer *timer : timers)
        QVERIFY(!timer->isActive() || timer->isSingleShot() || timer->interval() >= 1000);
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
