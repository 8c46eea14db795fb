// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/call.h>
#include <disposition/outcomerequest.h>

#include <QDateTime>
#include <QMetaType>

namespace Disposition {

/// Where a submitted outcome stands.
enum class RecordState {
    Waiting, ///< to be sent when the connection and its turn come
    InFlight, ///< sent, its answer is awaited
    Unconfirmed, ///< sent, and no answer came: it may have been set
    NeedsDecision, ///< as Unconfirmed, but too old or too doubtful to send again unasked
    Confirmed, ///< the server said so for this call
    Refused, ///< the server said no
    Discarded, ///< taken back by hand, or replaced by a newer submit for the same call
};

/// Why a submitted outcome is not confirmed yet.
enum class UnconfirmedReason {
    None,
    NotSent, ///< no connection: nothing has left this machine
    ConnectionLost, ///< it was sent, then the connection broke: it may have been set
    NoAnswer, ///< it was sent, and no answer came in time: it may have been set
};

/// One submitted outcome, from the key press to the server's word.
struct OutcomeRecord
{
    quint64 id = 0; ///< of this submit; increases with every submit of a service
    QString key; ///< its name on disk, never the same twice
    CallInstance call = CallInstance::None;
    QDateTime callStartedAt; ///< tells calls with one ID apart; invalid where it is not known
    OutcomeRequest request;
    RecordState state = RecordState::Waiting;
    UnconfirmedReason reason = UnconfirmedReason::None;
    Refusal refusal; ///< when state is Refused
    QDateTime submittedAt; ///< UTC, like all times here
    QDateTime firstSentAt; ///< invalid while it never left
    QDateTime settledAt; ///< when it was confirmed, refused or discarded
    bool isInMemoryOnly = false; ///< its folder cannot be used: it goes with the program
    bool setByEvent = false; ///< the bus said "set" for this account after it was sent

    bool wasSent() const { return firstSentAt.isValid(); }
    bool isSettled() const { return state >= RecordState::Confirmed; }
};

} // namespace Disposition

Q_DECLARE_METATYPE(Disposition::OutcomeRecord)
