// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFont;
class QPalette;

namespace Disposition {

/// A style sheet that says everything about the panel's looks, for hosts whose
/// own sheet leaves nothing readable; light or dark, as the palette is, or in high
/// contrast, in this font.
QString ownSheet(const QPalette &palette, const QFont &font, bool highContrast);

} // namespace Disposition
