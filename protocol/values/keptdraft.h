// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/call.h>

#include <QDateTime>
#include <QJsonObject>

namespace Disposition {

/// What an agent typed about a call and did not submit, as it is kept on disk.
struct KeptDraft
{
    AgentId agent;
    CallId callId;
    AccountNumber account; ///< empty while nobody told it
    QDateTime startedAt; ///< of the call, UTC; invalid for one that was typed by hand
    QDateTime endedAt; ///< invalid while the call lasted
    QJsonObject fields; ///< the form's own; empty means that there is nothing to keep
    QDateTime savedAt; ///< UTC
    CallInstance call = CallInstance::None; ///< not on disk: which call it is in this program

    /// True for two drafts of one call: there is one of them on disk.
    bool isOfSameCall(const KeptDraft &other) const
    {
        return agent == other.agent && callId == other.callId && account == other.account
            && startedAt == other.startedAt;
    }
};

} // namespace Disposition
