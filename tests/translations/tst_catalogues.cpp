// SPDX-License-Identifier: MIT
//
// What can be wrong with a translation without knowing the language, and that
// these rules find it.
#include "quiettest.h"
#include "ranprogram.h"
#include "rules.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;

static const QString root = QStringLiteral(SOURCE_ROOT);
static const QString folder = root + u"/translations"_s;

class CataloguesTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasANote();
    void nothingIsNew();
    void aNewTextIsFound();
    void translation_data();
    void translation();
    void catalogueIsMade_data() { translation_data(); }
    void catalogueIsMade();
    void readmeSaysHowFar();
    void plantedFault_data();
    void plantedFault();

private:
    static TsFile scan(const QString &sources, const QStringList &options = {});
    static QString languageOf(const QString &file);
    static Plural pluralOf(const QString &language);

    const TsFile m_list = TsFile::read(folder + u"/disposition.ts"_s);
    QStringList m_files = QDir(folder).entryList({u"disposition_*.ts"_s});
};

/// What lupdate makes of the sources.
TsFile CataloguesTest::scan(const QString &sources, const QStringList &options)
{
    const QTemporaryDir made;
    const QString file = made.filePath(u"scanned.ts"_s);
    const RanProgram lupdate
        = run(LUPDATE,
              QStringList{u"-silent"_s, u"-locations"_s, u"none"_s, u"-source-language"_s, u"en"_s}
                  + options
                  + QStringList{sources + u"/protocol"_s, sources + u"/widgets"_s,
                                sources + u"/app"_s, u"-ts"_s, file});
    return lupdate.status == 0 ? TsFile::read(file) : TsFile{u"lupdate failed"_s, {}, {}};
}

QString CataloguesTest::languageOf(const QString &file)
{
    return QFileInfo(file).completeBaseName().section(u'_', 1);
}

/// Asked of Qt itself: its compiler only warns of a form too few.
Plural CataloguesTest::pluralOf(const QString &language)
{
    const QTemporaryDir made;
    const QString ts = made.filePath(u"plural.ts"_s);
    QString forms;
    constexpr int most = 6;
    for (int form = 0; form < most; ++form)
        forms += u"<numerusform>%1</numerusform>"_s.arg(form);
    QFile file(ts);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(u"<!DOCTYPE TS><TS version=\"2.1\" language=\"%1\"><context><name>c</name>"
               "<message numerus=\"yes\"><source>s</source><translation>%2</translation></message>"
               "</context></TS>"_s.arg(language, forms)
                   .toUtf8());
    file.close();
    const QString qm = made.filePath(u"plural.qm"_s);
    run(LRELEASE, {u"-silent"_s, ts, u"-qm"_s, qm});
    QTranslator translator;
    if (!translator.load(qm))
        return {};
    QHash<int, int> uses;
    for (int n = 0; n < 1200; ++n)
        ++uses[translator.translate("c", "s", nullptr, n).toInt()];
    Plural plural;
    plural.forms = int(uses.size());
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        if (it.value() == 1)
            plural.singular.insert(it.key());
    }
    return plural;
}

void CataloguesTest::everyTextHasANote()
{
    QVERIFY(m_list.messages.size() > 100);
    QCOMPARE(faultsOfList(m_list), QStringList());
}

void CataloguesTest::nothingIsNew()
{
    const TsFile scanned = scan(root);
    QVERIFY2(scanned.error.isEmpty(), qPrintable(scanned.error));
    const QStringList faults = differences(m_list, scanned);
    QVERIFY2(faults.isEmpty(), qPrintable(u"./dev translate --all: "_s + faults.join(u'\n')));
}

void CataloguesTest::aNewTextIsFound()
{
    const QTemporaryDir sources;
    for (const char *room : {"protocol", "widgets", "app"})
        QVERIFY(QDir(sources.path()).mkdir(QString::fromLatin1(room)));
    QFile file(sources.filePath(u"widgets/new.cpp"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "QString f(const Texts &texts) { return texts.translate(\"Panel\", \"A new text\"); }");
    file.close();
    TsFile scanned = scan(sources.path());
    QCOMPARE(scanned.messages.size(), 1);
    scanned.messages += m_list.messages;
    QVERIFY(differences(m_list, scanned).join(u' ').contains("A new text"_L1));
    QVERIFY(faultsOfList(scanned).join(u' ').contains("no note"_L1));
}

void CataloguesTest::translation_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &file : std::as_const(m_files))
        QTest::newRow(qPrintable(languageOf(file))) << file;
    for (const char *language : {"ar", "de", "en", "es", "fr", "hi", "ja", "pl", "pt_BR", "zh_CN"})
        QVERIFY2(m_files.contains(u"disposition_%1.ts"_s.arg(QLatin1StringView(language))),
                 language);
}

void CataloguesTest::translation()
{
    QFETCH(QString, name);
    const TsFile file = TsFile::read(folder + u'/' + name);
    QVERIFY2(file.error.isEmpty(), qPrintable(file.error));
    QCOMPARE(file.language, languageOf(name));
    const QStringList faults = faultsOfTranslation(file, pluralOf(file.language));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    TsFile wanted = m_list;
    if (file.language == "en"_L1)
        wanted.messages.removeIf([](const TsMessage &each) { return !each.hasPlural; });
    const QStringList differ = differences(file, wanted);
    QVERIFY2(differ.isEmpty(), qPrintable(u"./dev translate --all: "_s + differ.join(u'\n')));
}

