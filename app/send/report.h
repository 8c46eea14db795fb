// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomerecord.h>

#include <optional>

namespace Disposition::App {

/// How the program ends; the number is its exit status.
enum class State { Confirmed = 0, Refused = 1, Invalid = 2, Unconfirmed = 3 };

/// What the program says: one JSON object on stdout, and its message on stderr.
struct Report
{
    State state = State::Invalid;
    QString callId;
    QString message; ///< empty when there is nothing to explain
    std::optional<QList<OutcomeRecord>> pending = {};
    std::optional<QList<OutcomeRecord>> refused = {};
};
void print(const Report &report);

} // namespace Disposition::App
