// SPDX-License-Identifier: MIT
//
// The panel by what a person and a screen reader know of it: accessible names
// and keys.
#include "fakeclock.h"
#include "faketransport.h"
#include "quiettest.h"

#include <disposition/dispositionpanel.h>
#include <disposition/panelcontroller.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using TState = Transport::State;

namespace {

/// A host's window, which notes each key that the panel lets through.
class Host : public QWidget
{
public:
    QStringList keys;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        keys.append(QKeySequence(event->key()).toString());
    }
};

} // namespace

class DispositionPanelTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void namesAndRoles();
    void twoKeyStrokes();
    void typeToFind();
    void markStaysWhenTheCallEnds();
    void composedTextStaysWithItsCall();
    void arrowsAndPages();
    void quickKeysFromEveryField();
    void spaceAndClickTakeFromTheList();
    void mnemonics();
    void mnemonicsOff();
    void escapeDismissesAndStaysInside();
    void noKeyReachesTheHost();
    void hostsShortcutYields();
    void returnPressesNothingElse();
    void tabOrder();
    void tabLeavesTheComments();

    void faultMovesTheFocusInsideOnly();
    void refusalMarksTheCallId();
    void resultIsAnnouncedOnce();
    void noWordsForAMoment();
    void busyWhileSubmitting();
    void plainTextAlways();
    void waitingCalls();
    void callIdIsTextOrField();
    void counter();
    void notices();
    void clockRunsOnlyInSight();
    void buttonsInDoubt();

    void narrow_data();
    void narrow();
    void rightToLeft();
    void nativeLanguageOfTheHostStays();
    void twoPanels();
    void deletedWhileSubmitting();
    void manyOutcomes();

private:
    template <typename W> W *find(const char *name, QWidget *in = nullptr) const;
    QLabel *resultPlace() const { return m_result; }
    void startCall(const QString &id = u"12345"_s);
    void keys(const char *text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents(); // a submit leaves with the next turn
    }
    QString focused() const;
    QString said() const { return m_result->text(); }
    QList<QJsonObject> sets() const { return m_bus->sets(); }
    int outcomeSent(int index = -1) const;

    std::shared_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<OutcomeService> m_service;
    QPointer<Test::FakeTransport> m_bus;
    std::unique_ptr<Host> m_host;
    QPointer<DispositionPanel> m_panel;
    QLabel *m_result = nullptr;
};

template <typename W> W *DispositionPanelTest::find(const char *name, QWidget *in) const
{
    const auto all = (in ? in : m_panel.data())->findChildren<W *>();
    for (W *each : all) {
        if (each->accessibleName() == QLatin1StringView(name))
            return each;
    }
    return nullptr;
}

void DispositionPanelTest::init()
{
    failOnUnexpectedWarnings();
    m_host.reset(); // the panel goes before its service
    m_clock = std::make_shared<Test::FakeClock>();
    m_service = std::make_unique<OutcomeService>(m_clock);
    auto transport = std::make_unique<Test::FakeTransport>();
    m_bus = transport.get();
    m_service->setTransport(std::move(transport));
    m_bus->enter(TState::Open);
    m_service->setAgent(AgentId(u"testagent"_s));

    m_host = std::make_unique<Host>();
    auto *layout = new QVBoxLayout(m_host.get());
    auto *number = new QLineEdit;
    number->setAccessibleName(u"Host's number"_s);
    m_panel = new DispositionPanel(m_service.get());
    m_panel->setLanguage(QLocale::c());
    layout->addWidget(number);
    layout->addWidget(m_panel);
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_panel->setFocus();
    m_result = find<QLabel>("Outcome result");
    QVERIFY(m_result);
}

void DispositionPanelTest::startCall(const QString &id)
{
    m_service->startCall(CallId(id), AccountNumber(u"5|3|1|0|0|44|1"_s));
    m_bus->receive(Test::outcomeListFor(id));
    m_panel->setFocus();
}

QString DispositionPanelTest::focused() const
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->accessibleName() : QString();
}

int DispositionPanelTest::outcomeSent(int index) const
{
    const auto all = sets();
    return all.isEmpty()
        ? -1
        : all.at(index < 0 ? all.size() - 1 : index)[u"data"][u"OutcomeId"].toInt();
}

