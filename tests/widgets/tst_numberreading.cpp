// SPDX-License-Identifier: MIT
//
// Not one silent misread: what can be read in two ways is refused.
#include "quiettest.h"

#include <disposition/numberreading.h>

#include <QSet>
#include <QTest>

#include <cmath>
#include <random>

using namespace Disposition;
using namespace Qt::StringLiterals;
using Problem = NumberReading::Problem;

class NumberReadingTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void wholeNumbers_data();
    void wholeNumbers();
    void placesOfTheField();
    void candidates();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void everyShortText();
};

static const QStringList locales{u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"de_CH"_s, u"pl_PL"_s,
                                 u"pt_BR"_s, u"ar_EG"_s, u"hi_IN"_s, u"ja_JP"_s, u"es_ES"_s};

static QString nameOf(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return u"none"_s;
    case Problem::Empty:
        return u"empty"_s;
    case Problem::NotANumber:
        return u"not a number"_s;
    case Problem::Ambiguous:
        return u"ambiguous"_s;
    case Problem::TooManyDigits:
        return u"too many digits"_s;
    case Problem::TooManyPlaces:
        return u"too many places"_s;
    case Problem::OutOfRange:
        return u"out of range"_s;
    case Problem::NotWhole:
        return u"not whole"_s;
    }
    return {};
}

static QString said(const NumberReading &reading)
{
    return reading.problem == Problem::None ? reading.value.toText() : nameOf(reading.problem);
}

