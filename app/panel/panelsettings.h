// SPDX-License-Identifier: MIT
#pragma once

#include "settings.h"

#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>

namespace Disposition::App {

/// Gives the panel what the settings say: language, outcomes, limits, snippets.
/// Returns what is wrong with them; empty when nothing is.
QString configurePanel(DispositionPanel &panel, OutcomeService &service, const Settings &settings);

} // namespace Disposition::App
