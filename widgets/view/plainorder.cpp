// SPDX-License-Identifier: MIT
#include "plainorder.h"

#include <QLineEdit>
#include <QStyle>

namespace Disposition {

void keepPlainOrder(QLineEdit *field, Qt::LayoutDirection around, Qt::Alignment side)
{
    field->setLayoutDirection(Qt::LeftToRight);
    field->setAlignment(QStyle::visualAlignment(around, side));
}

QString inPlainOrder(const QString &foreign, Qt::LayoutDirection around)
{
    if (around == Qt::LeftToRight)
        return foreign;
    return QChar(0x2068) + foreign + QChar(0x2069); // a first strong isolate, and its end
}

} // namespace Disposition