void NumberReadingTest::amounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    const auto row = [](const QString &typed, const QString &read) {
        QTest::newRow(qPrintable(u'"' + typed + u'"')) << typed << read;
    };
    row({}, u"empty"_s);
    row(u"   "_s, u"empty"_s);
    row(u"0"_s, u"0"_s);
    row(u"0.00"_s, u"0"_s);
    row(u"-0,00"_s, u"0"_s);
    row(u"1200"_s, u"1200"_s);
    row(u"007"_s, u"7"_s);
    // one mark that can only be the decimal one
    row(u"0.5"_s, u"0.5"_s);
    row(u"0,5"_s, u"0.5"_s);
    row(u".5"_s, u"0.5"_s);
    row(u"5."_s, u"5"_s);
    row(u"5,"_s, u"5"_s);
    row(u"1234.5"_s, u"1234.5"_s);
    row(u"1234,5"_s, u"1234.5"_s);
    row(u"1,50"_s, u"1.5"_s);
    row(u"12.34"_s, u"12.34"_s);
    row(u"0.500"_s, u"0.5"_s);
    row(u"1.5000"_s, u"1.5"_s);
    row(u"1234.560"_s, u"1234.56"_s);
    // one mark that could be either
    row(u"1.200"_s, u"ambiguous"_s);
    row(u"1,200"_s, u"ambiguous"_s);
    row(u"12.345"_s, u"ambiguous"_s);
    row(u"999,999"_s, u"ambiguous"_s);
    row(u"-1.000"_s, u"ambiguous"_s);
    row(u"€ 1.200"_s, u"ambiguous"_s);
    // both marks: the last is the decimal one
    row(u"1.200,50"_s, u"1200.5"_s);
    row(u"1,200.50"_s, u"1200.5"_s);
    row(u"1.234.567,89"_s, u"1234567.89"_s);
    row(u"1,234,567.89"_s, u"1234567.89"_s);
    row(u"12,34,567.89"_s, u"1234567.89"_s); // in Indian groups
    row(u"1,200."_s, u"1200"_s);
    // several of one mark: groups
    row(u"1.234.567"_s, u"1234567"_s);
    row(u"1,234,567"_s, u"1234567"_s);
    row(u"12,34,567"_s, u"1234567"_s);
    // blanks and apostrophes can only be groups
    row(u"1 200,50"_s, u"1200.5"_s);
    row(u"1 200.50"_s, u"1200.5"_s);
    row(u"1\u00a0200,50"_s, u"1200.5"_s);
    row(u"1\u202f200,50"_s, u"1200.5"_s);
    row(u"1'200.50"_s, u"1200.5"_s);
    row(u"1’200.50"_s, u"1200.5"_s);
    row(u"1 200"_s, u"1200"_s);
    row(u"1 234 567"_s, u"1234567"_s);
    row(u"1 200,500"_s, u"1200.5"_s);
    // signs and currencies
    row(u"-5"_s, u"-5"_s);
    row(u"\u22125"_s, u"-5"_s);
    row(u"€ 5"_s, u"5"_s);
    row(u"5 €"_s, u"5"_s);
    row(u"-€5.50"_s, u"-5.5"_s);
    row(u"€-5.50"_s, u"-5.5"_s);
    row(u"$1,200.50"_s, u"1200.5"_s);
    row(u"EUR 1.200,50"_s, u"1200.5"_s);
    row(u"1.200,50 eur"_s, u"1200.5"_s);
    row(u"₹ 12,34,567.89"_s, u"1234567.89"_s);
    row(u"¥1,200,000"_s, u"1200000"_s);
    // other digits
    row(u"١٢٣٤٫٥"_s, u"1234.5"_s);
    row(u"١٬٢٠٠٫٥٠"_s, u"1200.5"_s);
    row(u"١٬٢٠٠"_s, u"1200"_s);
    row(u"\u200f١٢\u200f"_s, u"12"_s);
    row(u"१२३४.५"_s, u"1234.5"_s);
    row(u"１２.５"_s, u"12.5"_s);
    row(u"1२"_s, u"not a number"_s);
    // limits
    row(u"123456789012345"_s, u"123456789012345"_s);
    row(u"1234567890123.45"_s, u"1234567890123.45"_s);
    row(u"1234567890123456"_s, u"too many digits"_s);
    row(u"12345678901234.56"_s, u"too many digits"_s);
    row(u"12345.678"_s, u"too many places"_s);
    row(u"0.005"_s, u"too many places"_s);
    row(u"1.234,567"_s, u"too many places"_s);
    row(u"1000000000000000000"_s, u"out of range"_s);
    // no numbers
    for (const QString &text :
         {u"."_s,         u","_s,           u"-"_s,        u"€"_s,       u"--1"_s,
          u"1-"_s,        u"1,,2"_s,        u"1..2"_s,     u"1.2.3"_s,   u"1 2"_s,
          u"1 20"_s,      u"12 34"_s,       u"1.20,5.0"_s, u"1,2.3,4"_s, u"1.2345.678"_s,
          u"0.000.000"_s, u"0,123,456"_s,   u"12,34.5"_s,  u"1e5"_s,     u"0x10"_s,
          u"(5)"_s,       u"abc"_s,         u"12 pcs"_s,   u"nan"_s,     u"inf"_s,
          u"€5€"_s,       u"5%"_s,          u"1/2"_s,      u"½"_s,       u"+5"_s,
          u"1_000"_s,     u"1234,567,890"_s})
        row(text, u"not a number"_s);
}

void NumberReadingTest::amounts()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    // What a text means depends on no setting of the machine.
    for (const QString &locale : locales)
        QCOMPARE(said(readAmount(typed, QLocale(locale))), read);
}

void NumberReadingTest::wholeNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    const auto row = [](const QString &typed, const QString &read) {
        QTest::newRow(qPrintable(u'"' + typed + u'"')) << typed << read;
    };
    row({}, u"empty"_s);
    row(u"7"_s, u"7"_s);
    row(u"-7"_s, u"-7"_s);
    row(u"3.0"_s, u"3"_s);
    row(u"3.5"_s, u"not whole"_s);
    row(u"1.200"_s, u"ambiguous"_s);
    row(u"1 200"_s, u"1200"_s);
    row(u"999999999"_s, u"999999999"_s);
    row(u"1000000000"_s, u"out of range"_s);
    row(u"seven"_s, u"not a number"_s);
    row(u"٧"_s, u"7"_s);
}

void NumberReadingTest::wholeNumbers()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    for (const QString &locale : locales)
        QCOMPARE(said(readWholeNumber(typed, QLocale(locale))), read);
}

void NumberReadingTest::placesOfTheField()
{
    QCOMPARE(said(readAmount(u"1.5"_s, QLocale::c(), 0)), u"too many places"_s);
    QCOMPARE(said(readAmount(u"12345.678"_s, QLocale::c(), 3)), u"12345.678"_s);
    QCOMPARE(said(readAmount(u"0.005"_s, QLocale::c(), 3)), u"0.005"_s);
}