void DispositionPanelTest::namesAndRoles()
{
    startCall();
    const auto roleOf = [this](const char *name) {
        QWidget *widget = find<QWidget>(name);
        auto *interface = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        return interface ? interface->role() : QAccessible::NoRole;
    };
    for (const char *name :
         {"Call ID", "Account", "Outcome", "Lead score", "Target amount", "Comments"})
        QVERIFY2(roleOf(name) == QAccessible::EditableText, name);
    for (const char *name : {"Set outcome", "Clear"})
        QVERIFY2(roleOf(name) == QAccessible::Button, name);
    QCOMPARE(roleOf("Outcomes"), QAccessible::List);
    QCOMPARE(roleOf("Outcome result"), QAccessible::Notification);
    for (const char *name : {"Call state", "Connection"})
        QVERIFY2(roleOf(name) == QAccessible::StaticText, name);
    QVERIFY(find<QLabel>("Call state")->text().startsWith(u"On call"));
    QCOMPARE(find<QLabel>("Connection")->text(), u"Connected"_s);
}

// --- the keys

void DispositionPanelTest::twoKeyStrokes()
{
    startCall();
    key(Qt::Key_3, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sets().size(), 1);
    QCOMPARE(outcomeSent(), 3);
    m_bus->receive(Test::resultFor(u"12345"_s, u"{\"success\":true}"_s));
    QVERIFY(said().startsWith(u"Outcome set: Busy"));
}

void DispositionPanelTest::typeToFind()
{
    startCall();
    QCOMPARE(focused(), u"Outcome"_s);
    auto *list = find<QListView>("Outcomes");
    QCOMPARE(list->model()->rowCount(), 6);
    QVERIFY(!list->currentIndex().isValid()); // nothing is chosen by default
    keys("bus");
    QCOMPARE(list->model()->rowCount(), 1);
    key(Qt::Key_Return, Qt::ControlModifier); // typed, not taken
    QCOMPARE(sets().size(), 0);
    QCOMPARE(said(), u"Choose an outcome"_s);
    key(Qt::Key_Return);
    QCOMPARE(find<QLineEdit>("Outcome")->text(), u"Busy"_s);
    QCOMPARE(said(), QString());
    QCOMPARE(list->model()->rowCount(), 6); // all the others are in sight again
    key(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(outcomeSent(), 3);
}

// Calls end while agents choose: Enter takes what was marked before.
void DispositionPanelTest::markStaysWhenTheCallEnds()
{
    startCall();
    auto *list = find<QListView>("Outcomes");
    keys("a");
    key(Qt::Key_Down);
    const QString marked = list->currentIndex().data().toString();
    m_service->endCall(CallId(u"12345"_s));
    QCOMPARE(list->currentIndex().data().toString(), marked);
    // Also where the list comes anew, in another order.
    m_panel->controller()->preferences()->setPinned(OutcomeId(u"8"_s), true);
    QCOMPARE(list->currentIndex().data().toString(), marked);
    key(Qt::Key_Return);
    QCOMPARE(find<QLineEdit>("Outcome")->text(), marked);
    // The next call's form has nothing marked.
    m_panel->controller()->clear();
    find<QLineEdit>("Outcome")->setFocus();
    key(Qt::Key_Down);
    startCall(u"12346"_s);
    QCOMPARE(find<QLineEdit>("Call ID")->text(), u"12346"_s);
    QVERIFY(!list->currentIndex().isValid());
}

// By an input method, which shows it in the field before it is text.
void DispositionPanelTest::composedTextStaysWithItsCall()
{
    startCall(u"1"_s);
    m_service->endCall(CallId(u"1"_s));
    auto *comments = find<QPlainTextEdit>("Comments");
    comments->setFocus();
    const auto compose = [comments](const QString &preedit, const QString &commit) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(comments, &event);
    };
    compose(u"にほ"_s, {});
    m_service->startCall(CallId(u"2"_s), AccountNumber(u"5|2"_s));
    QCOMPARE(find<QLineEdit>("Call ID")->text(), u"1"_s);
    compose(u"にほん"_s, {});
    key(Qt::Key_PageDown, Qt::ControlModifier); // the agent goes there: it is taken as it stands
    QCOMPARE(find<QLineEdit>("Call ID")->text(), u"2"_s);
    QCOMPARE(comments->toPlainText(), QString());
    QVERIFY(comments->textCursor().block().layout()->preeditAreaText().isEmpty());
    key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(find<QLineEdit>("Call ID")->text(), u"1"_s);
    QCOMPARE(comments->toPlainText(), u"にほん"_s);
}

