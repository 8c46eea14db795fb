// SPDX-License-Identifier: MIT
//
// What lies beside the form, by its names and with the keyboard alone.
#include "panelscreen.h"
#include "quiettest.h"

#include <disposition/diagnostics.h>

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PanelPagesTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDayWithoutAMouse();
    void history();
    void logInAndOut();
    void diagnosticsSayNothingOfPeople();
    void closing();
    void recentCalls();
    void waitingCallsByKey();
    void extendByKey();
    void snippet();
    void tooLongIsMarked();
    void pinFromTheList();
    void changeOfMind();
    void consequence();
    void noList();
    void languageFromTheMenu();
    void editMenus();
    void highContrast();
};

// From the first log-in to the last question, and nobody touches a mouse.
void PanelPagesTest::aDayWithoutAMouse()
{
    Test::PanelScreen screen;
    screen.service->setAgent(AgentId());
    screen.panel->setFocus();
    QCOMPARE(screen.focused(), u"Log in"_s);
    screen.key(Qt::Key_Space);
    screen.type("anna");
    screen.key(Qt::Key_Return);
    QCOMPARE(screen.service->agent().toString(), u"anna"_s);

    screen.endedCall(u"1"_s);
    screen.panel->setFocus();
    screen.set(Qt::Key_2); // two presses
    QCOMPARE(screen.bus->sets().size(), 1);
    screen.answer(u"1"_s);

    screen.endedCall(u"2"_s);
    screen.panel->setFocus();
    screen.type("am"); // a name by two letters
    screen.key(Qt::Key_Return);
    screen.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(screen.bus->sets().last()["data"_L1]["OutcomeId"_L1].toInt(), 7);
    screen.refuse(u"2"_s);
    QCOMPARE(screen.focused(), u"Call ID"_s);
    screen.key(Qt::Key_C, Qt::AltModifier); // Recent calls
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Return);
    QCOMPARE(screen.find<QLineEdit>("Call ID")->text(), u"1"_s);
    screen.key(Qt::Key_Return, Qt::ControlModifier);
    screen.answer(u"1"_s);
    QVERIFY(screen.said().startsWith("Outcome set: Answering Machine"_L1));

    screen.choose("History");
    QCOMPARE(screen.focused(), u"History"_s);
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Return); // the first, to be changed
    QCOMPARE(screen.focused(), u"Outcome"_s);
    screen.set(Qt::Key_1);
    QCOMPARE(screen.bus->sets().last()["data"_L1]["callid"_L1].toString(), u"1"_s);
    screen.answer(u"1"_s);
    screen.choose("Log out");
    QVERIFY(screen.service->agent().isEmpty());
}

void PanelPagesTest::history()
{
    Test::PanelScreen screen;
    screen.endedCall(u"1"_s);
    screen.set(Qt::Key_3);
    screen.answer(u"1"_s);
    screen.choose("History");
    auto *list = screen.find<QListView>("History");
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);
    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(list)->child(0);
    QVERIFY2(line->text(QAccessible::Name).endsWith("Busy, confirmed, call 1, account 5|1"_L1),
             qPrintable(line->text(QAccessible::Name)));
    screen.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), line->text(QAccessible::Name));
    QVERIFY(!screen.find<QPushButton>("Set outcome"));
    screen.key(Qt::Key_Return, Qt::ControlModifier); // there is no form here
    QCOMPARE(screen.bus->sets().size(), 1);
    screen.key(Qt::Key_Tab);
    QCOMPARE(screen.focused(), u"Change"_s);
    screen.key(Qt::Key_Tab);
    QCOMPARE(screen.focused(), u"Copy"_s);
    screen.key(Qt::Key_Tab);
    QCOMPARE(screen.focused(), u"Back"_s);
    screen.key(Qt::Key_Escape);
    QCOMPARE(screen.focused(), u"Outcome"_s);
}

