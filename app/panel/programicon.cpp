// SPDX-License-Identifier: MIT
#include "programicon.h"

#include <QPainter>
#include <QPainterPath>

namespace Disposition::App {

// Numbers as in the .svg, where the picture is 256 wide.
static void draw(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x1d4f73));
    painter.drawRoundedRect(QRectF(12, 12, 232, 232), 52, 52);

    QPainterPath receiver(QPointF(56, 104));
    receiver.cubicTo(56, 60, 200, 60, 200, 104);
    receiver.lineTo(200, 120);
    receiver.cubicTo(200, 128, 194, 132, 187, 131);
    receiver.lineTo(162, 127);
    receiver.cubicTo(155, 126, 151, 121, 151, 114);
    receiver.lineTo(151, 103);
    receiver.cubicTo(136, 98, 120, 98, 105, 103);
    receiver.lineTo(105, 114);
    receiver.cubicTo(105, 121, 101, 126, 94, 127);
    receiver.lineTo(69, 131);
    receiver.cubicTo(62, 132, 56, 128, 56, 120);
    receiver.closeSubpath();
    painter.fillPath(receiver, Qt::white);

    QPainterPath tick(QPointF(76, 176));
    tick.lineTo(112, 210);
    tick.lineTo(182, 150);
    const QPen stroke(QColor(0x7fd18b), 26, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.strokePath(tick, stroke);
}

QImage programPicture(int size)
{
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 256.0, size / 256.0);
    draw(painter);
    return picture;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 64})
        icon.addPixmap(QPixmap::fromImage(programPicture(size)));
    return icon;
}

} // namespace Disposition::App
