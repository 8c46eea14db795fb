// SPDX-License-Identifier: MIT
//
// What can be measured of the panel's looks: sizes of targets, contrast on
// pictures, names for readers, nothing that jumps.
#include "panelscreen.h"
#include "quiettest.h"

#include <disposition/panelcontroller.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PanelLooksTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void names();
    void targets_data();
    void targets();
    void contrast_data();
    void contrast();
    void edges_data();
    void edges();
    void focusIsSeen_data();
    void focusIsSeen();
    void nothingJumps();
    void twoColumns();
    void fitsInto260();
    void focusScrollsIntoView();

private:
    static QList<QWidget *> interactive(const QWidget *panel);
    static void addLooks();
    static QPalette look(const QString &name);
    static void fill(Test::PanelScreen &screen);
};

QList<QWidget *> PanelLooksTest::interactive(const QWidget *panel)
{
    QList<QWidget *> found;
    const auto all = panel->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus) && each->isEnabled())
            found.append(each);
    }
    return found;
}

// As much as can be seen at once: waiting calls, a fault, a notice, more time.
void PanelLooksTest::fill(Test::PanelScreen &screen)
{
    screen.panel->controller()->wrapUp()->setLimit(60s);
    screen.endedCall(u"1"_s);
    screen.set(Qt::Key_3);
    screen.answer(u"1"_s);
    screen.endedCall(u"998"_s);
    screen.endedCall(u"999"_s);
    screen.key(Qt::Key_PageDown, Qt::ControlModifier);
    screen.find("Comments")->setFocus();
    screen.type("Will pay");
    screen.set(Qt::Key_2);
    screen.refuse(screen.panel->controller()->shownCall().id.toString());
    screen.clock->advance(45s);
    for (int i = 0; i < 3; ++i) // layouts in layouts settle one after the other
        QCoreApplication::processEvents();
}

void PanelLooksTest::addLooks()
{
    QTest::addColumn<QString>("look");
    for (const char *name : {"light", "dark", "contrast"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

QPalette PanelLooksTest::look(const QString &name)
{
    if (name != "dark"_L1)
        return QApplication::style()->standardPalette();
    QPalette dark(QColor(0x2b, 0x2b, 0x2b));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0x9a, 0xe0));
    dark.setColor(QPalette::HighlightedText, Qt::black);
    return dark;
}

void PanelLooksTest::names()
{
    Test::PanelScreen screen;
    fill(screen);
    QStringList seen;
    for (QWidget *each : interactive(screen.panel)) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
        const QString name = interface->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), each->metaObject()->className());
        QVERIFY(interface->role() != QAccessible::Client
                && interface->role() != QAccessible::NoRole);
        QVERIFY2(!seen.contains(name), qPrintable(name)); // one name, one thing
        seen.append(name);
    }
    for (const QLatin1StringView name :
         {"Menu"_L1, "Extend"_L1, "Call ID"_L1, "Account"_L1, "Waiting calls"_L1, "Outcome"_L1,
          "Outcomes"_L1, "Lead score"_L1, "Target amount"_L1, "Comments"_L1, "Recent calls"_L1,
          "Clear"_L1, "Set outcome"_L1})
        QVERIFY2(seen.contains(name), name.data());
}

void PanelLooksTest::targets_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("default") << QSize(360, 600);
    QTest::newRow("narrow") << QSize(260, 640);
    QTest::newRow("wide") << QSize(760, 300);
}

void PanelLooksTest::targets()
{
    QFETCH(QSize, size);
    Test::PanelScreen screen(size);
    fill(screen);
    for (QWidget *each : interactive(screen.panel)) {
        QVERIFY2(each->width() >= 24 && each->height() >= 24,
                 qPrintable(u"%1: %2 × %3"_s.arg(each->accessibleName())
                                .arg(each->width())
                                .arg(each->height())));
    }
}

static double luminance(QRgb color)
{
    const auto linear = [](int value) {
        const double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color))
        + 0.0722 * linear(qBlue(color));
}

