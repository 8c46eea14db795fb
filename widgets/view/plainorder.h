// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <Qt>

class QLineEdit;

namespace Disposition {

/// Has @p field written from left to right, as IDs and numbers are in any
/// language, at the side where a panel of direction @p around has its words.
/// Else "5|3|1" would stand there as "1|3|5".
void keepPlainOrder(QLineEdit *field, Qt::LayoutDirection around, Qt::Alignment side);

/// A name from outside, to be drawn among words that run @p around.
QString inPlainOrder(const QString &foreign, Qt::LayoutDirection around);

} // namespace Disposition
