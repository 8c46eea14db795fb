// SPDX-License-Identifier: MIT
#include "paintedicon.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Disposition {

PaintedIcon::PaintedIcon(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PaintedIcon::setShape(Shape shape)
{
    m_shape = shape;
    update();
}

QSize PaintedIcon::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void PaintedIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // All shapes are drawn on a square of 16 by 16.
    const qreal scale = std::min(width(), height()) / 16.0;
    painter.translate((width() - 16 * scale) / 2, (height() - 16 * scale) / 2);
    painter.scale(scale, scale);
    const QColor ink = palette().color(foregroundRole());
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (m_shape) {
    case Shape::None:
        break;
    case Shape::Check:
        painter.drawPolyline(QPolygonF{{3, 8.5}, {6.5, 12}, {13, 4}});
        break;
    case Shape::Cross:
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
        break;
    case Shape::Clock:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.drawPolyline(QPolygonF{{8, 4.5}, {8, 8}, {10.5, 9.5}});
        break;
    case Shape::Info:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.drawLine(QPointF(8, 8), QPointF(8, 11));
        painter.drawPoint(QPointF(8, 5));
        break;
    case Shape::Connected:
        painter.drawPolyline(QPolygonF{{2, 6}, {13, 6}, {10, 3}});
        painter.drawPolyline(QPolygonF{{14, 10}, {3, 10}, {6, 13}});
        break;
    case Shape::Disconnected:
        painter.drawPolyline(QPolygonF{{2, 6}, {6, 6}});
        painter.drawPolyline(QPolygonF{{10, 10}, {14, 10}});
        painter.drawLine(QPointF(4, 13), QPointF(12, 3));
        break;
    }
}

} // namespace Disposition