/// Of the ground, which is most of a picture, and what stands out of it most.
static double contrastOn(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most)
            std::tie(ground, most) = std::pair(it.key(), it.value());
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto [darker, lighter] = std::minmax({luminance(ground), luminance(it.key())});
        best = std::max(best, (lighter + 0.05) / (darker + 0.05));
    }
    return best;
}

void PanelLooksTest::contrast_data()
{
    addLooks();
}

void PanelLooksTest::contrast()
{
    QFETCH(QString, look);
    QApplication::setPalette(PanelLooksTest::look(look));
    Test::PanelScreen screen;
    screen.panel->controller()->preferences()->setHighContrast(look == "contrast"_L1);
    fill(screen);
    const QImage picture = screen.panel->grab().toImage();
    int measured = 0;
    const auto all = screen.panel->findChildren<QWidget *>();
    for (QWidget *each : all) {
        const auto *label = qobject_cast<QLabel *>(each);
        const auto *field = qobject_cast<QLineEdit *>(each);
        const bool hasWords = (label && !label->text().isEmpty())
            || (field && !field->text().isEmpty())
            || (qobject_cast<QAbstractButton *>(each) && each->isEnabled());
        if (!each->isVisible() || !hasWords)
            continue;
        QRect place(each->mapTo(screen.panel, QPoint()), each->size());
        const double measuredContrast = contrastOn(picture.copy(place.adjusted(4, 4, -4, -4)));
        const auto *button = qobject_cast<QAbstractButton *>(each);
        const bool isSign = button && button->text().isEmpty();
        QVERIFY2(measuredContrast >= (isSign ? 3 : 4.5),
                 qPrintable(u"%1: %2"_s.arg(each->accessibleName()).arg(measuredContrast)));
        ++measured;
    }
    QVERIFY(measured > 12);
}

void PanelLooksTest::edges_data()
{
    addLooks();
}

static double contrastOf(QRgb a, QRgb b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

// Where a field ends, and what a sign is, can be told from the ground by 3:1.
void PanelLooksTest::edges()
{
    QFETCH(QString, look);
    QApplication::setPalette(PanelLooksTest::look(look));
    Test::PanelScreen screen;
    screen.panel->controller()->preferences()->setHighContrast(look == "contrast"_L1);
    fill(screen);
    screen.find("Clear")->setFocus(); // whose ring is on no field
    QCoreApplication::processEvents();
    const QImage picture = screen.panel->grab().toImage();
    int fields = 0;
    for (const char *name : {"Outcome", "Outcomes", "Lead score", "Target amount", "Comments"}) {
        const QWidget *field = screen.find(name);
        const QPoint left = field->mapTo(screen.panel, QPoint(0, field->height() / 2));
        const QRgb outside = picture.pixel(left - QPoint(2, 0));
        double best = 1;
        for (int x = 0; x < 3; ++x)
            best = std::max(best, contrastOf(outside, picture.pixel(left + QPoint(x, 0))));
        QVERIFY2(best >= 3, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(name)).arg(best)));
        ++fields;
    }
    QCOMPARE(fields, 5);
    int signs = 0;
    const auto all = screen.panel->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (!each->inherits("Disposition::PaintedIcon") || !each->isVisible())
            continue;
        const QRect place(each->mapTo(screen.panel, QPoint()), each->size());
        const double best = contrastOn(picture.copy(place));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
        ++signs;
    }
    QVERIFY(signs >= 2);
}

void PanelLooksTest::focusIsSeen_data()
{
    addLooks();
}

// Around whatever has the focus the picture changes, by 3:1 at least.
void PanelLooksTest::focusIsSeen()
{
    QFETCH(QString, look);
    QApplication::setPalette(PanelLooksTest::look(look));
    Test::PanelScreen screen;
    screen.panel->controller()->preferences()->setHighContrast(look == "contrast"_L1);
    fill(screen);
    screen.panel->controller()->dismissMessage();
    for (QWidget *each : interactive(screen.panel)) {
        QWidget *elsewhere
            = screen.find(each->accessibleName() == "Comments"_L1 ? "Lead score" : "Comments");
        elsewhere->setFocus();
        QCoreApplication::processEvents();
        const QImage without = screen.panel->grab().toImage();
        each->setFocus();
        QCoreApplication::processEvents();
        const QImage with = screen.panel->grab().toImage();
        const QPoint corner = each->mapTo(screen.panel, QPoint(-1, each->height() / 2));
        const auto [darker, lighter]
            = std::minmax({luminance(without.pixel(corner)), luminance(with.pixel(corner))});
        QVERIFY2((lighter + 0.05) / (darker + 0.05) >= 3, qPrintable(each->accessibleName()));
    }
}

