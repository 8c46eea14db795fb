// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/ids.h>

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Disposition {

/// One particular call.  Hosts recycle call IDs, so what belongs to a call
/// (a draft, an outcome) is filed under its instance, which is never reused
/// while the program runs.
enum class CallInstance : quint64 { None = 0 };

enum class CallState { Ringing, Connected, Held, Ended };
enum class CallDirection { Unknown, Inbound, Outbound };

/// What a host may say about a call beside its ID; all of it optional.
struct CallDetails
{
    QString number; ///< the other end's telephone number
    QString displayName;
    CallDirection direction = CallDirection::Unknown;
    std::optional<CallState> state; ///< Connected, when a call is started without
    QDateTime startedAt; ///< UTC, like all times; now, when a call is started without
    QDateTime connectedAt;
    QDateTime endedAt; ///< for endCall() alone; now, when a call is ended without
    std::chrono::seconds wrapUp{0}; ///< for the work after this call; 0: as long as is usual
    CallId replaces; ///< the former ID of a call that was transferred
};

/// A call as this desk knows it.
struct Call
{
    CallInstance instance = CallInstance::None;
    AgentId agent; ///< whose call it is
    CallId id;
    AccountNumber account; ///< empty while the host has not told it
    QString number;
    QString displayName;
    CallDirection direction = CallDirection::Unknown;
    CallState state = CallState::Connected;
    QDateTime startedAt; ///< UTC, like all times here
    QDateTime connectedAt;
    QDateTime endedAt; ///< invalid while the call lasts
    std::chrono::seconds wrapUp{0}; ///< see CallDetails

    bool isValid() const { return instance != CallInstance::None; }
    bool isLive() const { return isValid() && state != CallState::Ended; }
};

} // namespace Disposition
