// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Disposition {

/// The parts of the form that a message can be about.
enum class PanelField { None, CallId, Account, Outcome, LeadScore, TargetAmount, Comments };

/// What the panel says about a call, in the place above its buttons.
struct PanelMessage
{
    enum class Kind {
        None,
        Progress, ///< on its way
        Success, ///< the server confirmed
        Error, ///< refused, or something in the form is missing; stays until read
        Doubt, ///< not confirmed
        Notice, ///< for information
        Question, ///< something is to be pressed again, or decided
    };
    Kind kind = Kind::None;
    QString text; ///< plain text, one or two lines
    PanelField field = PanelField::None; ///< the field at fault

    /// After a while it makes room by itself; anything else stays until it is read.
    bool stepsBack() const { return kind == Kind::Success; }
    bool isEmpty() const { return kind == Kind::None; }
};

} // namespace Disposition
