// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomerecord.h>

namespace Disposition {

/// One outcome as an agent set it, for looking back.
struct HistoryEntry
{
    OutcomeRecord record; ///< Confirmed, Refused or Discarded; its id is 0 once the program ended
    QString outcomeName; ///< as the server spelled it then; may be empty
};

} // namespace Disposition

Q_DECLARE_METATYPE(Disposition::HistoryEntry)
