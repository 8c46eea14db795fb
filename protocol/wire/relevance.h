// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Disposition::Wire {

enum class BusEvents { Ignore, Follow };

/// False when @p json cannot be a message for this desk.  Most messages on a
/// bus are for others; this look at the raw text costs a fraction of a parse.
///
/// It may say true for a message that turns out to be for others; it never
/// says false for one of ours, however it is spaced, cased or escaped.
bool mayConcernUs(QStringView json, BusEvents events);

} // namespace Disposition::Wire
