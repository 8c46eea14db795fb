// SPDX-License-Identifier: MIT
//
// A translator's folder and window, while the panel runs.
#include "quiettest.h"
#include "ranprogram.h"
#include "scenes.h"
#include "translator/cataloguefolder.h"
#include "translator/contextwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace Disposition;
using namespace Disposition::App;
using namespace Qt::StringLiterals;

class TranslatorTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void speaksWhatIsSaved();
    void goesBackWhenItIsGone();
    void saysWhatIsMissing();
    void saysWhatLooksWrong();
    void passesOverWhatIsNone();
    void takesOutcomeNames();
    void listsEveryText();
    void findsWhatStandsThere();
    void marksTheFocus();
    void marksTheMenu();

private:
    void save(const QString &tag, const QString &label);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString label() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Screenshots::Desk> m_desk;
};

void TranslatorTest::init()
{
    failOnUnexpectedWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Screenshots::Desk>();
    m_desk->panel.setLanguage(QLocale(u"cy"_s)); // Welsh, which nobody has made yet
    m_desk->panel.show();
    m_desk->call(u"12345"_s);
}

void TranslatorTest::cleanup()
{
    m_desk.reset();
}

/// A catalogue with one text, made as `./dev translate --watch` does.
void TranslatorTest::save(const QString &tag, const QString &label)
{
    QFile ts(path(u"texts.ts"_s));
    QVERIFY(ts.open(QIODevice::WriteOnly));
    ts.write(u"<!DOCTYPE TS><TS version=\"2.1\" language=\"%1\"><context><name>Panel</name>"
             "<message><source>&amp;Set outcome</source><translation>%2</translation></message>"
             "</context></TS>"_s.arg(tag, label.toHtmlEscaped())
                 .toUtf8());
    ts.close();
    const QString made = path(u"disposition_%1.qm"_s.arg(tag));
    QCOMPARE(Test::run(LRELEASE, {u"-silent"_s, ts.fileName(), u"-qm"_s, made + u".new"_s}).status,
             0);
    QFile::remove(made);
    QVERIFY(QFile::rename(made + u".new"_s, made));
}

/// What stands on the button that sends the outcome.
QString TranslatorTest::label() const
{
    QString last;
    const auto all = m_desk->panel.findChildren<QAbstractButton *>();
    for (const QAbstractButton *each : all) {
        if (each->isVisible() && !each->text().isEmpty())
            last = each->text();
    }
    return last;
}

void TranslatorTest::speaksWhatIsSaved()
{
    CatalogueFolder folder(&m_desk->panel, m_folder->path(), {});
    QCOMPARE(label(), u"&Set outcome"_s);
    QSignalSpy changed(&folder, &CatalogueFolder::changed);
    save(u"cy"_s, u"&Gosod"_s); // a file that was not there before
    QTRY_COMPARE(label(), u"&Gosod"_s);
    QTRY_VERIFY(!changed.isEmpty());
    save(u"cy"_s, u"Gosod'r &canlyniad"_s);
    QTRY_COMPARE(label(), u"Gosod'r &canlyniad"_s);
    QVERIFY(folder.report().contains(u"cy_GB: "_s + path(u"disposition_cy.qm"_s)));
}

void TranslatorTest::goesBackWhenItIsGone()
{
    save(u"cy"_s, u"&Gosod"_s);
    CatalogueFolder folder(&m_desk->panel, m_folder->path(), {});
    QCOMPARE(label(), u"&Gosod"_s);
    QVERIFY(QFile::remove(path(u"disposition_cy.qm"_s)));
    QTRY_COMPARE(label(), u"&Set outcome"_s);
    QVERIFY(folder.report().contains(u"cy_GB: disposition_en.qm, built in"_s));
    QVERIFY(folder.report().join(u' ').contains(u"there is no translation for cy_GB"_s));
}