void PanelLooksTest::nothingJumps()
{
    Test::PanelScreen screen;
    screen.startCall(u"1"_s);
    QCoreApplication::processEvents();
    const auto places = [&screen] {
        QList<QRect> all;
        for (const char *name : {"Outcome", "Outcomes", "Lead score", "Target amount", "Comments",
                                 "Clear", "Set outcome"})
            all.append(
                {screen.find(name)->mapTo(screen.panel, QPoint()), screen.find(name)->size()});
        return all;
    };
    const QList<QRect> before = places();
    screen.key(Qt::Key_Return, Qt::ControlModifier); // "Choose an outcome"
    QCOMPARE(places(), before);
    screen.type("dnc");
    screen.key(Qt::Key_Return);
    screen.find("Target amount")->setFocus();
    screen.type("1.200");
    QCOMPARE(places(), before);
    screen.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(places(), before);
    screen.bus->receive(
        uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"msg":"Reconnecting"}})"_s);
    QCoreApplication::processEvents();
    QCOMPARE(places(), before);
    screen.startCall(u"2"_s); // which waits
    QCoreApplication::processEvents();
    QVERIFY(screen.find("Waiting calls"));
    QCOMPARE(places(), before);
}

void PanelLooksTest::twoColumns()
{
    Test::PanelScreen narrow;
    Test::PanelScreen wide({760, 320});
    for (Test::PanelScreen *screen : {&narrow, &wide}) {
        screen->startCall(u"1"_s);
        QCoreApplication::processEvents();
    }
    const auto isBeside = [](const Test::PanelScreen &screen) {
        const QPoint outcome = screen.find("Outcome")->mapTo(screen.panel, QPoint());
        const QPoint score = screen.find("Lead score")->mapTo(screen.panel, QPoint());
        return score.x() > outcome.x() && std::abs(score.y() - outcome.y()) < 24;
    };
    QVERIFY(!isBeside(narrow));
    QVERIFY(isBeside(wide));
}

void PanelLooksTest::fitsInto260()
{
    for (const char *language : {"en_GB", "de_DE"}) {
        Test::PanelScreen screen({260, 700});
        fill(screen);
        screen.panel->setLanguage(QLocale(QString::fromLatin1(language)));
        QCoreApplication::processEvents();
        QCOMPARE(screen.panel->width(), 260);
        for (QWidget *each : interactive(screen.panel)) {
            const QRect place(each->mapTo(screen.panel, QPoint()), each->size());
            QVERIFY2(place.left() >= 0 && place.right() < 260, qPrintable(each->accessibleName()));
            const auto *button = qobject_cast<QAbstractButton *>(each);
            QVERIFY2(!button || button->width() >= button->minimumSizeHint().width(),
                     qPrintable(each->accessibleName()));
        }
    }
}

void PanelLooksTest::focusScrollsIntoView()
{
    Test::PanelScreen screen({360, 420});
    screen.startCall(u"1"_s);
    for (int i = 0; i < 3; ++i) // layouts in layouts settle one after the other
        QCoreApplication::processEvents();
    QVERIFY(screen.find("Comments")->visibleRegion().boundingRect().height()
            < screen.find("Comments")->height());
    screen.key(Qt::Key_M, Qt::AltModifier);
    QCOMPARE(screen.focused(), u"Comments"_s);
    const int seen = screen.find("Comments")->visibleRegion().boundingRect().height();
    QVERIFY2(seen >= screen.find("Comments")->height() - 1,
             qPrintable(u"%1 of %2"_s.arg(seen).arg(screen.find("Comments")->height())));
}

QTEST_MAIN(PanelLooksTest)
#include "tst_panellooks.moc"