void PanelPagesTest::logInAndOut()
{
    Test::PanelScreen screen;
    screen.endedCall(u"1"_s);
    screen.choose("Log out testagent");
    QCOMPARE(screen.said(), u"1 call has no outcome yet. Log out all the same?"_s);
    QCOMPARE(screen.focused(), u"Stay"_s);
    screen.key(Qt::Key_Escape);
    QVERIFY(!screen.find<QPushButton>("Stay"));
    QCOMPARE(screen.focused(), u"Outcome"_s); // and not at Clear
    screen.key(Qt::Key_F9);
    QVERIFY(QApplication::activePopupWidget());
    screen.key(Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    screen.choose("Log out testagent");
    screen.key(Qt::Key_E, Qt::AltModifier);
    QVERIFY(screen.service->agent().isEmpty());
    screen.choose("Log in");
    QCOMPARE(screen.focused(), u"Agent ID"_s);
    screen.key(Qt::Key_Return); // with nothing typed
    QCOMPARE(screen.focused(), u"Agent ID"_s);
    screen.key(Qt::Key_Escape);
    screen.panel->setLogInByHand(false);
    QVERIFY(!screen.find<QPushButton>("Log in"));
}

void PanelPagesTest::diagnosticsSayNothingOfPeople()
{
    Test::PanelScreen screen;
    screen.startCall(u"12345"_s);
    screen.bus->receive(
        uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"msg":"No route to 4930123456 [5|3|1|0]"}})"_s);
    screen.choose("Diagnostics");
    const QString text = screen.find<QPlainTextEdit>("Diagnostics")->toPlainText();
    QVERIFY2(text.contains("Connection: Connected"_L1), qPrintable(text));
    QVERIFY(text.contains("Qt: "_L1));
    QVERIFY2(text.contains(u"No route to … […]"_s), qPrintable(text));
    for (const QLatin1StringView personal : {"4930"_L1, "12345"_L1, "testagent"_L1, "5|"_L1})
        QVERIFY2(!text.contains(personal), qPrintable(text));
    screen.key(Qt::Key_Tab);
    QCOMPARE(screen.focused(), u"Copy"_s); // no trap
    screen.key(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), text);
}

void PanelPagesTest::closing()
{
    Test::PanelScreen screen;
    QVERIFY(screen.panel->prepareToClose());
    screen.endedCall(u"1"_s);
    QSignalSpy ready(screen.panel, &DispositionPanel::readyToClose);
    screen.choose("History");
    QVERIFY(!screen.panel->prepareToClose());
    QCOMPARE(screen.focused(), u"Stay"_s); // in sight, whatever was open
    screen.key(Qt::Key_Space);
    QCOMPARE(ready.size(), 0);
    QVERIFY(!screen.panel->prepareToClose());
    screen.key(Qt::Key_Tab);
    QCOMPARE(screen.focused(), u"Leave"_s);
    screen.key(Qt::Key_Space);
    QCOMPARE(ready.size(), 1);
}

void PanelPagesTest::recentCalls()
{
    Test::PanelScreen screen;
    screen.endedCall(u"1"_s);
    screen.set(Qt::Key_3);
    screen.answer(u"1"_s);
    screen.startCall(u"999"_s);
    screen.find("Comments")->setFocus();
    screen.type("Will pay");
    QVERIFY(!screen.find<QToolButton>("Recent calls"));
    screen.set(Qt::Key_1);
    screen.refuse(u"999"_s);
    auto *recent = screen.find<QToolButton>("Recent calls");
    QVERIFY(recent);
    QCOMPARE(recent->menu()->actions().size(), 1);
    QVERIFY(recent->menu()->actions().first()->text().startsWith("Call 1 of "_L1));
    recent->menu()->actions().first()->trigger();
    QCOMPARE(screen.find<QLineEdit>("Call ID")->text(), u"1"_s);
    QCOMPARE(screen.find<QPlainTextEdit>("Comments")->toPlainText(), u"Will pay"_s);
}

void PanelPagesTest::waitingCallsByKey()
{
    Test::PanelScreen screen;
    screen.endedCall(u"1"_s);
    screen.find("Comments")->setFocus();
    screen.type("one");
    screen.clock->advance(1s);
    screen.endedCall(u"2"_s);
    screen.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(screen.find<QLineEdit>("Call ID")->text(), u"2"_s);
    screen.key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(screen.find<QLineEdit>("Call ID")->text(), u"1"_s);
    QCOMPARE(screen.find<QPlainTextEdit>("Comments")->toPlainText(), u"one"_s);
    screen.key(Qt::Key_W, Qt::AltModifier);
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Return);
    QCOMPARE(screen.find<QLineEdit>("Call ID")->text(), u"2"_s);
}

