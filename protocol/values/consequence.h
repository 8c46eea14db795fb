// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/ids.h>

#include <QHash>
#include <QString>

namespace Disposition {

/// What setting an outcome brings about, beyond this call.
struct Consequence
{
    QString words; ///< a sentence for the agent, plain text; may be empty
    bool asksAgain = false; ///< it is set by a second press only
};

using Consequences = QHash<OutcomeId, Consequence>;

} // namespace Disposition
