// SPDX-License-Identifier: MIT
#include "quiettest.h"

#include <disposition/outcomenames.h>
#include <disposition/sentences.h>
#include <disposition/texts.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TextsTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void folderComesFirst();
    void brokenFileIsPassedOver();
    void fileMayChange();
    void pluralsOfTheMissing();
    void namesOfLanguages();
    void quoted_data();
    void quoted();
    void durations_data();
    void durations();
    void outcomeNames_data();
    void outcomeNames();
    void badOutcomeNames_data();
    void badOutcomeNames();
    void outcomeNamesAreAppended();
};

static QString builtIn(const QString &tag)
{
    return u":/disposition/i18n/disposition_%1.qm"_s.arg(tag);
}

/// The built-in catalogue of one language, as if it were another's.
static QString put(const QTemporaryDir &folder, const QString &from, const QString &as)
{
    const QString path = folder.filePath(u"disposition_%1.qm"_s.arg(as));
    QFile::remove(path);
    QFile::copy(builtIn(from), path);
    QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

static QString wordOf(const Texts &texts)
{
    return texts.translate("Connection", "Connected");
}

void TextsTest::finds_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("direction");
    const auto row = [](const char *wanted, const char *file, Qt::LayoutDirection direction) {
        QTest::newRow(wanted) << QString::fromLatin1(wanted) << builtIn(QString::fromLatin1(file))
                              << int(direction);
    };
    row("de", "de", Qt::LeftToRight);
    row("de_AT", "de", Qt::LeftToRight);
    row("es_MX", "es", Qt::LeftToRight);
    row("pt_BR", "pt_BR", Qt::LeftToRight);
    row("pt_PT", "pt_BR", Qt::LeftToRight); // another kind is better than English
    row("pt", "pt_BR", Qt::LeftToRight);
    row("zh_CN", "zh_CN", Qt::LeftToRight);
    row("zh_SG", "zh_CN", Qt::LeftToRight);
    row("zh_TW", "en", Qt::LeftToRight); // another script is not
    row("ar_MA", "ar", Qt::RightToLeft);
    row("he", "en", Qt::LeftToRight); // English words run from the left
    row("en_US", "en", Qt::LeftToRight);
    row("hu", "en", Qt::LeftToRight);
}

void TextsTest::finds()
{
    QFETCH(QString, wanted);
    QFETCH(QString, file);
    QFETCH(int, direction);
    Texts texts;
    QSignalSpy changed(&texts, &Texts::changed);
    texts.setLanguage(QLocale(wanted));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(texts.catalogueFile(), file);
    QCOMPARE(int(texts.direction()), direction);
    QCOMPARE(texts.locale(), QLocale(wanted)); // for numbers, whatever the words are
}

void TextsTest::folderComesFirst()
{
    const QTemporaryDir folder;
    const QString path = put(folder, u"fr"_s, u"de"_s);
    Texts texts;
    texts.setLanguage(QLocale(u"de"_s), {folder.path()});
    QCOMPARE(texts.catalogueFile(), path);
    QCOMPARE(wordOf(texts), u"Connecté"_s);
    // A language of nobody else's.
    put(folder, u"fr"_s, u"eo"_s);
    texts.setLanguage(QLocale(u"eo"_s), {folder.path()});
    QCOMPARE(wordOf(texts), u"Connecté"_s);
    QVERIFY(texts.languages().contains(u"eo"_s));
    QVERIFY(texts.languages().contains(u"pt_BR"_s));
}

void TextsTest::brokenFileIsPassedOver()
{
    const QTemporaryDir folder;
    QFile broken(put(folder, u"fr"_s, u"de"_s));
    QVERIFY(broken.resize(40)); // as while it is written
    Texts texts;
    texts.setLanguage(QLocale(u"de"_s), {folder.path()});
    QCOMPARE(wordOf(texts), u"Verbunden"_s);
    texts.setLanguage(QLocale(u"de"_s), {u"/no/such/folder"_s});
    QCOMPARE(wordOf(texts), u"Verbunden"_s);
}

