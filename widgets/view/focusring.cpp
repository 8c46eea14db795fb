// SPDX-License-Identifier: MIT
#include "focusring.h"

#include "panellooks.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>

namespace Disposition {

static constexpr int thickness = 2;

FocusRing::FocusRing(QWidget *panel)
    : QWidget(panel)
    , m_panel(panel)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focused)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = focused && focused != m_panel && m_panel->isAncestorOf(focused) ? focused : nullptr;
    if (!m_target) {
        hide();
        return;
    }
    m_target->installEventFilter(this);
    place();
}

// The ring scrolls with its widget, and is not cut off by the widget's own
// parent, which may leave no room around it.
QWidget *FocusRing::ground() const
{
    for (QWidget *up = m_target->parentWidget(); up && up != m_panel; up = up->parentWidget()) {
        const auto *viewport = up->parentWidget();
        const auto *area
            = qobject_cast<QScrollArea *>(viewport ? viewport->parentWidget() : nullptr);
        if (area && area->widget() == up)
            return up;
    }
    return m_panel;
}

void FocusRing::place()
{
    QWidget *on = ground();
    if (parentWidget() != on)
        setParent(on);
    const QRect target(m_target->mapTo(on, QPoint(0, 0)), m_target->size());
    setGeometry(target.adjusted(-thickness, -thickness, thickness, thickness));
    setVisible(m_target->isVisibleTo(on));
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    const bool moved = type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show
        || type == QEvent::Hide || type == QEvent::ParentChange;
    if (watched == m_target && moved)
        place();
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    const QPalette &colors = m_panel->palette();
    const QColor ground = colors.color(QPalette::Window);
    QColor ring = colors.color(QPalette::Highlight);
    if (contrast(ring, ground) < 3 || contrast(ring, colors.color(QPalette::Base)) < 3)
        ring = colors.color(QPalette::WindowText);
    QPainter painter(this);
    painter.setPen(QPen(ring, thickness, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    constexpr int half = thickness / 2;
    painter.drawRect(rect().adjusted(half, half, -half, -half));
}

} // namespace Disposition
