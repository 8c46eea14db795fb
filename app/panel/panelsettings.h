// SPDX-License-Identifier: MIT
#pragma once

#include "settings.h"

#include <disposition/dispositionpanel.h>
#include <disposition/outcomenames.h>
#include <disposition/outcomeservice.h>

namespace Disposition::App {

/// The names that a site gives its outcomes in other languages; @p error says what
/// is wrong with their file, and stays as it is where nothing is.
OutcomeNames siteOutcomeNames(const Settings &settings, QString &error);

/// Gives the panel what the settings say: language, outcomes, limits, snippets.
/// Returns what is wrong with them; empty when nothing is.
QString configurePanel(DispositionPanel &panel, OutcomeService &service, const Settings &settings);

} // namespace Disposition::App
