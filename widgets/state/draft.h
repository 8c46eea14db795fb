// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/ids.h>

namespace Disposition {

/// What the agent typed about a call, as typed: a number that cannot be read
/// is still there to be mended.
struct Draft
{
    OutcomeId outcome; ///< empty is None
    QString outcomeText; ///< what stands in the outcome field
    QString leadScore;
    QString targetAmount;
    QString comments;

    friend bool operator==(const Draft &a, const Draft &b)
    {
        return a.outcome == b.outcome && a.outcomeText == b.outcomeText
            && a.leadScore == b.leadScore && a.targetAmount == b.targetAmount
            && a.comments == b.comments;
    }
    friend bool operator!=(const Draft &a, const Draft &b) { return !(a == b); }
};

/// Where the form of one call stands.
enum class Progress {
    Editing,
    Submitting, ///< on its way: what was typed is read-only
    Confirmed,
    Unconfirmed,
    Refused, ///< to be corrected and submitted again
};

} // namespace Disposition
