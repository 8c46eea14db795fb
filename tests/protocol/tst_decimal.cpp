// SPDX-License-Identifier: MIT
#include "quiettest.h"

#include <disposition/decimal.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;

class DecimalTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void garbage_data();
    void garbage();
    void comparison();
};

void DecimalTest::texts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("places");
    const auto row = [](const QString &typed, const QString &written, int places) {
        QTest::newRow(qPrintable(typed)) << typed << written << places;
    };
    row(u"0"_s, u"0"_s, 0);
    row(u"-0"_s, u"0"_s, 0);
    row(u"0.000"_s, u"0"_s, 0);
    row(u"007"_s, u"7"_s, 0);
    row(u"+5"_s, u"5"_s, 0);
    row(u"5."_s, u"5"_s, 0);
    row(u".5"_s, u"0.5"_s, 1);
    row(u"0.1"_s, u"0.1"_s, 1);
    row(u"0.10"_s, u"0.1"_s, 1);
    row(u"1234567.89"_s, u"1234567.89"_s, 2);
    row(u"-2.5"_s, u"-2.5"_s, 1);
    row(u"-0.005"_s, u"-0.005"_s, 3);
    row(u"1e15"_s, u"1000000000000000"_s, 0);
    row(u"1E+15"_s, u"1000000000000000"_s, 0);
    row(u"25e-1"_s, u"2.5"_s, 1);
    row(u"1200"_s, u"1200"_s, 0);
    row(u"999999999999999"_s, u"999999999999999"_s, 0);
    row(u"99999999999999.9"_s, u"99999999999999.9"_s, 1);
    row(u"1e17"_s, u"100000000000000000"_s, 0);
    row(u"0.000000000000001"_s, u"0.000000000000001"_s, 15);
    row(u"123456789012345000"_s, u"123456789012345000"_s, 0);
}

void DecimalTest::texts()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const auto number = Decimal::fromText(typed);
    QVERIFY(number);
    QCOMPARE(number->toText(), written);
    QTEST(number->decimalPlaces(), "places");
    // Whoever reads the JSON with doubles reads what was typed.
    const QJsonDocument json = QJsonDocument::fromJson("[" + number->toText().toUtf8() + "]");
    QCOMPARE(json.array().at(0).toDouble(), typed.toDouble());
    QCOMPARE(number->toDouble(), typed.toDouble());
    QCOMPARE(number->isNegative(), typed.toDouble() < 0);
    QCOMPARE(number->isZero(), typed.toDouble() == 0);
}

void DecimalTest::garbage_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"",
                              "-",
                              "+",
                              ".",
                              "e5",
                              "1e",
                              "1e+",
                              "1e1000",
                              "--1",
                              "1-",
                              "1.2.3",
                              "1,5",
                              " 1",
                              "1 ",
                              "1 000",
                              "0x10",
                              "nan",
                              "inf",
                              "1_000",
                              "1234567890123456",
                              "1e18",
                              "1e-16",
                              "0.0000000000000001",
                              "1.2345678901234567"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
    QTest::newRow("Arabic digits") << u"١٢"_s;
}

void DecimalTest::garbage()
{
    QFETCH(QString, typed);
    QVERIFY(!Decimal::fromText(typed));
}

void DecimalTest::comparison()
{
    QCOMPARE(Decimal::fromText(u"1.50"), Decimal::fromText(u"15e-1"));
    QVERIFY(*Decimal::fromText(u"1.5") != *Decimal::fromText(u"15"));
    QCOMPARE(*Decimal::fromText(u"0"), Decimal());
    QCOMPARE(*Decimal::fromParts(1500, -3), *Decimal::fromText(u"1.5"));
    QVERIFY(!Decimal::fromParts(1, 18));
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
