// SPDX-License-Identifier: MIT
//
// The panel changes its language under the agent's hands.
#include "panelscreen.h"
#include "quiettest.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LanguageTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTypedChanges();
    void neighboursHearNothing();
    void followsTheSystem();
    void saysItAgain_data();
    void saysItAgain();
    void altKeys_data();
    void altKeys();
    void bothNamesAreFound();
    void menuNamesLanguages();
};

static const QStringList languages{u"ar"_s, u"de"_s, u"en_GB"_s, u"es"_s,    u"fr"_s,
                                   u"hi"_s, u"ja"_s, u"pl"_s,    u"pt_BR"_s, u"zh_CN"_s};

static size_t memoryInUse()
{
#ifdef __GLIBC__
    return mallinfo2().uordblks;
#else
    return 0;
#endif
}

void LanguageTest::nothingTypedChanges()
{
    Test::PanelScreen screen;
    screen.startCall(u"1"_s);
    screen.startCall(u"2"_s);
    QLineEdit *outcome = screen.find<QLineEdit>("Outcome");
    QLineEdit *score = screen.find<QLineEdit>("Lead score");
    QLineEdit *amount = screen.find<QLineEdit>("Target amount");
    QPlainTextEdit *comments = screen.find<QPlainTextEdit>("Comments");
    const auto typeInto = [&](QWidget *field, const char *text) {
        field->setFocus();
        screen.type(text);
    };
    typeInto(outcome, "ans");
    typeInto(score, "7");
    typeInto(amount, "1234,50");
    typeInto(comments, "Half a sen");
    const auto typed = [&] {
        return QStringList{outcome->text(), score->text(), amount->text(), comments->toPlainText()};
    };
    const QStringList before = typed();
    const QString call = screen.panel->controller()->shownCall().id.toString();

    const auto switchAll = [&](QList<qint64> *times) {
        for (const QString &language : languages) {
            QElapsedTimer timer;
            timer.start();
            screen.panel->setLanguage(QLocale(language));
            for (int i = 0; i < 3; ++i) // to its last repaint
                QCoreApplication::processEvents();
            if (times)
                times->append(timer.elapsed());
            QCOMPARE(typed(), before);
            QCOMPARE(screen.panel->controller()->shownCall().id.toString(), call);
            QCOMPARE(QApplication::focusWidget(), comments);
            QCOMPARE(comments->textCursor().position(), 10);
        }
    };
    switchAll(nullptr); // fonts, and what is made once
    switchAll(nullptr);
    const size_t memory = memoryInUse();
    QList<qint64> times;
    for (int round = 0; round < 50; ++round)
        switchAll(&times);
    const size_t grown = memoryInUse() - std::min(memory, memoryInUse());
    QVERIFY2(grown < 64 * 1024, qPrintable(u"%1 bytes more"_s.arg(grown)));
    std::sort(times.begin(), times.end());
    QVERIFY2(times[times.size() / 2] < 50, qPrintable(u"%1 ms"_s.arg(times[times.size() / 2])));
    // And it is still what was meant.
    screen.panel->setLanguage(QLocale(u"de"_s));
    QCOMPARE(screen.panel->controller()->numberHint(PanelField::TargetAmount), u"= 1.234,50"_s);
}

namespace {

/// Counts what a widget of the host is told.
class Listener : public QObject
{
public:
    QStringList heard;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        heard.append(watched->objectName() + u' ' + QString::number(event->type()));
        return false;
    }
};

} // namespace

void LanguageTest::neighboursHearNothing()
{
    Test::PanelScreen screen;
    auto *label = new QLabel(u"The host's"_s, &screen.window);
    auto *button = new QPushButton(u"Hang up"_s, &screen.window);
    for (QWidget *each : std::initializer_list<QWidget *>{label, button}) {
        each->setObjectName(QString::fromLatin1(each->metaObject()->className()));
        screen.window.layout()->addWidget(each);
    }
    screen.startCall(u"1"_s);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    Listener listener;
    label->installEventFilter(&listener);
    button->installEventFilter(&listener);
    for (const QString &language : languages) {
        screen.panel->setLanguage(QLocale(language));
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    QCOMPARE(listener.heard, QStringList());
    QEvent told(QEvent::LanguageChange);
    QCoreApplication::sendEvent(button, &told);
    QVERIFY(!listener.heard.isEmpty()); // it does hear what there is
}

void LanguageTest::followsTheSystem()
{
    const QLocale before;
    Test::PanelScreen screen;
    const auto system = qScopeGuard([&before] { QLocale::setDefault(before); });
    screen.panel->setLanguage(QString()); // the host asks for none
    QLocale::setDefault(QLocale(u"fr_FR"_s));
    QEvent changed(QEvent::LocaleChange);
    QCoreApplication::sendEvent(screen.panel, &changed);
    QVERIFY(screen.find<QAbstractButton>("Qualifier"));
    screen.panel->setLanguage(u"de"_s); // and now for one
    QLocale::setDefault(QLocale(u"pl_PL"_s));
    QCoreApplication::sendEvent(screen.panel, &changed);
    QVERIFY(screen.find<QAbstractButton>("Ergebnis setzen"));
}

void LanguageTest::saysItAgain_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("german");
    QTest::newRow("a fault in the form") << 0 << u"Wählen Sie ein Ergebnis"_s;
    QTest::newRow("a second press") << 1 << u"Noch einmal"_s;
    QTest::newRow("a refusal") << 2 << u"Ungültige"_s;
    QTest::newRow("a success") << 3 << u"Ergebnis gesetzt"_s;
    QTest::newRow("the question before leaving") << 4 << u"Trotzdem schließen"_s;
}