void CataloguesTest::catalogueIsMade()
{
    QFETCH(QString, name);
    const QTemporaryDir made;
    const RanProgram lrelease
        = run(LRELEASE, {folder + u'/' + name, u"-qm"_s, made.filePath(u"made.qm"_s)});
    QCOMPARE(lrelease.status, 0);
    QVERIFY2(!lrelease.err.contains("arning"_L1), qPrintable(lrelease.err));
    QVERIFY(QTranslator().load(made.filePath(u"made.qm"_s)));
}

/// The row that a language has in translations/README.md.
static QString rowOf(const TsFile &file, const QString &name)
{
    const auto all = int(file.messages.size());
    const QString done
        = file.done() == all ? u"complete"_s : u"%1 %"_s.arg(100 * file.done() / all);
    const int unread = file.unread();
    const QString read = unread == 0 ? u"yes"_s
        : unread == file.done()      ? u"no: made by machine"_s
                                     : u"%1 %"_s.arg(100 * (file.done() - unread) / all);
    return u"| `%1` | %2 | %3 | %4 |"_s.arg(file.language, name, done, read);
}

void CataloguesTest::readmeSaysHowFar()
{
    QFile readme(folder + u"/README.md"_s);
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    for (const QString &name : std::as_const(m_files)) {
        const TsFile file = TsFile::read(folder + u'/' + name);
        QString ownName = u"English"_s;
        for (const TsMessage &message : file.messages) {
            if (message.context == "Language"_L1 && message.isDone())
                ownName = message.forms.first();
        }
        const QString row = rowOf(file, ownName);
        QVERIFY2(text.contains(row), qPrintable(u"README.md should say: "_s + row));
        const QString glossary = u"/glossary/%1.md"_s.arg(file.language);
        QVERIFY2(file.language == "en"_L1 || QFile::exists(folder + glossary),
                 qPrintable(glossary));
    }
}

// --- that the rules find what they are for

static const char sound[]
    = R"(<!DOCTYPE TS><TS version="2.1" language="de"><context><name>Panel</name>
<message><source>&amp;Outcome</source><extracomment>A label.</extracomment><translation>&amp;Ergebnis</translation></message>
<message><source>Call &amp;ID</source><extracomment>A label.</extracomment><translation>Anruf-&amp;ID</translation></message>
<message><source>On call  %1</source><extracomment>%1 is a time.</extracomment><translation>Im Gespräch  %1</translation></message>
<message><source>Close %1?</source><extracomment>%1 is a call.</extracomment><translation>%1 schließen?</translation></message>
<message numerus="yes"><source>%n call(s) of %1.</source><extracomment>%n calls of %1.</extracomment><translation><numerusform>Ein Anruf von %1.</numerusform><numerusform>%n Anrufe von %1.</numerusform></translation></message>
</context><context><name>Page</name>
<message><source>&amp;Back</source><extracomment>A button.</extracomment><translation>&amp;Zurück</translation></message>
</context></TS>)";

void CataloguesTest::plantedFault_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const char *from, const char *to, const char *complaint) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(complaint);
    };
    row("none", "", "", "");
    row("not well-formed", "</context></TS>", "</TS>", "line");
    row("no note", "<extracomment>A button.</extracomment>", "", "no note");
    row("a placeholder that is not told", "%1 is a time.", "A time.", "does not say what %1 is");
    row("a placeholder lost", "Gespräch  %1<", "Gespräch  <", "placeholders");
    row("a placeholder for another", "%1 schließen", "%2 schließen", "placeholders");
    row("a placeholder twice", "%1 schließen", "%1 %1 schließen", "placeholders");
    row("the number lost", "%n Anrufe von %1.", "Anrufe von %1.", "placeholders");
    row("a plural form too few", "<numerusform>%n Anrufe von %1.</numerusform>", "", "forms");
    row("a plural form too many", "<numerusform>Ein",
        "<numerusform>%n von %1.</numerusform><numerusform>Ein", "forms");
    row("no Alt letter", "&amp;Ergebnis", "Ergebnis", "too many or too few");
    row("two Alt letters", "&amp;Ergebnis", "&amp;Erge&amp;bnis", "too many or too few");
    row("an Alt letter twice", "&amp;Ergebnis", "Ergebn&amp;is", "Alt+I is also that of");
    row("an Alt letter of the head on a page", "&amp;Zurück", "D&amp;irekt zurück",
        "Alt+I is also that of");
    row("a full stop lost", "Anrufe von %1.", "Anrufe von %1", "does not end");
    row("a question that is none", "schließen?", "schließen", "does not end");
    row("a full stop too many", "&amp;Zurück", "&amp;Zurück.", "does not end");
    row("a space before", ">%1 schließen", "> %1 schließen", "spaces");
    row("a space behind", "&amp;Zurück", "&amp;Zurück ", "spaces");
    row("two spaces become one", "Gespräch  %1", "Gespräch %1", "spaces");
    row("a text twice", "<message><source>&amp;Back",
        "<message><source>&amp;Back</source><extracomment>A.</"
        "extracomment><translation>&amp;Nochmal</translation></message><message><source>&amp;Back",
        "stands twice");
}

void CataloguesTest::plantedFault()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, complaint);
    QByteArray xml(sound);
    QCOMPARE(xml.count(from), from.isEmpty() ? xml.size() + 1 : 1);
    if (!from.isEmpty())
        xml.replace(from, to);
    const TsFile file = TsFile::parse(xml);
    QStringList faults = faultsOfList(file) + faultsOfTranslation(file, pluralOf(u"de"_s));
    if (!file.error.isEmpty())
        faults.append(file.error);
    if (complaint.isEmpty())
        QCOMPARE(faults, QStringList());
    QVERIFY2(complaint.isEmpty() || faults.join(u'\n').contains(complaint),
             qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
