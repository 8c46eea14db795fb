// SPDX-License-Identifier: MIT
#include "quiettest.h"
#include "restingcursor.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace Disposition;
using namespace Disposition::Test;
using namespace std::chrono_literals;

class RestingCursorTest : public QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void rests();
    void staysStill();
};

void RestingCursorTest::rests()
{
    QApplication::setCursorFlashTime(1000);
    QLineEdit field;
    field.show();
    {
        const App::RestingCursor cursor(nullptr, 20ms);
        QSignalSpy changed(QGuiApplication::styleHints(), &QStyleHints::cursorFlashTimeChanged);
        QVERIFY(changed.wait());
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(QApplication::cursorFlashTime(), 1000);
        QVERIFY(changed.wait());
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        QTest::mouseClick(&field, Qt::LeftButton);
        QCOMPARE(QApplication::cursorFlashTime(), 1000);
        QVERIFY(changed.wait());
    }
    QCOMPARE(QApplication::cursorFlashTime(), 1000); // as it was found
}

// Where the system wants it so.
void RestingCursorTest::staysStill()
{
    QApplication::setCursorFlashTime(0);
    QLineEdit field;
    field.show();
    const App::RestingCursor cursor(nullptr, 0ms);
    QCoreApplication::processEvents();
    QTest::keyClick(&field, Qt::Key_A);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
}

QTEST_MAIN(RestingCursorTest)
#include "tst_restingcursor.moc"