void PanelPagesTest::extendByKey()
{
    Test::PanelScreen screen;
    screen.panel->controller()->wrapUp()->setLimit(60s);
    screen.startCall(u"1"_s);
    QVERIFY(!screen.find("Extend"));
    screen.service->endCall(CallId(u"1"_s));
    QVERIFY(screen.find("Extend"));
    screen.clock->advance(45s);
    QVERIFY(screen.panel->controller()->notice().contains("20 seconds left"_L1));
    auto *state = screen.find<QLabel>("Call state");
    QTRY_VERIFY2(state->accessibleDescription().contains("00:15 left"_L1), // it ticks each second
                 qPrintable(state->accessibleDescription()));
    for (int i = 0; i < 10; ++i)
        screen.key(Qt::Key_F8);
    QCOMPARE(screen.panel->controller()->notice(), QString());
    QVERIFY2(state->accessibleDescription().contains("05:15 left"_L1),
             qPrintable(state->accessibleDescription()));
    screen.clock->advance(10min);
    QVERIFY2(state->accessibleDescription().startsWith("Late"_L1),
             qPrintable(state->accessibleDescription()));
    QCOMPARE(screen.bus->sets().size(), 0);
}

void PanelPagesTest::snippet()
{
    Test::PanelScreen screen;
    screen.panel->controller()->setSnippets({{u"cb"_s, u"Call back requested."_s}});
    screen.startCall(u"1"_s);
    auto *comments = screen.find<QPlainTextEdit>("Comments");
    comments->setFocus();
    screen.type("He said: ;cb");
    screen.key(Qt::Key_Tab);
    QCOMPARE(comments->toPlainText(), u"He said: Call back requested."_s);
    QVERIFY(comments->hasFocus());
    QCOMPARE(screen.panel->controller()->draft().comments, comments->toPlainText());
    comments->setPlainText(u"שלום ;cb\nsecond"_s); // runs from the right
    QTextCursor cursor = comments->textCursor();
    cursor.setPosition(8);
    comments->setTextCursor(cursor);
    screen.key(Qt::Key_Tab);
    QCOMPARE(comments->toPlainText(), u"שלום Call back requested.\nsecond"_s);
    screen.type(" ;x");
    screen.key(Qt::Key_Tab); // stands for nothing: Tab leaves
    QVERIFY(!comments->hasFocus());
}

void PanelPagesTest::tooLongIsMarked()
{
    Test::PanelScreen screen;
    screen.startCall(u"1"_s);
    screen.panel->setCommentLimit(5);
    auto *comments = screen.find<QPlainTextEdit>("Comments");
    comments->setFocus();
    QApplication::clipboard()->setText(u"much too long"_s);
    comments->paste();
    QCOMPARE(comments->toPlainText(), u"much too long"_s);
    QCOMPARE(comments->extraSelections().size(), 1);
    QCOMPARE(comments->extraSelections().first().cursor.selectedText(), u"too long"_s);
    comments->setPlainText(u"short"_s);
    QVERIFY(comments->extraSelections().isEmpty());
}

void PanelPagesTest::pinFromTheList()
{
    Test::PanelScreen screen;
    screen.startCall(u"1"_s);
    screen.key(Qt::Key_Tab); // to the list
    QCOMPARE(screen.focused(), u"Outcomes"_s);
    screen.key(Qt::Key_End);
    const QString last = screen.find<QListView>("Outcomes")->currentIndex().data().toString();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(QApplication::focusWidget(), &menuKey);
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Return);
    QCOMPARE(screen.panel->controller()->outcomes()->index(0).data().toString(), last);
    screen.key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(screen.find<QLineEdit>("Outcome")->text(), last);
    screen.choose("Unpin ");
    QVERIFY(screen.panel->controller()->preferences()->pins().isEmpty());
}

