// SPDX-License-Identifier: MIT
#include "numberfield.h"

#include "targetheight.h"

#include <QFocusEvent>

namespace Disposition {

NumberField::NumberField(QWidget *parent)
    : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepTargetHeight(this);
}

QSize NumberField::sizeHint() const
{
    const int digits = fontMetrics().horizontalAdvance(QLatin1Char('0')) * 16;
    return {digits, QLineEdit::sizeHint().height()};
}

void NumberField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // The first digit typed replaces the zero that stands there.
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

} // namespace Disposition
