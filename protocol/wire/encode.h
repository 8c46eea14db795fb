// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/dialect.h>
#include <disposition/outcomerequest.h>

#include <QString>

namespace Disposition::Wire {

/// How this desk spells its messages.
struct Spelling
{
    Dialect dialect = Dialect::Sample;
    QString source; ///< the name this application broadcasts under
};

// Each returns one message: one JSON object, valid UTF-16, no line breaks.
QString encodeSetOutcome(const OutcomeRequest &request, const Spelling &spelling);
QString encodeGetOutcomes(const CallId &call, const Spelling &spelling);
QString encodeGetOutcomesByAccount(const AccountNumber &account, const Spelling &spelling);

/// True for an ID that a JSON number carries without changing it: "5", "-1",
/// but not "05" or "5.0".
bool isWholeNumber(const OutcomeId &id);

} // namespace Disposition::Wire