// One was chosen, and another is typed.
void PanelPagesTest::changeOfMind()
{
    Test::PanelScreen screen;
    screen.startCall(u"1"_s);
    screen.key(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(screen.find<QLineEdit>("Outcome")->text(), u"Busy"_s);
    screen.find<QLineEdit>("Outcome")->selectAll();
    screen.type("am");
    screen.key(Qt::Key_Return);
    screen.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(screen.bus->sets().last()["data"_L1]["OutcomeId"_L1].toInt(), 7);
}

void PanelPagesTest::consequence()
{
    Test::PanelScreen screen;
    screen.startCall(u"1"_s);
    screen.type("dnc");
    screen.key(Qt::Key_Return);
    QCOMPARE(screen.find("Outcome")->accessibleDescription(),
             u"No one will call this number again."_s);
    QVERIFY(screen.find<QLabel>("No one will call this number again."));
    screen.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(screen.bus->sets().size(), 0);
    screen.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(screen.bus->sets().size(), 1);
}

void PanelPagesTest::noList()
{
    Test::PanelScreen screen;
    screen.service->startCall(CallId(u"1"_s), AccountNumber(u"5|1"_s));
    QVERIFY(screen.find("Outcome")->isEnabled()); // it may come at any moment
    screen.clock->advance(20s);
    QVERIFY(!screen.find("Outcome")->isEnabled());
    QVERIFY(screen.find<QLabel>("No list of outcomes yet"));
    screen.find("Comments")->setFocus();
    screen.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(screen.said(), u"Choose an outcome"_s);
    screen.service->setConfiguredOutcomes({{OutcomeId(u"0"_s), u"Success"_s}});
    QVERIFY(screen.find("Outcome")->isEnabled());
    QCOMPARE(screen.find<QLineEdit>("Outcome")->text(), u"Success"_s); // a sole one is no choice
}

void PanelPagesTest::languageFromTheMenu()
{
    Test::PanelScreen screen;
    screen.startCall(u"1"_s);
    screen.find("Comments")->setFocus();
    screen.type("typed");
    screen.panel->controller()->preferences()->setLanguage(u"de"_s); // as from another day
    QVERIFY(screen.find("Comments")); // the host's word stands
    screen.panel->controller()->preferences()->setLanguage({});
    screen.key(Qt::Key_F9);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QMenu *languages = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->menu())
            languages = action->menu();
    }
    QVERIFY(languages);
    for (QAction *action : languages->actions()) {
        if (action->text() == "Deutsch"_L1)
            action->trigger();
    }
    menu->close();
    QCOMPARE(screen.find<QPlainTextEdit>("Kommentar")->toPlainText(), u"typed"_s);
    QCOMPARE(screen.panel->controller()->preferences()->language(), u"de"_s);
}

// Qt's own would speak the host's language.
void PanelPagesTest::editMenus()
{
    Test::PanelScreen screen;
    screen.panel->setLanguage(QLocale(QLocale::German));
    screen.endedCall(u"1"_s);
    const auto menuOf = [](QWidget *target) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, target->rect().center(),
                                target->mapToGlobal(target->rect().center()));
        QApplication::sendEvent(target, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList entries;
        const auto actions = menu ? menu->actions() : QList<QAction *>();
        for (const QAction *action : actions) {
            if (action->isEnabled() && !action->isSeparator())
                entries.append(action->text().section(u'\t', 0, 0));
        }
        return entries;
    };
    auto *comments = screen.find<QPlainTextEdit>("Kommentar");
    QVERIFY(comments);
    comments->setFocus();
    screen.type("text");
    comments->selectAll();
    QGuiApplication::clipboard()->setText(u"more"_s);
    QCOMPARE(menuOf(comments->viewport()),
             (QStringList{u"Rückgängig"_s, u"Ausschneiden"_s, u"Kopieren"_s, u"Einfügen"_s,
                          u"Löschen"_s, u"Alles auswählen"_s}));
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Return); // the second that can be chosen
    QCOMPARE(comments->toPlainText(), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"text"_s);
    auto *callId = screen.find<QLineEdit>("Anruf-ID");
    QVERIFY(callId);
    callId->selectAll();
    QCOMPARE(menuOf(callId), (QStringList{u"Kopieren"_s, u"Alles auswählen"_s}));
    screen.key(Qt::Key_Escape);
}

void PanelPagesTest::highContrast()
{
    Test::PanelScreen screen;
    const QColor before = screen.panel->palette().color(QPalette::Window);
    screen.choose("High contrast");
    QCOMPARE(screen.panel->palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(screen.window.palette().color(QPalette::Window), before); // the host's own
    screen.choose("High contrast");
    QCOMPARE(screen.panel->palette().color(QPalette::Window), before);
    QPalette own;
    own.setColor(QPalette::Window, Qt::green);
    screen.panel->setPalette(own);
    screen.service->setAgent(AgentId(u"ben"_s));
    QCOMPARE(screen.panel->palette().color(QPalette::Window), QColor(Qt::green));
}

QTEST_MAIN(PanelPagesTest)
#include "tst_panelpages.moc"
