// SPDX-License-Identifier: MIT
#include <disposition/outcomerequest.h>

namespace Disposition {

std::optional<Refusal> validate(const OutcomeRequest &request)
{
    constexpr qint64 largest = 999'999'999'999'999;
    if (request.agent.isEmpty())
        return Refusal{RefusalKind::NotLoggedIn, {}};
    if (request.callId.isEmpty())
        return Refusal{RefusalKind::EmptyCallId, {}};
    if (request.account.isEmpty())
        return Refusal{RefusalKind::EmptyAccount, {}};
    if (request.outcome.isEmpty())
        return Refusal{RefusalKind::NoOutcome, {}};
    if (request.leadScore > largest || request.leadScore < -largest)
        return Refusal{RefusalKind::BadLeadScore, {}};
    return std::nullopt;
}

} // namespace Disposition
