// SPDX-License-Identifier: MIT
#include "quiettest.h"
#include "view/keyplace.h"

#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;

class KeyPlaceTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void digits_data();
    void digits();
    void letters_data();
    void letters();
};

void KeyPlaceTest::digits_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("scanCode");
    QTest::addColumn<bool>("keypad");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<int>("digit");
    QTest::newRow("English, X11") << int(Qt::Key_1) << 10 << false << u"xcb"_s << 1;
    QTest::newRow("French, X11") << int(Qt::Key_Ampersand) << 10 << false << u"xcb"_s << 1;
    QTest::newRow("French, Wayland")
        << int(Qt::Key_Ccedilla) << 18 << false << u"wayland-egl"_s << 9;
    QTest::newRow("French, Windows") << int(Qt::Key_Ampersand) << 2 << false << u"windows"_s << 1;
    QTest::newRow("Arabic digits") << 0x0663 << 12 << false << u"xcb"_s << 3;
    QTest::newRow("the keypad, locked") << int(Qt::Key_End) << 87 << true << u"xcb"_s << 1;
    QTest::newRow("End beside it") << int(Qt::Key_End) << 115 << false << u"xcb"_s << 0;
    QTest::newRow("where codes mean nothing")
        << int(Qt::Key_7) << 0 << false << u"offscreen"_s << 7;
    QTest::newRow("zero") << int(Qt::Key_0) << 19 << false << u"xcb"_s << 0;
    QTest::newRow("a letter") << int(Qt::Key_A) << 38 << false << u"xcb"_s << 0;
}

void KeyPlaceTest::digits()
{
    QFETCH(int, key);
    QFETCH(int, scanCode);
    QFETCH(bool, keypad);
    QFETCH(QString, platform);
    const KeyPlace place{key, quint32(scanCode), keypad ? Qt::KeypadModifier : Qt::NoModifier,
                         platform};
    QTEST(place.digit(), "digit");
}

void KeyPlaceTest::letters_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("scanCode");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("letter");
    QTest::newRow("Arabic, on O") << 0x062e << 32 << u"xcb"_s << u"O"_s;
    QTest::newRow("Hindi, on A") << 0x094b << 38 << u"xcb"_s << u"A"_s;
    QTest::newRow("Russian, on M") << 0x042c << 58 << u"wayland"_s << u"M"_s;
    QTest::newRow("Greek, on Q, Windows") << 0x037e << 16 << u"windows"_s << u"Q"_s;
    QTest::newRow("Arabic, on L, Windows") << 0x0645 << 38 << u"windows"_s << u"L"_s;
    QTest::newRow("behind a row") << 0x062f << 35 << u"xcb"_s << QString();
    QTest::newRow("a German A is one") << int(Qt::Key_A) << 38 << u"xcb"_s << QString();
    QTest::newRow("an accent is Latin") << int(Qt::Key_Eacute) << 11 << u"xcb"_s << QString();
    QTest::newRow("where codes mean nothing") << 0x062e << 32 << u"offscreen"_s << QString();
}

void KeyPlaceTest::letters()
{
    QFETCH(int, key);
    QFETCH(int, scanCode);
    QFETCH(QString, platform);
    const QChar letter = KeyPlace{key, quint32(scanCode), {}, platform}.latinLetter();
    QTEST(letter.isNull() ? QString() : QString(letter), "letter");
}

QTEST_GUILESS_MAIN(KeyPlaceTest)
#include "tst_keyplace.moc"