void TranslatorTest::saysWhatIsMissing()
{
    save(u"cy"_s, u"&Gosod"_s);
    const CatalogueFolder folder(&m_desk->panel, m_folder->path(), {});
    const int all = int(sourceTexts().size());
    QVERIFY(all > 150);
    const QStringList report = folder.report();
    QVERIFY2(report.contains(u"%1 of %2 texts have no translation"_s.arg(all - 1).arg(all)),
             qPrintable(report.join(u'\n')));
    QVERIFY(report.contains(u"  and %1 more"_s.arg(all - 11)));
    const QStringList missing = missingTexts(m_desk->panel);
    QVERIFY(!missing.contains(u"Panel: &Set outcome"_s));
    QVERIFY(missing.contains(u"Panel: &Outcome"_s));
    m_desk->panel.setLanguage(QLocale(u"de"_s));
    QCOMPARE(missingTexts(m_desk->panel), QStringList());
    m_desk->panel.setLanguage(QLocale(u"en"_s)); // which has plurals only, and wants no more
    QCOMPARE(missingTexts(m_desk->panel), QStringList());
}

// Without a compiler, at once: what a rule can tell.
void TranslatorTest::saysWhatLooksWrong()
{
    save(u"cy"_s, u"Gosod"_s);
    CatalogueFolder folder(&m_desk->panel, m_folder->path(), {});
    const auto report = [&folder] {
        return folder.report().join(u'\n');
    };
    QVERIFY2(report().contains(
                 u"Panel: &Set outcome: \"Gosod\" has an Alt letter too many or too few"_s),
             qPrintable(report()));
    save(u"cy"_s, u"&Gosod %1"_s);
    QTRY_VERIFY(report().contains(u"has not the placeholders of the source"_s));
    save(u"cy"_s, u"&Gosod"_s);
    QTRY_VERIFY(!report().contains(u"what looks wrong"_s));
    m_desk->panel.setLanguage(QLocale(u"pl"_s)); // three forms of a plural, all of them well
    QCOMPARE(doubtfulTexts(m_desk->panel), QStringList());
    m_desk->panel.setLanguage(QLocale(u"ar"_s)); // six, some of them without the number
    QCOMPARE(doubtfulTexts(m_desk->panel), QStringList());
}

