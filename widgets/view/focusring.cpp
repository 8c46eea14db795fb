// SPDX-License-Identifier: MIT
#include "focusring.h"

#include "panellooks.h"

#include <QApplication>
#include <QPainter>

namespace Disposition {

static constexpr int thickness = 2;

FocusRing::FocusRing(QWidget *panel)
    : Follower(panel, thickness)
{
    connect(qApp, &QApplication::focusChanged, this, [this, panel](QWidget *, QWidget *now) {
        follow(now && now != panel && panel->isAncestorOf(now) ? now : nullptr);
    });
}

void FocusRing::paintEvent(QPaintEvent *)
{
    const QPalette &colors = panel()->palette();
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
