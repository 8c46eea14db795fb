// SPDX-License-Identifier: MIT
//
// No text is cut off and nothing lies over anything, in each state of the
// panel, in languages harder than real ones, at its usual size and at twice it.
#include "pseudolanguage.h"
#include "quiettest.h"
#include "scenes.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;

class PanelFitTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fits_data();
    void fits();
    void findsWhatDoesNot();

private:
    static QStringList faultsIn(const QWidget &panel, bool namesToo = true);
    QFont m_font;
};

void PanelFitTest::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_font = QApplication::font();
}

/// What it wants of room for its words, by its own hint; none: it has no words.
static QSize wanted(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width())};
        return label->sizeHint();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text().isEmpty() ? QSize(24, 24) : button->minimumSizeHint();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        const QMargins margins = field->textMargins();
        const int words = field->text().isEmpty()
            ? field->fontMetrics().horizontalAdvance(field->placeholderText()) + 6
            : 0;
        return {words + margins.left() + margins.right(), field->fontMetrics().height()};
    }
    // Labels of fields paint their words themselves.
    if (widget->inherits("Disposition::FieldLabel"))
        return widget->sizeHint();
    return {};
}

static bool standsForItself(const QWidget *widget)
{
    return qobject_cast<const QListView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractButton *>(widget)
        || widget->inherits("Disposition::FieldLabel")
        || (qobject_cast<const QLabel *>(widget)
            && !static_cast<const QLabel *>(widget)->text().isEmpty());
}

static QString nameOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return QString::fromLatin1(widget->metaObject()->className()) + u" \""_s
        + (label ? label->text() : widget->accessibleName()) + u'"';
}

/// The longest names of the list, with their keys, are read to their end.
static void judgeRows(const QListView *list, QStringList &faults)
{
    const QFontMetrics metrics = list->fontMetrics();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        const int words = metrics.horizontalAdvance(index.data().toString()) + 12;
        if (words > list->viewport()->width())
            faults.append(nameOf(list) + u": \""_s + index.data().toString() + u"\" is cut"_s);
    }
}

QStringList PanelFitTest::faultsIn(const QWidget &panel, bool namesToo)
{
    QStringList faults;
    QList<const QWidget *> placed;
    const auto all = panel.findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (!each->isVisible() || each->window() != panel.window())
            continue;
        const QSize room = wanted(each);
        if (room.width() > each->width() || room.height() > each->height())
            faults.append(u"%1 is %2 × %3 and wants %4 × %5"_s.arg(nameOf(each))
                              .arg(each->width())
                              .arg(each->height())
                              .arg(room.width())
                              .arg(room.height()));
        const auto *list = qobject_cast<const QListView *>(each);
        if (list && list->inherits("QListView") && list->isEnabled() && list->model()
            && list->model()->inherits("Disposition::OutcomeModel") && namesToo)
            judgeRows(list, faults);
        if (!standsForItself(each))
            continue;
        // What is scrolled out of sight lies over nothing.
        const QRect place
            = each->visibleRegion().boundingRect().translated(each->mapTo(&panel, QPoint()));
        const int left = each->mapTo(&panel, QPoint()).x();
        if (left < 0 || left + each->width() > panel.width())
            faults.append(nameOf(each) + u" reaches out of the panel"_s);
        for (const QWidget *other : std::as_const(placed)) {
            const QRect its
                = other->visibleRegion().boundingRect().translated(other->mapTo(&panel, QPoint()));
            if (its.intersects(place) && !each->isAncestorOf(other) && !other->isAncestorOf(each))
                faults.append(nameOf(each) + u" lies over "_s + nameOf(other));
        }
        placed.append(each);
    }
    return faults;
}

void PanelFitTest::fits_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    const std::pair<const char *, PseudoLanguage::Kind> kinds[]
        = {{"long", PseudoLanguage::Kind::Long},
           {"mirrored", PseudoLanguage::Kind::Mirrored},
           {"wide", PseudoLanguage::Kind::Wide}};
    for (const auto &[name, kind] : kinds) {
        for (const int percent : {100, 200}) {
            const int twice = percent / 100;
            QTest::addRow("%s at %d %%", name, percent)
                << int(kind) << percent << QSize(360, 600) * twice;
            QTest::addRow("%s at %d %%, narrow", name, percent)
                << int(kind) << percent << QSize(260, 640) * twice;
            QTest::addRow("%s at %d %%, wide", name, percent)
                << int(kind) << percent << QSize(800, 320) * twice;
        }
        // Where the dock does not grow with the text.
        QTest::addRow("%s at 200 %%, in the usual width", name)
            << int(kind) << 200 << QSize(360, 800);
        QTest::addRow("%s at 300 %%", name) << int(kind) << 300 << QSize(720, 1200);
    }
}

void PanelFitTest::fits()
{
    QFETCH(int, kind);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    QStringList faults;
    const QList<Screenshots::Scene> scenes = Screenshots::scenes();
    for (const Screenshots::Scene &scene : scenes) {
        Screenshots::Desk desk;
        PseudoLanguage::speak(desk.panel, PseudoLanguage::Kind(kind));
        desk.panel.resize(size);
        desk.panel.show();
        scene.play(desk);
        for (int i = 0; i < 3; ++i) // layouts in layouts settle one after the other
            QCoreApplication::processEvents();
        // Half as wide as it is usable: there the server's names may be shortened.
        const bool namesToo = size.width() * 100 / percent >= 240;
        const QStringList its = faultsIn(desk.panel, namesToo);
        for (const QString &fault : its)
            faults.append(scene.name + u": "_s + fault);
    }
    QApplication::setFont(m_font);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void PanelFitTest::findsWhatDoesNot()
{
    Screenshots::Desk desk;
    PseudoLanguage::speak(desk.panel, PseudoLanguage::Kind::Long);
    desk.panel.resize(360, 600);
    desk.panel.show();
    desk.call(u"12345"_s);
    QCoreApplication::processEvents();
    QCOMPARE(faultsIn(desk.panel), QStringList());
    QWidget *button = nullptr;
    const auto all = desk.panel.findChildren<QAbstractButton *>();
    for (QAbstractButton *each : all) {
        if (each->isVisible() && !each->text().isEmpty())
            button = each;
    }
    QVERIFY(button);
    button->setMinimumWidth(0);
    button->resize(button->minimumSizeHint().width() - 8, button->height());
    QVERIFY(faultsIn(desk.panel).join(u' ').contains("wants"_L1));
    button->resize(button->minimumSizeHint() + QSize(4, 4));
    button->move(button->pos() - QPoint(40, 0));
    QVERIFY(faultsIn(desk.panel).join(u' ').contains("lies over"_L1));
}

QTEST_MAIN(PanelFitTest)
#include "tst_panelfit.moc"
