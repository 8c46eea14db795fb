// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/ids.h>

namespace Disposition {

/// One choice of the campaign's list of telephony outcomes.
struct Outcome
{
    OutcomeId id;
    QString name; ///< as the server spells it: plain text, never mark-up

    friend bool operator==(const Outcome &a, const Outcome &b)
    {
        return a.id == b.id && a.name == b.name;
    }
    friend bool operator!=(const Outcome &a, const Outcome &b) { return !(a == b); }
};

} // namespace Disposition
