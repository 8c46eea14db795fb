// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QWidget>

class QPainter;

namespace Disposition {

/// A small sign beside words, drawn with the text's own colour, so that it
/// reads in every theme.
class PaintedIcon : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { None, Check, Cross, Clock, Info, Connected, Disconnected, Menu, More, Pin };

    /// Draws @p shape in @p ink, as large as fits into @p box.
    static void draw(QPainter &painter, Shape shape, const QRectF &box, const QColor &ink);

    explicit PaintedIcon(QWidget *parent = nullptr);
    void setShape(Shape shape);
    /// The colour it would like to have; it takes the words' own where this one cannot be told
    /// from the ground.
    void setTint(const QColor &tint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape = Shape::None;
    QColor m_tint;
};

} // namespace Disposition
