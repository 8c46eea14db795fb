// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomeservice.h>
#include <disposition/stateexport.h>
#include <disposition/texts.h>

namespace Disposition {

/// What somebody who helps the agent wants to know, a line for each thing:
/// versions, connection, the server's last words, where the state lives.
/// Without personal data: no call, account or agent, no home folder's name.
DISPOSITION_STATE_EXPORT QString diagnostics(const OutcomeService &service, const Texts &texts);

} // namespace Disposition