void DispositionPanelTest::arrowsAndPages()
{
    startCall();
    auto *list = find<QListView>("Outcomes");
    key(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 0);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    key(Qt::Key_PageDown);
    QVERIFY(list->currentIndex().row() > 1);
    key(Qt::Key_PageUp);
    key(Qt::Key_PageUp);
    key(Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(focused(), u"Outcome"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Enter);
    QCOMPARE(find<QLineEdit>("Outcome")->text(), u"Abandoned"_s);
}

void DispositionPanelTest::quickKeysFromEveryField()
{
    startCall();
    const auto fields
        = {"Outcome", "Outcomes", "Lead score", "Target amount", "Comments", "Call ID", "Clear"};
    int digit = 1;
    for (const char *name : fields) {
        find<QWidget>(name)->setFocus();
        key(Qt::Key(Qt::Key_0 + digit), Qt::AltModifier);
        const auto chosen = m_panel->controller()->outcomes()->quickOutcome(digit);
        QCOMPARE(m_panel->controller()->draft().outcome, chosen);
        digit = digit % 6 + 1;
    }
    QCOMPARE(find<QPlainTextEdit>("Comments")->toPlainText(), QString());
    const auto before = m_panel->controller()->draft().outcome;
    key(Qt::Key_9, Qt::AltModifier); // there is no ninth outcome
    QCOMPARE(m_panel->controller()->draft().outcome, before);
    find<QWidget>("Comments")->setFocus();
    key(Qt::Key_4, Qt::AltModifier | Qt::KeypadModifier);
    QCOMPARE(m_panel->controller()->draft().outcome, OutcomeId(u"5"_s));
}

void DispositionPanelTest::spaceAndClickTakeFromTheList()
{
    startCall();
    auto *list = find<QListView>("Outcomes");
    list->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QCOMPARE(find<QLineEdit>("Outcome")->text(), list->currentIndex().data().toString());
    const QModelIndex third = list->model()->index(2, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(third).center());
    QCOMPARE(m_panel->controller()->draft().outcome, OutcomeId(u"3"_s));
}

void DispositionPanelTest::mnemonics()
{
    startCall();
    const std::pair<Qt::Key, const char *> letters[]
        = {{Qt::Key_L, "Lead score"}, {Qt::Key_T, "Target amount"}, {Qt::Key_M, "Comments"},
           {Qt::Key_A, "Account"},    {Qt::Key_I, "Call ID"},       {Qt::Key_O, "Outcome"}};
    for (const auto &[letter, name] : letters) {
        key(letter, Qt::AltModifier);
        QCOMPARE(focused(), QString::fromLatin1(name));
    }
    m_panel->controller()->setComments(u"typed"_s);
    key(Qt::Key_R, Qt::AltModifier);
    QCOMPARE(m_panel->controller()->draft().comments, QString());
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(sets().size(), 1);
    // Nobody's shortcut: a host's own may be the same letter.
    for (const auto *button : m_panel->findChildren<QAbstractButton *>())
        QVERIFY2(button->shortcut().isEmpty(), qPrintable(button->accessibleName()));
    QVERIFY(m_panel->findChildren<QShortcut *>().isEmpty());
}

void DispositionPanelTest::mnemonicsOff()
{
    startCall();
    m_panel->setMnemonicsEnabled(false);
    find<QWidget>("Outcome")->setFocus();
    key(Qt::Key_L, Qt::AltModifier);
    QCOMPARE(focused(), u"Outcome"_s);
    QCOMPARE(find<QAbstractButton>("Set outcome")->text(), u"Set outcome"_s);
    key(Qt::Key_3, Qt::AltModifier); // the quick keys stay
    QCOMPARE(m_panel->controller()->draft().outcome, OutcomeId(u"3"_s));
}

void DispositionPanelTest::escapeDismissesAndStaysInside()
{
    startCall();
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(said(), u"Choose an outcome"_s);
    key(Qt::Key_Escape);
    QCOMPARE(said(), QString());
    key(Qt::Key_Escape);
    QVERIFY(m_host->keys.isEmpty()); // a dialog would close
}

void DispositionPanelTest::noKeyReachesTheHost()
{
    startCall();
    for (const char *name : {"Outcome", "Outcomes", "Lead score", "Comments", "Call ID", "Clear"}) {
        find<QWidget>(name)->setFocus();
        for (const Qt::Key each :
             {Qt::Key_5, Qt::Key_Asterisk, Qt::Key_Space, Qt::Key_Escape, Qt::Key_F5, Qt::Key_A,
              Qt::Key_Return, Qt::Key_Left, Qt::Key_Delete})
            key(each);
    }
    QCOMPARE(m_host->keys, QStringList());
    find<QLineEdit>("Host's number", m_host.get())->setFocus();
    key(Qt::Key_F5);
    QCOMPARE(m_host->keys, QStringList{u"F5"_s});
}

void DispositionPanelTest::hostsShortcutYields()
{
    startCall();
    int pressed = 0;
    for (const auto &keys :
         {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Alt+1"_s), QKeySequence(u"Esc"_s)}) {
        auto *shortcut = new QShortcut(keys, m_host.get());
        connect(shortcut, &QShortcut::activated, this, [&] { ++pressed; });
    }
    QTest::keyClick(m_host->windowHandle(), Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(m_host->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(pressed, 0);
    QCOMPARE(outcomeSent(), 0);
    // Outside the panel they are the host's.
    find<QLineEdit>("Host's number", m_host.get())->setFocus();
    QTest::keyClick(m_host->windowHandle(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(pressed, 1);
}

void DispositionPanelTest::returnPressesNothingElse()
{
    startCall();
    m_panel->controller()->setComments(u"kept"_s);
    for (const char *name : {"Lead score", "Target amount", "Call ID", "Account"}) {
        find<QWidget>(name)->setFocus();
        key(Qt::Key_Return);
    }
    QCOMPARE(sets().size(), 0);
    QCOMPARE(m_panel->controller()->draft().comments, u"kept"_s);
}

void DispositionPanelTest::tabOrder()
{
    startCall();
    find<QLineEdit>("Host's number", m_host.get())->setFocus();
    QStringList order;
    for (int i = 0; i < 10; ++i) {
        key(Qt::Key_Tab);
        order.append(focused());
    }
    QCOMPARE(order,
             (QStringList{u"Menu"_s, u"Call ID"_s, u"Account"_s, u"Outcome"_s, u"Outcomes"_s,
                          u"Lead score"_s, u"Target amount"_s, u"Comments"_s, u"Clear"_s,
                          u"Set outcome"_s}));
    key(Qt::Key_Tab);
    QCOMPARE(focused(), u"Host's number"_s); // no trap
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focused(), u"Set outcome"_s);
}

void DispositionPanelTest::tabLeavesTheComments()
{
    startCall();
    find<QWidget>("Comments")->setFocus();
    keys("a");
    key(Qt::Key_Return);
    keys("b");
    key(Qt::Key_Tab);
    QCOMPARE(m_panel->controller()->draft().comments, u"a\nb"_s);
    QVERIFY(focused() != u"Comments"_s);
}

// --- what is said

void DispositionPanelTest::faultMovesTheFocusInsideOnly()
{
    startCall();
    find<QWidget>("Comments")->setFocus();
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(focused(), u"Outcome"_s);
    QCOMPARE(find<QWidget>("Outcome")->accessibleDescription(), u"Choose an outcome"_s);
    keys("b");
    QCOMPARE(find<QWidget>("Outcome")->accessibleDescription(), QString());

    find<QLineEdit>("Host's number", m_host.get())->setFocus();
    m_panel->controller()->submit();
    QCOMPARE(said(), u"Choose an outcome"_s);
    QCOMPARE(focused(), u"Host's number"_s);
}

void DispositionPanelTest::refusalMarksTheCallId()
{
    startCall(u"999"_s);
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    m_bus->receive(Test::resultFor(u"999"_s, uR"({"success":false,"msg":"Invalid Call ID."})"_s));
    QVERIFY(said().startsWith(u"Invalid Call ID."));
    QCOMPARE(focused(), u"Call ID"_s);
    QVERIFY(find<QLineEdit>("Call ID")->font().bold());
    QVERIFY(find<QWidget>("Call ID")->accessibleDescription().startsWith(u"Invalid Call ID."));
    QCOMPARE(find<QLineEdit>("Outcome")->text(), u"Success"_s);
    key(Qt::Key_Escape);
    QVERIFY(!find<QLineEdit>("Call ID")->font().bold());
}

void DispositionPanelTest::resultIsAnnouncedOnce()
{
    startCall();
    key(Qt::Key_3, Qt::AltModifier);
    // Qt passes accessibility events on only while a reader is there, so this
    // hears the one who sends them.
    QSignalSpy announced(m_result, SIGNAL(announced(QString)));
    QVERIFY(announced.isValid());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(said().startsWith(u"Setting"));
    QCOMPARE(announced.size(), 0); // on its way is shown, and interrupts nobody
    m_bus->receive(Test::resultFor(u"12345"_s, u"{\"success\":true}"_s));
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().first().toString(), said());
    QVERIFY(m_result->accessibleName().startsWith(u"Outcome set: Busy"));
}

// What is there at once is not preceded by words that flicker.
void DispositionPanelTest::noWordsForAMoment()
{
    startCall();
    key(Qt::Key_3, Qt::AltModifier);
    auto *submit = find<QAbstractButton>("Set outcome");
    // No event is handled from here to the end: no time passes for the panel.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(said(), QString());
    QCOMPARE(submit->text(), u"&Set outcome"_s);
    QVERIFY(!submit->isEnabled());
    QVERIFY(find<QPlainTextEdit>("Comments")->isReadOnly());
}

void DispositionPanelTest::busyWhileSubmitting()
{
    startCall();
    key(Qt::Key_3, Qt::AltModifier);
    find<QWidget>("Comments")->setFocus();
    keys("busy twice");
    auto *submit = find<QAbstractButton>("Set outcome");
    QTest::mouseClick(submit, Qt::LeftButton);
    QTRY_COMPARE(submit->text(), u"Setting…"_s);
    QVERIFY(!submit->isEnabled());
    QVERIFY(find<QPlainTextEdit>("Comments")->isReadOnly());
    QVERIFY(find<QLineEdit>("Lead score")->isReadOnly());
    QVERIFY(find<QLineEdit>("Outcome")->isReadOnly());
    find<QWidget>("Comments")->setFocus();
    keys("x");
    key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_panel->controller()->draft().comments, u"busy twice"_s);
    QCOMPARE(m_panel->controller()->draft().outcome, OutcomeId(u"3"_s));
    m_bus->receive(Test::resultFor(u"12345"_s, uR"({"success":false,"msg":"No"})"_s));
    QCOMPARE(submit->text(), u"&Set outcome"_s);
    QVERIFY(submit->isEnabled());
    QVERIFY(!find<QPlainTextEdit>("Comments")->isReadOnly());
    QCOMPARE(find<QPlainTextEdit>("Comments")->toPlainText(), u"busy twice"_s);
}

void DispositionPanelTest::plainTextAlways()
{
    startCall();
    m_bus->receive(
        uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"msg":"<b>bold</b> &amp;"}})"_s);
    for (const auto *label : m_panel->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    m_bus->receive(Test::resultFor(u"12345"_s, uR"({"success":false,"msg":"<i>no</i>"})"_s));
    QVERIFY(said().startsWith(u"<i>no</i>"));
}

void DispositionPanelTest::waitingCalls()
{
    startCall(u"1"_s);
    auto *others = find<QToolButton>("Waiting calls");
    QVERIFY(others && !others->isVisible());
    find<QWidget>("Comments")->setFocus();
    keys("one");
    startCall(u"2&3"_s);
    QVERIFY(others->isVisible());
    Q_EMIT others->menu()->aboutToShow();
    QCOMPARE(others->menu()->actions().size(), 1);
    QVERIFY(others->menu()->actions().first()->text().startsWith(u"Call 2&&3"));
    QCOMPARE(find<QLineEdit>("Call ID")->text(), u"1"_s);
    QCOMPARE(find<QPlainTextEdit>("Comments")->toPlainText(), u"one"_s);
    others->menu()->actions().first()->trigger();
    QCOMPARE(find<QLineEdit>("Call ID")->text(), u"2&3"_s);
    QCOMPARE(find<QPlainTextEdit>("Comments")->toPlainText(), QString());
}

void DispositionPanelTest::callIdIsTextOrField()
{
    auto *callId = find<QLineEdit>("Call ID");
    QVERIFY(!callId->isReadOnly());
    QCOMPARE(focused(), u"Call ID"_s); // typing begins there
    keys("12345");
    key(Qt::Key_Tab);
    keys("5|3");
    QCOMPARE(m_panel->controller()->shownCall().id, CallId(u"12345"_s));
    QCOMPARE(m_panel->controller()->shownCall().account, AccountNumber(u"5|3"_s));
    key(Qt::Key_Tab); // having left both, the list of this call is asked for
    QVERIFY(!m_bus->sentOf(u"GetCallOutCome"_s).isEmpty());

    m_panel->controller()->clear();
    callId->setFocus();
    m_service->startCall(CallId(u"9"_s), AccountNumber(u"5|3"_s));
    QCOMPARE(focused(), u"Outcome"_s); // there is nothing left to type about the call
    QVERIFY(callId->isReadOnly());
    QVERIFY(!callId->hasFrame());
    callId->setFocus();
    keys("77");
    QCOMPARE(callId->text(), u"9"_s);
    QCOMPARE(focused(), u"Call ID"_s);
}

void DispositionPanelTest::counter()
{
    startCall();
    m_panel->setCommentLimit(5);
    const auto label = [this](const QString &text) {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](QLabel *l) { return l->text() == text; });
    };
    QVERIFY(label(u"0/5"_s));
    find<QWidget>("Comments")->setFocus();
    keys("abcdefg");
    QVERIFY(label(u"7/5, 2 too many"_s)); // nothing is cut off behind the agent's back
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(focused(), u"Comments"_s);
    QCOMPARE(sets().size(), 0);
}

