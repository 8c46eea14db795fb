// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPalette;

namespace Disposition {

/// A style sheet that says everything about the panel's looks, for hosts whose
/// own sheet leaves nothing readable; light or dark, as the palette is.
QString ownSheet(const QPalette &palette);

} // namespace Disposition
