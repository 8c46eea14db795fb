// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Disposition {

/// Keeps a field at least 24 pixels high, a target for a finger or a shaking hand,
/// and never lower than its words need in the style that it is shown in.
void keepTargetHeight(QWidget *field);

} // namespace Disposition
