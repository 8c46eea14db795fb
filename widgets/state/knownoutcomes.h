// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcome.h>

namespace Disposition {

/// The documented name of a documented outcome, which has translations; null
/// for any other.  ID and name must both be the documented ones.
const char *knownName(const Outcome &outcome);

/// True for an outcome that takes the contact out of all calling, by its name.
bool isDoNotCall(const Outcome &outcome);

} // namespace Disposition
