// SPDX-License-Identifier: MIT
#include "paintedicon.h"

#include "panellooks.h"

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

void PaintedIcon::setTint(const QColor &tint)
{
    m_tint = tint;
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
    const QColor ground = palette().color(backgroundRole());
    const bool isSeen = m_tint.isValid() && contrast(m_tint, ground) >= 3;
    draw(painter, m_shape, rect(), isSeen ? m_tint : palette().color(foregroundRole()));
}

void PaintedIcon::draw(QPainter &painter, Shape shape, const QRectF &box, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // All shapes are drawn on a square of 16 by 16.
    const qreal scale = std::min(box.width(), box.height()) / 16.0;
    painter.translate(box.center() - QPointF(8, 8) * scale);
    painter.scale(scale, scale);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (shape) {
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
    case Shape::Menu:
        for (const qreal y : {4, 8, 12})
            painter.drawLine(QPointF(3, y), QPointF(13, y));
        break;
    case Shape::More: // time
        painter.drawArc(QRectF(2, 2, 12, 12), 60 * 16, 270 * 16);
        painter.drawLine(QPointF(8, 5), QPointF(8, 11));
        painter.drawLine(QPointF(5, 8), QPointF(11, 8));
        break;
    case Shape::Pin:
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(8, 6), 3, 3);
        painter.drawLine(QPointF(8, 9), QPointF(8, 14));
        break;
    }
    painter.restore();
}

} // namespace Disposition
