// SPDX-License-Identifier: MIT
//
// The manual's pages against the programs: every option that a program knows of
// stands in its page, and none else.
#include "programicon.h"
#include "quiettest.h"
#include "ranprogram.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;

class ManualTest : public QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void options_data();
    void options();
    void commands();
    void icons_data();
    void icons();

private:
    static QString read(const QString &name);
    static QStringList found(const QString &text, const QString &pattern);
};

QString ManualTest::read(const QString &name)
{
    QFile file(QStringLiteral(RESOURCES) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList ManualTest::found(const QString &text, const QString &pattern)
{
    QStringList words;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        words.append(it.next().captured(1));
    words.sort();
    return words;
}

void ManualTest::options_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("program");
    QTest::newRow("panel") << u"disposition-panel"_s << QStringLiteral(DISPOSITION_PANEL);
    QTest::newRow("send") << u"disposition-send"_s << QStringLiteral(DISPOSITION_SEND);
    QTest::newRow("simulator") << u"disposition-simulator"_s
                               << QStringLiteral(DISPOSITION_SIMULATOR);
}

void ManualTest::options()
{
    QFETCH(QString, name);
    QFETCH(QString, program);
    const RanProgram help = run(program.toLocal8Bit().constData(), {u"--help"_s});
    QCOMPARE(help.status, 0);
    QCOMPARE(run(program.toLocal8Bit().constData(), {u"--help-all"_s}).out, help.out);
    const QStringList known = found(help.out, u"^ +(?:-[a-z], )?--([a-z-]+)"_s);
    QVERIFY(known.size() > 5);

    const QString page = read(u"man/%1.1"_s.arg(name));
    QVERIFY2(page.contains(u".Nm %1\n"_s.arg(name)), "there is no such page");
    const QStringList items = found(page, u"^(\\.It Fl .*)$"_s);
    QCOMPARE(found(items.join(u'\n'), u"Fl -([a-z-]+)"_s), known);
    for (const QString &section :
         {u"SYNOPSIS"_s, u"DESCRIPTION"_s, u"EXIT STATUS"_s, u"EXAMPLES"_s})
        QVERIFY2(page.contains(u"\n.Sh %1\n"_s.arg(section)), qPrintable(section));
}

void ManualTest::commands()
{
    const RanProgram help = run(DISPOSITION_PANEL, {u"--help"_s});
    const QString page = read(u"man/disposition-panel.1"_s);
    const QStringList known = found(help.out, u"^  ([a-z][a-z-]+)(?= |$)(?!.*: )"_s);
    for (const QString &command : {u"call-ended"_s, u"call-started"_s, u"quit"_s, u"raise"_s}) {
        QVERIFY2(known.contains(command), qPrintable(command));
        QVERIFY2(page.contains(u"\n.It Cm %1\n"_s.arg(command)), qPrintable(command));
    }
}

void ManualTest::icons_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {48, 128, 256})
        QTest::addRow("%d", size) << size;
}

void ManualTest::icons()
{
    QFETCH(int, size);
    const QImage icon(QStringLiteral(RESOURCES) + u"/icons/disposition-%1.png"_s.arg(size));
    QCOMPARE(icon.size(), QSize(size, size));
    QCOMPARE(icon.pixelColor(0, 0).alpha(), 0); // round corners on any ground
    QCOMPARE(icon.pixelColor(size / 2, size / 10).alpha(), 255);

    // What the program paints for its window is the same sign.
    const QImage painted = App::programPicture(size);
    double difference = 0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const QColor a = icon.pixelColor(x, y);
            const QColor b = painted.pixelColor(x, y);
            difference += std::abs(a.alpha() - b.alpha());
            if (a.alpha() == 255 && b.alpha() == 255)
                difference += (std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                               + std::abs(a.blue() - b.blue()))
                    / 3.0;
        }
    }
    QVERIFY2(difference / size / size < 2, qPrintable(QString::number(difference / size / size)));
}

QTEST_GUILESS_MAIN(ManualTest)
#include "tst_manual.moc"
