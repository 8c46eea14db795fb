// SPDX-License-Identifier: MIT
#include "quiettest.h"

#include <disposition/outcomemodel.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;

class OutcomeModelTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void quickDigits();
    void lookups();
    void roles();
    void behavesAsAModel();
    void manyOutcomes();
};

static QList<Outcome> documented()
{
    QList<Outcome> outcomes;
    const QStringList names{u"Success"_s, u"Abandoned"_s,         u"Invalid"_s,
                            u"Busy"_s,    u"CallBack"_s,          u"DNC"_s,
                            u"Fax"_s,     u"Answering Machine"_s, u"No Answer"_s,
                            u"Reject"_s,  u"Éclair à la carte"_s, u"Stage 3 done"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        outcomes.append({OutcomeId(QString::number(i)), names[i]});
    return outcomes;
}

void OutcomeModelTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("name") << u"busy"_s << QStringList{u"Busy"_s};
    QTest::newRow("start before middle")
        << u"an"_s << QStringList{u"Answering Machine"_s, u"No Answer"_s, u"Abandoned"_s};
    QTest::newRow("initials") << u"am"_s << QStringList{u"Answering Machine"_s};
    QTest::newRow("anywhere") << u"ject"_s << QStringList{u"Reject"_s};
    QTest::newRow("case") << u"DNC"_s << QStringList{u"DNC"_s};
    QTest::newRow("no accents") << u"eclair a"_s << QStringList{u"Éclair à la carte"_s};
    QTest::newRow("accents") << u"Éc"_s << QStringList{u"Éclair à la carte"_s, u"Reject"_s};
    QTest::newRow("ID before a digit in a name")
        << u"3"_s << QStringList{u"Busy"_s, u"Stage 3 done"_s};
    QTest::newRow("IDs that start so")
        << u"1"_s << QStringList{u"Abandoned"_s, u"Éclair à la carte"_s, u"Stage 3 done"_s};
    QTest::newRow("blanks around") << u"  fax "_s << QStringList{u"Fax"_s};
    QTest::newRow("nothing") << u"zzz"_s << QStringList{};
}

void OutcomeModelTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    Texts texts;
    OutcomeModel model(&texts);
    model.setOutcomes(documented());
    model.setFilter(typed);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    QCOMPARE(names, found);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.index(0, 0).data().toString(), u"Success"_s); // the server's order
}

void OutcomeModelTest::quickDigits()
{
    Texts texts;
    OutcomeModel model(&texts);
    model.setOutcomes(documented());
    QCOMPARE(model.quickOutcome(1), OutcomeId(u"0"_s));
    QCOMPARE(model.quickOutcome(9), OutcomeId(u"8"_s));
    for (const int none : {0, -1, 10})
        QVERIFY(model.quickOutcome(none).isEmpty());
    model.setFilter(u"busy"_s); // the keys stay where they are while the list is narrowed
    QCOMPARE(model.quickOutcome(1), OutcomeId(u"0"_s));
    QCOMPARE(model.index(0, 0).data(OutcomeModel::QuickDigitRole).toInt(), 4);
    model.setFilter({});
    QCOMPARE(model.index(9, 0).data(OutcomeModel::QuickDigitRole).toInt(), 0);
    model.setOutcomes({{OutcomeId(u"7"_s), u"Only"_s}});
    QVERIFY(model.quickOutcome(2).isEmpty());
}

void OutcomeModelTest::lookups()
{
    Texts texts;
    OutcomeModel model(&texts);
    model.setOutcomes(documented());
    model.setFilter(u"fax"_s);
    QCOMPARE(model.rowOf(OutcomeId(u"6"_s)), 0);
    QCOMPARE(model.rowOf(OutcomeId(u"5"_s)), -1); // filtered out
    QVERIFY(model.contains(OutcomeId(u"5"_s)));
    QVERIFY(!model.contains(OutcomeId(u"99"_s)));
    QVERIFY(!model.contains(OutcomeId()));
    QCOMPARE(model.nameOf(OutcomeId(u"5"_s)), u"DNC"_s);
    QCOMPARE(model.nameOf(OutcomeId(u"99"_s)), u"99"_s);
    QCOMPARE(model.idAt(0), OutcomeId(u"6"_s));
    QVERIFY(model.idAt(-1).isEmpty());
    QVERIFY(model.idAt(1).isEmpty());
}

void OutcomeModelTest::roles()
{
    Texts texts;
    OutcomeModel model(&texts);
    model.setOutcomes(documented());
    QCOMPARE(model.index(3, 0).data(OutcomeModel::IdRole).toString(), u"3"_s);
    QCOMPARE(model.index(3, 0).data(OutcomeModel::OriginalNameRole).toString(), u"Busy"_s);
    QVERIFY(!model.index(3, 0).data(Qt::DecorationRole).isValid());
    QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    QCOMPARE(model.roleNames().value(OutcomeModel::IdRole), "outcomeId"_ba);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void OutcomeModelTest::behavesAsAModel()
{
    Texts texts;
    OutcomeModel model(&texts);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOutcomes(documented());
    model.setFilter(u"a"_s);
    texts.setLanguage(QLocale(u"de"_s));
    model.setOutcomes({});
    QCOMPARE(model.rowCount(), 0);
}

void OutcomeModelTest::manyOutcomes()
{
    QList<Outcome> outcomes;
    for (int i = 0; i < 5000; ++i)
        outcomes.append({OutcomeId(QString::number(i)), u"Outcome number %1"_s.arg(i)});
    Texts texts;
    OutcomeModel model(&texts);
    model.setOutcomes(outcomes);
    model.setFilter(u"4711"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(0), OutcomeId(u"4711"_s));
}

QTEST_MAIN(OutcomeModelTest)
#include "tst_outcomemodel.moc"
