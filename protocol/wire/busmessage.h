// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/call.h>
#include <disposition/outcome.h>

#include <QList>
#include <QVariantMap>

#include <variant>

namespace Disposition::Wire {

// What the bus may say that concerns this desk.  Words are plain already.

/// SetCallOutcomeWithCommentsResult.
struct SetResult
{
    enum class Verdict {
        Success, ///< success is true, and nothing else is success
        Refusal, ///< success is false, or an error takes the response's place
        Unclear, ///< neither: says nothing about the request
    };
    CallId callId;
    Verdict verdict = Verdict::Unclear;
    bool invalidCallId = false; ///< the error's own text says so
    QString words; ///< msg; may be empty
};

/// CallOutCome (with a call ID) or SetCallOutComeOfflineResponse (without).
struct OutcomeList
{
    CallId callId;
    bool refused = false; ///< an error takes the list's place
    QString words; ///< msg, when refused
    QList<Outcome> outcomes; ///< in the server's order, each ID once
};

/// OutcomeSetForCall: somebody set an outcome for this contact.
struct OutcomeSetNotice
{
    AccountNumber account;
};

/// ApiError: something failed, and it is not said for whom.
struct ServerError
{
    QString words; ///< msg, for people; may be empty
    QString actual; ///< errorMessage, for whoever looks into it; may be empty
    CallId invalidCallId; ///< the call ID that "Invalid Call ID:" names; else empty
};

/// An agent logged in or out.
struct AgentPresence
{
    AgentId id; ///< may be empty
    AgentId loginName; ///< may be empty
    bool loggedIn = false;
};

/// A call of some agent changed its state.
struct CallEvent
{
    AgentId user; ///< whose call it is; never empty
    CallId callId; ///< never empty
    CallState state = CallState::Connected;
    QVariantMap variables; ///< the call variables, strings and numbers as text
};

/// monostate: nothing that concerns this desk, or nothing that can be read.
using BusMessage = std::variant<std::monostate, SetResult, OutcomeList, OutcomeSetNotice,
                                ServerError, AgentPresence, CallEvent>;

} // namespace Disposition::Wire