// A translator's tool writes over it while the panel speaks by it.
void TextsTest::fileMayChange()
{
    const QTemporaryDir folder;
    QFile file(put(folder, u"fr"_s, u"de"_s));
    Texts texts;
    texts.setLanguage(QLocale(u"de"_s), {folder.path()});
    QVERIFY(file.resize(0));
    QCOMPARE(wordOf(texts), u"Connecté"_s);
    QCOMPARE(texts.translate("Page", "&Back"), u"&Retour"_s);
}

void TextsTest::pluralsOfTheMissing()
{
    const QTemporaryDir folder;
    put(folder, u"en"_s, u"eo"_s); // which has plurals only
    Texts texts;
    const auto left = [&texts](int n) {
        return texts.translate("News", "%n character(s) left.", nullptr, n);
    };
    for (const QString &language : {u"en_GB"_s, u"eo"_s, u"hu"_s}) {
        texts.setLanguage(QLocale(language), {folder.path()});
        QCOMPARE(left(1), u"1 character left."_s);
        QCOMPARE(left(12), u"12 characters left."_s);
    }
    texts.setLanguage(QLocale(u"pl"_s));
    QVERIFY(left(1) != left(2));
    QVERIFY(left(2).mid(1) != left(5).mid(1)); // three forms
    texts.setLanguage(QLocale(u"ar_EG"_s));
    QVERIFY(left(12).contains(u"١٢"_s));
}

void TextsTest::namesOfLanguages()
{
    const QTemporaryDir folder;
    Texts texts;
    texts.setLanguage(QLocale(u"de"_s), {folder.path()});
    QCOMPARE(texts.nameOf(u"de"_s), u"Deutsch"_s);
    QCOMPARE(texts.nameOf(u"pt_BR"_s), u"Português (Brasil)"_s);
    QCOMPARE(texts.nameOf(u"en"_s), u"English"_s);
    QCOMPARE(texts.nameOf(u"cy"_s), u"Cymraeg"_s); // Qt's word, where there is no catalogue
}

void TextsTest::quoted_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an ID in German") << u"de"_s << u"5|3|1"_s << u"5|3|1"_s;
    QTest::newRow("an ID in Arabic") << u"ar"_s << u"5|3|1"_s << u"\u20685|3|1\u2069"_s;
    QTest::newRow("an Arabic name in German") << u"de"_s << u"مشغول"_s << u"\u2068مشغول\u2069"_s;
    QTest::newRow("nothing") << u"ar"_s << QString() << QString();
}

void TextsTest::quoted()
{
    QFETCH(QString, language);
    QFETCH(QString, foreign);
    Texts texts;
    texts.setLanguage(QLocale(language));
    QTEST(texts.quoted(foreign), "expected");
}

void TextsTest::durations_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u"en_GB"_s << 0 << u"00:00"_s;
    QTest::newRow("minutes") << u"en_GB"_s << 192 << u"03:12"_s;
    QTest::newRow("hours") << u"en_GB"_s << 3792 << u"1:03:12"_s;
    QTest::newRow("days") << u"en_GB"_s << 100'000 << u"27:46:40"_s;
    QTest::newRow("in its own digits") << u"ar_EG"_s << 192 << u"٠٣:١٢"_s;
}

void TextsTest::durations()
{
    QFETCH(QString, language);
    QFETCH(int, seconds);
    Texts texts;
    texts.setLanguage(QLocale(language));
    QTEST(Sentences::duration(texts, std::chrono::seconds(seconds)), "expected");
}

// --- what a site calls its outcomes

static const QByteArray siteNames = R"([
    { "name": "Promise to pay", "names": { "de": "Zahlungszusage", "pt-BR": "Promessa" } },
    { "id": 12, "name": "Other", "names": { "de": "Sonstiges" } },
    { "name": "Success", "names": { "de": "Erledigt", "de_AT": "Passt" } }
])";

