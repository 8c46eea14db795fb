// SPDX-License-Identifier: MIT
//
// The examples do what they are there to show.
#include "quiettest.h"
#include "ranprogram.h"
#include "simulatedbus.h"

#include <QImage>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;

class ExamplesTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void qmlAgainstABus();
    void qmlRefused();
    void qmlByItself();
    void qmlUsage();
    void softphone();
    void softphoneWithoutPlugin();
#ifndef DISPOSITION_SANITIZED // no program loads a sanitized plugin that is not so itself
    void python();
#endif

private:
    const QTemporaryDir m_runtime;
};

// Qt asks for this folder, and complains where no login has made it.
void ExamplesTest::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

/// Painted, and not in one colour.
static bool isPicture(const QString &file)
{
    const QImage picture(file);
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 5) {
        for (int x = 0; x < picture.width(); x += 5)
            colors.insert(picture.pixel(x, y));
    }
    return picture.width() > 300 && picture.height() > 300 && colors.size() > 10;
}

void ExamplesTest::qmlAgainstABus()
{
    Simulator::SimulatedBus bus;
    QVERIFY(bus.listen());
    const QSignalSpy received(&bus, &Simulator::SimulatedBus::requestReceived);
    const QSignalSpy set(&bus, &Simulator::SimulatedBus::outcomeSet);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"qml.png"_s);
    const RanProgram ran
        = run(DISPOSITION_QMLHOST, {u"--url"_s, bus.url().toString(), u"--picture"_s, file});
    QCOMPARE(ran.err, QString()); // QML tells its mistakes there
    QCOMPARE(ran.status, 0);
    QVERIFY(isPicture(file));
    for (const QList<QVariant> &request : received)
        QCOMPARE(request[1].toStringList(), QStringList());
    const QList<QVariant> expected{u"12345"_s, u"5|3|1|0|0|44|1"_s, u"3"_s,
                                   u"Busy twice, call again tomorrow"_s};
    QCOMPARE(set.size(), 1);
    QCOMPARE(set.first(), expected);
}

void ExamplesTest::qmlRefused()
{
    Simulator::Options options = Simulator::Options::standard();
    options.calls.clear();
    Simulator::SimulatedBus bus(options);
    QVERIFY(bus.listen());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"qml.png"_s);
    const RanProgram ran
        = run(DISPOSITION_QMLHOST, {u"--url"_s, bus.url().toString(), u"--picture"_s, file});
    QCOMPARE(ran.status, 1);
    QVERIFY(!QFileInfo::exists(file));
}

void ExamplesTest::qmlByItself()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"qml.png"_s);
    const RanProgram ran = run(DISPOSITION_QMLHOST, {u"--demo"_s, u"--picture"_s, file});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.status, 0);
    QVERIFY(isPicture(file));
}

void ExamplesTest::qmlUsage()
{
    QCOMPARE(run(DISPOSITION_QMLHOST, {}).status, 2);
    QCOMPARE(run(DISPOSITION_QMLHOST, {u"--demo"_s, u"--url"_s, u"ws://127.0.0.1:1"_s}).status, 2);
}

void ExamplesTest::softphone()
{
    Simulator::SimulatedBus bus;
    QVERIFY(bus.listen());
    const QSignalSpy set(&bus, &Simulator::SimulatedBus::outcomeSet);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"softphone.png"_s);
    const RanProgram ran = run(DISPOSITION_SOFTPHONE,
                               {u"--panel"_s, QStringLiteral(DISPOSITION_PANEL_PLUGIN), u"--url"_s,
                                bus.url().toString(), u"--state-dir"_s, folder.filePath(u"state"_s),
                                u"--picture"_s, file});
    QCOMPARE(ran.err.count("warning"_L1), 0);
    QCOMPARE(ran.status, 0);
    QVERIFY(isPicture(file));
    QCOMPARE(set.size(), 1);
    QCOMPARE(set.first().mid(0, 3), (QList<QVariant>{u"12345"_s, u"5|3|1|0|0|44|1"_s, u"3"_s}));
}

// It runs all the same, and tells what is missing.
void ExamplesTest::softphoneWithoutPlugin()
{
    QProcess phone;
    phone.start(QStringLiteral(DISPOSITION_SOFTPHONE),
                {u"--panel"_s, u"/no/such.so"_s, u"--url"_s, u"ws://127.0.0.1:1"_s});
    QVERIFY(phone.waitForStarted());
    QSignalSpy finished(&phone, &QProcess::finished);
    QVERIFY(!finished.wait(500));
    phone.terminate();
    QVERIFY(finished.wait());
}

#ifndef DISPOSITION_SANITIZED
void ExamplesTest::python()
{
    Simulator::SimulatedBus bus;
    QVERIFY(bus.listen());
    const QSignalSpy set(&bus, &Simulator::SimulatedBus::outcomeSet);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"python.png"_s);
    const RanProgram ran
        = run("/usr/bin/python3",
              {QStringLiteral(PYTHON_HOST), QStringLiteral(DISPOSITION_PANEL_PLUGIN),
               bus.url().toString(), file});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains("12345: Busy"_L1), qPrintable(ran.out));
    QVERIFY(isPicture(file));
    QCOMPARE(set.size(), 1);
}
#endif

QTEST_GUILESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