void DispositionPanelTest::notices()
{
    startCall();
    m_bus->enter(TState::Failed, {TransportProblem::Code::ConnectionRefused, {}});
    QVERIFY(find<QLabel>("Connection")->text() != u"Connected"_s);
    const QString why = m_panel->controller()->notice();
    QVERIFY(!why.isEmpty());
    const auto shows = [this](const QString &text) {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](QLabel *l) { return l->text() == text && l->isVisible(); });
    };
    QVERIFY(shows(why));
    m_bus->enter(TState::Open);
    QVERIFY(!shows(why));
}

void DispositionPanelTest::clockRunsOnlyInSight()
{
    const auto running = [this] {
        const auto timers = m_panel->findChildren<QTimer *>();
        return std::any_of(timers.cbegin(), timers.cend(), [](QTimer *t) { return t->isActive(); });
    };
    CallDetails details;
    details.startedAt = m_clock->now().addSecs(-3600 - 192);
    m_service->startCall(CallId(u"1"_s), AccountNumber(u"5|3"_s), details);
    QVERIFY(find<QLabel>("Call state")->text().startsWith(u"On call  1:03:1"));
    QVERIFY(running());
    m_host->hide();
    QVERIFY(!running());
    m_host->show();
    QVERIFY(running());
    m_service->setAgent(AgentId());
    QVERIFY(!running());
    QCOMPARE(find<QLabel>("Call state")->text(), u"Log in to set outcomes"_s);
}

