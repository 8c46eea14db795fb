// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/decimal.h>
#include <disposition/ids.h>
#include <disposition/protocolexport.h>
#include <disposition/refusal.h>

#include <optional>

namespace Disposition {

/// What an agent decided about a call: everything that one
/// SetCallOutcomeWithComments carries.
struct OutcomeRequest
{
    CallId callId;
    AccountNumber account;
    OutcomeId outcome;
    qint64 leadScore = 0; ///< at most 15 digits, so that every reader reads it exactly
    AgentId agent;
    QString comments; ///< may be empty, may hold anything; sent as valid UTF-8
    Decimal targetAmount;

    friend bool operator==(const OutcomeRequest &a, const OutcomeRequest &b)
    {
        return a.callId == b.callId && a.account == b.account && a.outcome == b.outcome
            && a.leadScore == b.leadScore && a.agent == b.agent && a.comments == b.comments
            && a.targetAmount == b.targetAmount;
    }
    friend bool operator!=(const OutcomeRequest &a, const OutcomeRequest &b) { return !(a == b); }
};

/// Why this request must not be sent, or nothing when it may.
DISPOSITION_PROTOCOL_EXPORT std::optional<Refusal> validate(const OutcomeRequest &request);

} // namespace Disposition
