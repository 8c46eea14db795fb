// SPDX-License-Identifier: MIT
#pragma once

#include "simulatedbus.h"

#include <QString>

namespace Disposition::Simulator {

/// Reads the valid calls and the outcomes into @p options from a JSON file:
/// {"calls":[{"callId":"12345","account":"5|3"}],"outcomes":[{"id":"0","name":"Success"}]},
/// either of the two optional.  Returns what is wrong with it, if anything is.
QString readCallsFile(const QString &path, Options &options);

} // namespace Disposition::Simulator