void DispositionPanelTest::buttonsInDoubt()
{
    startCall();
    QVERIFY(!find<QAbstractButton>("Retry now")->isVisible());
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    m_clock->advance(8s);
    QVERIFY(find<QAbstractButton>("Retry now")->isVisible());
    QVERIFY(find<QAbstractButton>("Discard")->isVisible());
}

// --- the panel in its surroundings

void DispositionPanelTest::narrow_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : {u"C"_s, u"de"_s, u"ar"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void DispositionPanelTest::narrow()
{
    QFETCH(QString, language);
    m_panel->setLanguage(QLocale(language));
    startCall();
    m_panel->controller()->chooseOutcome(OutcomeId(u"3"_s));
    m_panel->controller()->submit();
    QCoreApplication::processEvents();
    m_clock->advance(8s); // the state with the most buttons
    m_host->layout()->setContentsMargins(0, 0, 0, 0);
    QCoreApplication::processEvents(); // the window learns its new limits
    m_host->resize(260, 500);
    QCOMPARE(m_host->width(), 260);
    for (const auto *button : m_panel->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->accessibleName().isEmpty())
            continue;
        QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                 qPrintable(button->accessibleName()));
        QVERIFY2(m_panel->rect().contains(QRect(button->mapTo(m_panel, QPoint()), button->size())),
                 qPrintable(button->accessibleName()));
    }
}