void NumberReadingTest::candidates()
{
    const NumberReading reading = readAmount(u"-1.200"_s, QLocale(u"de_DE"_s));
    QCOMPARE(reading.candidates.size(), 2);
    QCOMPARE(reading.candidates[0].toText(), u"-1200"_s);
    QCOMPARE(reading.candidates[1].toText(), u"-1.2"_s);
    QVERIFY(reading.value.isZero());
}

void NumberReadingTest::readsBackWhatItWrites_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString &locale : locales)
        QTest::newRow(qPrintable(locale)) << locale;
}

void NumberReadingTest::readsBackWhatItWrites()
{
    QFETCH(QString, locale);
    const QLocale l(locale);
    std::mt19937_64 random(815);
    for (int i = 0; i < 500; ++i) {
        const int places = int(random() % 5);
        const qint64 digits = qint64(random() % qint64(std::pow(10.0, double(1 + random() % 12))));
        const Decimal number = Decimal::fromParts(random() % 2 ? digits : -digits, -places).value();
        for (const int field : {0, 2, 3, 4}) {
            if (number.decimalPlaces() > field)
                continue;
            const QString text = amountToText(number, l, field);
            QVERIFY2(said(readAmount(text, l, field)) == number.toText(),
                     qPrintable(text + u" for "_s + number.toText()));
        }
    }
    for (const qint64 number : {0LL, 7LL, -7LL, 1200LL, 123456789LL, -999999999LL})
        QCOMPARE(readWholeNumber(wholeNumberToText(number, l), l).value.toText(),
                 QString::number(number));
    QCOMPARE(amountToText(*Decimal::fromText(u"1200.5"), QLocale(u"de_DE"_s)), u"1.200,50"_s);
    QCOMPARE(amountToText(*Decimal::fromText(u"-1200.5"), QLocale(u"en_US"_s)), u"-1,200.50"_s);
}

/// The sensible readings of a text of digits, points and commas: each mark
/// may be the decimal one, or a group mark before three digits.
static QSet<QString> readings(const QString &text)
{
    QSet<QString> found;
    for (const QChar decimal : {QChar(u'.'), QChar(u','), QChar(u'x')}) {
        if (text.count(decimal) > 1 || (decimal != u'x' && text.count(decimal) == 0))
            continue;
        const QString whole = text.section(decimal, 0, 0);
        const QString fraction = text.section(decimal, 1);
        const QChar group = decimal == u'.' ? u','
            : decimal == u','               ? u'.'
            : whole.contains(u'.')          ? u'.'
                                            : u',';
        if (fraction.contains(group) || (whole.contains(u'.') && whole.contains(u',')))
            continue;
        const QStringList groups = whole.split(group);
        bool good = groups.size() == 1
            || (!groups.first().isEmpty() && groups.first().size() <= 3
                && !groups.first().startsWith(u'0'));
        for (qsizetype i = 1; i < groups.size(); ++i)
            good = good && groups[i].size() == 3;
        const QString digits = groups.join(QString());
        if (good && !(digits + fraction).isEmpty())
            found.insert(Decimal::fromText(QString(u'0' + digits + u'.' + fraction))
                             .value_or(Decimal())
                             .toText());
    }
    return found;
}

void NumberReadingTest::everyShortText()
{
    const QString alphabet = u"120.,"_s; // Indian groups need seven characters
    int taken = 0;
    for (int length = 1; length <= 6; ++length) {
        for (int n = 0; n < std::pow(5, length); ++n) {
            QString text;
            for (int i = 0, rest = n; i < length; ++i, rest /= 5)
                text += alphabet[rest % 5];
            const NumberReading reading = readAmount(text, QLocale::c(), 6);
            if (reading.problem != Problem::None)
                continue;
            ++taken;
            // Taken, hence there is this reading and no other.
            QVERIFY2(readings(text) == QSet<QString>{reading.value.toText()},
                     qPrintable(text + u" was read as "_s + reading.value.toText()));
        }
    }
    QVERIFY(taken > 1000);
}

QTEST_GUILESS_MAIN(NumberReadingTest)
#include "tst_numberreading.moc"
