// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace Disposition {

/// Black, white and one strong colour, for eyes that need it: desktops'
/// high-contrast themes do not all reach Qt.
QPalette highContrastPalette();

/// How well two colours can be told apart, from 1 to 21, as WCAG 2 defines it.
double contrast(const QColor &a, const QColor &b);

} // namespace Disposition
