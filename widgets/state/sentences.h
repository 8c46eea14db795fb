// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/numberreading.h>
#include <disposition/outcomerecord.h>
#include <disposition/panelmessage.h>
#include <disposition/stateexport.h>
#include <disposition/texts.h>
#include <disposition/transport.h>

#include <chrono>

namespace Disposition::Sentences {

// Turns what happened into words in the panel's language.  Each message names
// the call it is about.

DISPOSITION_STATE_EXPORT QString refusal(const Texts &texts, const Refusal &refusal);
DISPOSITION_STATE_EXPORT QString connection(const Texts &texts, Transport::State state);
/// Why there is no connection; empty where there is nothing to say.
DISPOSITION_STATE_EXPORT QString problem(const Texts &texts, const TransportProblem &problem);
/// A time of day, in hours and minutes, as the panel's language writes it.
DISPOSITION_STATE_EXPORT QString clock(const Texts &texts, const QDateTime &time);
/// The same, with the day where that is not today.
DISPOSITION_STATE_EXPORT QString dayAndClock(const Texts &texts, const QDateTime &time);
/// How long something lasts, as in 03:12 or 1:03:12.
DISPOSITION_STATE_EXPORT QString duration(const Texts &texts, std::chrono::seconds time);
/// The name of the key for one of the first nine outcomes, as in "Alt+1".
DISPOSITION_STATE_EXPORT QString quickKey(const Texts &texts, int digit);
/// Why a typed number is not taken.
DISPOSITION_STATE_EXPORT QString number(const Texts &texts, const NumberReading &reading);
/// What became of a submitted outcome; @p outcomeName as the agent knows it.
DISPOSITION_STATE_EXPORT PanelMessage record(const Texts &texts, const OutcomeRecord &record,
                                             const QString &outcomeName);
/// Why what is typed cannot be kept on disk; empty where there is nothing to say.
DISPOSITION_STATE_EXPORT QString storage(const Texts &texts, const StoreProblem &problem);
/// The field that a refusal is about.
DISPOSITION_STATE_EXPORT PanelField fieldOf(const Refusal &refusal);

} // namespace Disposition::Sentences