// What was said is said in the language of the moment.
void LanguageTest::saysItAgain()
{
    QFETCH(int, state);
    QFETCH(QString, german);
    Test::PanelScreen screen;
    screen.endedCall(u"1"_s);
    switch (state) {
    case 0:
        screen.key(Qt::Key_Return, Qt::ControlModifier);
        break;
    case 1:
        screen.set(Qt::Key_4); // DNC
        break;
    case 2:
        screen.set(Qt::Key_3);
        screen.refuse(u"1"_s);
        break;
    case 3:
        screen.set(Qt::Key_3);
        screen.answer(u"1"_s);
        break;
    case 4:
        QVERIFY(!screen.panel->prepareToClose());
        break;
    }
    const QString english = screen.said();
    QVERIFY(!english.isEmpty());
    screen.panel->setLanguage(QLocale(u"de"_s));
    if (state == 0)
        german = screen.panel->controller()->texts()->translate("Refusal", "Choose an outcome");
    QVERIFY2(screen.said().contains(german), qPrintable(screen.said()));
    screen.panel->setLanguage(QLocale(u"en_GB"_s));
    QCOMPARE(screen.said(), english);
}

void LanguageTest::altKeys_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

static QString plain(QString text)
{
    static const QRegularExpression behind(u"\\(&.\\)"_s); // as in "結果(&O)"
    return text.remove(behind).remove(u'&');
}

// Each letter goes to its own field, and nowhere else.
void LanguageTest::altKeys()
{
    QFETCH(QString, language);
    Test::PanelScreen screen;
    screen.panel->setLanguage(QLocale(language));
    screen.startCall(u"1"_s);
    screen.startCall(u"2"_s);
    QCoreApplication::processEvents();
    const Texts &texts = *screen.panel->controller()->texts();
    QStringList seen;
    for (const char *source :
         {"&Outcome", "&Lead score", "&Target amount", "Co&mments", "Call &ID", "&Account"}) {
        const QString text = texts.translate("Panel", source);
        const QChar letter = text[text.indexOf(u'&') + 1].toUpper();
        QVERIFY2(letter >= u'A' && letter <= u'Z', qPrintable(text));
        screen.panel->setFocus();
        screen.key(Qt::Key(letter.unicode()), Qt::AltModifier);
        QCOMPARE(screen.focused(), plain(text));
        seen.append(letter);
    }
    QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), seen.size());
    const QString clear = texts.translate("Panel", "Clea&r");
    screen.panel->controller()->setComments(u"to be cleared"_s);
    screen.key(Qt::Key(clear[clear.indexOf(u'&') + 1].toUpper().unicode()), Qt::AltModifier);
    QCOMPARE(screen.panel->controller()->draft().comments, QString());
}

void LanguageTest::bothNamesAreFound()
{
    Test::PanelScreen screen;
    screen.panel->setLanguage(QLocale(u"fr"_s));
    screen.startCall(u"1"_s);
    PanelController *panel = screen.panel->controller();
    for (const QString &typed : {u"DNC"_s, u"ne plus"_s, u"5"_s}) {
        panel->setOutcomeText(typed);
        panel->outcomes()->setFilter(typed);
        QVERIFY2(panel->outcomes()->rowCount() > 0, qPrintable(typed));
        QCOMPARE(panel->outcomes()->idAt(0), OutcomeId(u"5"_s)); // which is what is sent
    }
}

void LanguageTest::menuNamesLanguages()
{
    Test::PanelScreen screen;
    screen.key(Qt::Key_F9);
    QStringList names;
    const auto menus = screen.panel->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        if (menu->title() != u"Language"_s)
            continue;
        for (const QAction *action : menu->actions())
            names.append(action->text());
    }
    screen.key(Qt::Key_Escape);
    QCOMPARE(names,
             QStringList({u"As the system"_s, u"العربية"_s, u"Deutsch"_s, u"English"_s,
                          u"Español"_s, u"Français"_s, u"हिन्दी"_s, u"日本語"_s, u"Polski"_s,
                          u"Português (Brasil)"_s, u"简体中文"_s}));
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