void DispositionPanelTest::rightToLeft()
{
    startCall();
    QLineEdit *outcome = find<QLineEdit>("Outcome");
    QLineEdit *account = find<QLineEdit>("Account");
    m_panel->setLanguage(QLocale(u"ar"_s));
    QCOMPARE(m_panel->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(outcome->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(m_host->layoutDirection(), Qt::LeftToRight);
    // "5|3|1" would read "1|3|5".
    QCOMPARE(account->layoutDirection(), Qt::LeftToRight);
    QVERIFY(account->alignment().testFlag(Qt::AlignRight));
    // The server's English does not turn the sentence around.
    m_panel->setFocus();
    m_panel->controller()->chooseOutcome(OutcomeId(u"3"_s));
    m_panel->controller()->submit();
    QCoreApplication::processEvents();
    m_bus->receive(
        Test::resultFor(u"12345"_s, uR"({"success":false,"msg":"Contact not found"})"_s));
    const auto labels = m_panel->findChildren<QLabel *>();
    const bool isWhole = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().startsWith(u"\u200f\u2068Contact not found\u2069"_s);
    });
    QVERIFY2(isWhole, qPrintable(m_panel->controller()->message().text));
    // Where there are no words in a language, those that there are give the direction.
    m_panel->setLanguage(QLocale(u"he"_s));
    QCOMPARE(m_panel->layoutDirection(), Qt::LeftToRight);
    m_panel->setLanguage(QLocale(u"ar"_s));
    m_panel->setLanguage(QLocale::c());
    QCOMPARE(m_panel->layoutDirection(), Qt::LeftToRight);
}

