// SPDX-License-Identifier: MIT
#pragma once

#include "instanceplace.h"
#include "panelcommand.h"

#include <QStringList>

#include <optional>

namespace Disposition::App {

/// Says a line on stderr, after the program's name.
void tell(const QString &line);

/// Tells the running panel a command; where none runs, a call that starts starts
/// one with @p panelOptions.  Returns what to end with: 0 done, 2 the panel
/// could not be started with these settings, 3 no panel.
int runCommand(const InstancePlace &place, const PanelCommand &command,
               const QStringList &panelOptions);

/// Gives the running panel the call of a second start, and raises it.  Returns
/// what to end with: 3 where it cannot be told; nothing when no panel runs any more.
std::optional<int> joinPanel(const InstancePlace &place, const PanelCommand &command);

} // namespace Disposition::App
