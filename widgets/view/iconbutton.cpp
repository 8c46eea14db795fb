// SPDX-License-Identifier: MIT
#include "iconbutton.h"

#include <QPainter>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace Disposition {

IconButton::IconButton(PaintedIcon::Shape shape, QWidget *parent)
    : QToolButton(parent)
    , m_shape(shape)
{
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
}

void IconButton::setWords(const QString &name, const QString &toolTip)
{
    setAccessibleName(name);
    setToolTip(toolTip.isEmpty() ? name : toolTip);
}

QSize IconButton::sizeHint() const
{
    const int side = std::max(24, fontMetrics().height() + 8);
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu; // the sign says it already
    QPainter painter(this);
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    const int side = fontMetrics().height();
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect()).center());
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    // Flat, it stands on the window's ground.
    const bool isRaised = isDown() || option.state.testFlag(QStyle::State_MouseOver);
    const auto role = isRaised ? QPalette::ButtonText : QPalette::WindowText;
    PaintedIcon::draw(painter, m_shape, box, palette().color(group, role));
}

} // namespace Disposition
