// SPDX-License-Identifier: MIT
#pragma once

#include "network/programnetwork.h"

namespace Disposition::App {

/// Tells the panel of this place a command and waits for its answer.  A panel
/// that is just starting or ending is waited for.  Needs a QCoreApplication, no
/// event loop.
Told tellPanel(const InstancePlace &place, const PanelCommand &command, QDeadlineTimer deadline);

} // namespace Disposition::App
