// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/protocolexport.h>
#include <disposition/storeproblem.h>

#include <QString>

namespace Disposition {

/// Why an outcome was not accepted.
enum class RefusalKind {
    // by the server
    InvalidCallId, ///< it does not know the call
    Stated, ///< for the reason in Refusal::serverWords
    Unstated, ///< without a reason
    // here, before anything was sent
    EmptyCallId,
    EmptyAccount,
    NoOutcome,
    NotLoggedIn,
    BadLeadScore,
    BadTargetAmount,
    NotKept, ///< it could not be put on disk first; see Refusal::problem
};

struct Refusal
{
    RefusalKind kind = RefusalKind::Unstated;
    QString serverWords; ///< plain text, cleaned of control characters; may be empty
    StoreProblem problem = {}; ///< when kind is NotKept

    /// True when nothing was sent.
    bool isLocal() const { return kind >= RefusalKind::EmptyCallId; }
    /// True when it is the call ID that is at fault.
    bool isAboutCallId() const
    {
        return kind == RefusalKind::InvalidCallId || kind == RefusalKind::EmptyCallId;
    }
};

/// The sentence for a refusal in English, the source text of its translations;
/// the server's own words where it had some.
DISPOSITION_PROTOCOL_EXPORT QString englishText(const Refusal &refusal);

/// The untranslated sentence of a kind, in the translation context "Refusal".
DISPOSITION_PROTOCOL_EXPORT const char *sourceText(RefusalKind kind);

} // namespace Disposition