void DispositionPanelTest::nativeLanguageOfTheHostStays()
{
    const QLocale before;
    const QFont font = QApplication::font();
    const QPalette palette = QApplication::palette();
    m_panel->setLanguage(QLocale(u"de_DE"_s));
    QVERIFY(find<QAbstractButton>("Ergebnis setzen"));
    QCOMPARE(QLocale(), before);
    QCOMPARE(QApplication::font(), font);
    QCOMPARE(QApplication::palette(), palette);
    QVERIFY(qApp->styleSheet().isEmpty());
    for (const auto *widget : m_host->findChildren<QWidget *>())
        QVERIFY(widget->styleSheet().isEmpty());
}

void DispositionPanelTest::twoPanels()
{
    OutcomeService otherService(m_clock);
    auto transport = std::make_unique<Test::FakeTransport>();
    Test::FakeTransport *otherBus = transport.get();
    otherService.setTransport(std::move(transport));
    otherBus->enter(TState::Open);
    otherService.setAgent(AgentId(u"second"_s));
    auto other = std::make_unique<DispositionPanel>(&otherService);
    other->setLanguage(QLocale::c());
    m_host->layout()->addWidget(other.get());
    startCall();
    otherService.startCall(CallId(u"777"_s), AccountNumber(u"9|9"_s));
    otherBus->receive(Test::outcomeListFor(u"777"_s));

    key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(other->controller()->draft().outcome.isEmpty());
    find<QWidget>("Comments", other.get())->setFocus();
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sets().size(), 0);
    QCOMPARE(otherBus->sets().size(), 1);
    QCOMPARE(otherBus->sets().first()[u"data"][u"UserID"].toString(), u"second"_s);
    other.reset();
    // The one that stays is still announced.
    auto *interface = QAccessible::queryAccessibleInterface(m_result);
    QCOMPARE(interface->role(), QAccessible::Notification);
}

void DispositionPanelTest::deletedWhileSubmitting()
{
    startCall();
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    delete m_panel;
    m_bus->receive(Test::resultFor(u"12345"_s, u"{\"success\":true}"_s));
    QCOMPARE(m_service->pendingCount(), 0); // the outcome is the service's, not the panel's
}

void DispositionPanelTest::manyOutcomes()
{
    QList<Outcome> all;
    for (int i = 0; i < 500; ++i)
        all.append({OutcomeId(QString::number(i + 100)), u"Outcome %1"_s.arg(i + 100)});
    m_service->setConfiguredOutcomes(all);
    m_service->startCall(CallId(u"1"_s), AccountNumber(u"5|3"_s));
    m_panel->setFocus();
    auto *list = find<QListView>("Outcomes");
    QCOMPARE(list->model()->rowCount(), 500);
    keys("599");
    QCOMPARE(list->model()->rowCount(), 1);
    key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(outcomeSent(), 599);
}

QTEST_MAIN(DispositionPanelTest)
#include "tst_dispositionpanel.moc"