void TextsTest::outcomeNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *label, const char *language, const char *id, const char *name,
                        const char *expected) {
        QTest::newRow(label) << QString::fromUtf8(language) << QString::fromUtf8(id)
                             << QString::fromUtf8(name) << QString::fromUtf8(expected);
    };
    row("a site's own", "de", "77", "Promise to pay", "Zahlungszusage");
    row("in any case", "de", "77", "PROMISE  TO PAY", "Zahlungszusage");
    row("in no language of its", "fr", "77", "Promise to pay", "Promise to pay");
    row("in a country's", "de_CH", "77", "Promise to pay", "Zahlungszusage");
    row("in a related language", "pt_PT", "77", "Promise to pay", "Promessa");
    row("of this ID", "de", "12", "Other", "Sonstiges");
    row("of another ID", "de", "13", "Other", "Other");
    row("before ours", "de", "0", "Success", "Erledigt");
    row("the closest", "de_AT", "0", "Success", "Passt");
    row("ours, where there is none", "fr", "0", "Success", "Succès");
    row("ours, with another ID", "fr", "1", "Success", "Success");
    row("ours, for another name", "de", "3", "Engaged", "Engaged");
}

void TextsTest::outcomeNames()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    QFETCH(QString, name);
    QString error;
    const OutcomeNames names = OutcomeNames::read(siteNames, &error);
    QCOMPARE(error, QString());
    Texts texts;
    texts.setLanguage(QLocale(language));
    QSignalSpy changed(&texts, &Texts::changed);
    texts.setOutcomeNames(names);
    QCOMPARE(changed.size(), 1);
    QTEST(texts.outcomeName({OutcomeId(id), name}), "expected");
}

void TextsTest::badOutcomeNames_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << QByteArray() << u"at byte"_s;
    QTest::newRow("not JSON") << QByteArray("[{\"name\":") << u"at byte"_s;
    QTest::newRow("no list") << QByteArray("{}") << u"no list"_s;
    QTest::newRow("no name") << QByteArray(R"([{"names":{"de":"x"}}])") << u"\"name\" is missing"_s;
    QTest::newRow("no names") << QByteArray(R"([{"name":"x"}])") << u"\"names\" is missing"_s;
    QTest::newRow("no object") << QByteArray(R"([1])") << u"outcome 1"_s;
    QTest::newRow("no language") << QByteArray(R"([{"name":"x","names":{"klingonisch":"y"}}])")
                                 << u"not a language"_s;
    QTest::newRow("no words") << QByteArray(R"([{"name":"x","names":{"de":""}}])")
                              << u"no name for \"de\""_s;
    QTest::newRow("an odd ID") << QByteArray(R"([{"id":true,"name":"x","names":{"de":"y"}}])")
                               << u"\"id\""_s;
}

void TextsTest::badOutcomeNames()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, why);
    QString error;
    QVERIFY(OutcomeNames::read(json, &error).isEmpty());
    QVERIFY2(error.contains(why), qPrintable(error));
}

void TextsTest::outcomeNamesAreAppended()
{
    QString error;
    OutcomeNames names = OutcomeNames::read(R"([{"name":"a","names":{"de":"first"}}])", &error);
    names.append(OutcomeNames::read(
        R"([{"name":"A","names":{"de":"second","fr":"deuxième"}},{"name":"b","names":{"de":"B"}}])",
        &error));
    QCOMPARE(names.nameOf({OutcomeId(u"1"_s), u"a"_s}, {u"de"_s}), u"first"_s);
    QCOMPARE(names.nameOf({OutcomeId(u"1"_s), u"a"_s}, {u"fr"_s}), u"deuxième"_s);
    QCOMPARE(names.nameOf({OutcomeId(u"1"_s), u"b"_s}, {u"fr"_s, u"de"_s}), u"B"_s);
}

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
