// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcome.h>
#include <disposition/texts.h>

namespace Disposition {

/// An outcome's name in the panel's language: translated for the documented
/// outcomes, when ID and name both match; else as the server spells it.
QString displayName(const Texts &texts, const Outcome &outcome);

/// True for an outcome that takes the contact out of all calling, by its name.
bool isDoNotCall(const Outcome &outcome);

} // namespace Disposition