void TranslatorTest::passesOverWhatIsNone()
{
    QFile broken(path(u"disposition_cy.qm"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("not a catalogue");
    broken.close();
    CatalogueFolder folder(&m_desk->panel, m_folder->path(), {});
    QCOMPARE(label(), u"&Set outcome"_s);
    QVERIFY(folder.report().contains(broken.fileName() + u" is no catalogue: passed over"_s));
}

void TranslatorTest::takesOutcomeNames()
{
    QString fault;
    const auto siteNames = OutcomeNames::read(
        R"([{"name":"Busy","names":{"cy":"site"}},{"name":"Success","names":{"cy":"site"}}])",
        &fault);
    const auto name = [this](const char *id, const char *its) {
        return m_desk->panel.controller()->texts()->outcomeName(
            {OutcomeId(QString::fromLatin1(id)), QString::fromLatin1(its)});
    };
    CatalogueFolder folder(&m_desk->panel, m_folder->path(), siteNames);
    QCOMPARE(name("3", "Busy"), u"site"_s);
    QFile file(path(u"outcome-names.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"name":"Busy","names":{"cy":"Prysur"}}])");
    file.close();
    QTRY_COMPARE(name("3", "Busy"), u"Prysur"_s); // the translator's come first
    QCOMPARE(name("0", "Success"), u"site"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[{");
    file.close();
    QTRY_VERIFY(folder.report().join(u' ').contains(u"outcome-names.json: "_s));
    QCOMPARE(name("3", "Busy"), u"site"_s);
}

// --- the window

static QStringList sources(const QList<QTreeWidgetItem *> &rows)
{
    QStringList texts;
    for (const QTreeWidgetItem *row : rows)
        texts.append(row->text(2) + u": "_s + row->text(1));
    return texts;
}

void TranslatorTest::listsEveryText()
{
    ContextWindow window(&m_desk->panel);
    auto *list = window.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), sourceTexts().size());
    QCOMPARE(list->topLevelItem(0)->text(0), QString()); // not in Welsh
    m_desk->panel.setLanguage(QLocale(u"en"_s));
    QCOMPARE(list->topLevelItem(0)->text(0), list->topLevelItem(0)->text(1)); // English is its own
    m_desk->panel.setLanguage(QLocale(u"cy"_s));
    save(u"cy"_s, u"&Gosod"_s);
    m_desk->panel.setCatalogueFolders({m_folder->path()});
    QCOMPARE(list->topLevelItem(0)->text(0), QString()); // nobody has put it into Welsh
    QVERIFY(!list->topLevelItem(0)->text(3).isEmpty()); // with its note
    m_desk->panel.setLanguage(QLocale(u"de"_s));
    auto *find = window.findChild<QLineEdit *>();
    find->setText(u"Ergebnis setzen"_s.left(8));
    QStringList shown;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (!list->topLevelItem(i)->isHidden())
            shown.append(list->topLevelItem(i)->text(1));
    }
    QVERIFY(shown.contains(u"&Set outcome"_s));
    QVERIFY(!shown.contains(u"Co&mments"_s));
}

void TranslatorTest::findsWhatStandsThere()
{
    m_desk->panel.setLanguage(QLocale(u"de"_s));
    m_desk->fill(u"3"_s, {});
    m_desk->submit();
    m_desk->answer(u"12345"_s, u"{\"success\":true}"_s);
    const ContextWindow window(&m_desk->panel);
    const auto found = [&](const char *name) -> QStringList {
        const auto all = m_desk->panel.findChildren<QWidget *>();
        for (const QWidget *each : all) {
            if (each->accessibleName() == QString::fromUtf8(name))
                return sources(window.rowsOf(each));
        }
        return {};
    };
    QVERIFY(found("Ergebnis setzen").contains(u"Panel: &Set outcome"_s));
    // By its shape, where something is filled in.
    const QString said = m_desk->panel.controller()->message().text;
    QVERIFY(found(said.toUtf8().constData()).contains(u"Result: Outcome set: %1 (%2), call %3"_s));
    QVERIFY(found("Anrufstatus").contains(u"Panel: On call  %1"_s));
}

void TranslatorTest::marksTheFocus()
{
    ContextWindow window(&m_desk->panel);
    window.show();
    auto *list = window.findChild<QTreeWidget *>();
    QWidget *comments = nullptr;
    const auto all = m_desk->panel.findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->accessibleName() == u"Comments"_s)
            comments = each;
    }
    QVERIFY(comments);
    m_desk->panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->panel));
    comments->setFocus();
    QVERIFY(sources(list->selectedItems()).contains(u"Panel: Co&mments"_s));
    QHelpEvent asked(QEvent::ToolTip, QPoint(2, 2), comments->mapToGlobal(QPoint(2, 2)));
    QCoreApplication::sendEvent(comments, &asked);
    QVERIFY2(QToolTip::text().contains(u"Panel: Co&amp;mments"_s), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TranslatorTest::marksTheMenu()
{
    ContextWindow window(&m_desk->panel);
    window.show();
    auto *list = window.findChild<QTreeWidget *>();
    QMenu *menu = nullptr;
    const auto menus = m_desk->panel.findChildren<QMenu *>();
    for (QMenu *each : menus) {
        if (each->inherits("Disposition::PanelMenu"))
            menu = each;
    }
    QVERIFY(menu);
    menu->popup(QPoint(0, 0));
    QTest::keyClick(menu, Qt::Key_Up); // to its last entry
    QVERIFY(sources(list->selectedItems()).contains(u"Menu: Diagnostics"_s));
    menu->close();
    // A label paints its own words.
    QStringList ofLabels;
    const auto all = m_desk->panel.findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (each->inherits("Disposition::FieldLabel"))
            ofLabels += sources(window.rowsOf(each));
    }
    QVERIFY(ofLabels.contains(u"Panel: &Lead score"_s));
}

QTEST_MAIN(TranslatorTest)
#include "tst_translator.moc"
