// SPDX-License-Identifier: MIT
#pragma once

#include "instanceplace.h"
#include "panelcommand.h"

#include <QDeadlineTimer>

namespace Disposition::App {

/// What became of a command that was to be told.
struct Told
{
    enum class Kind {
        Answered,
        Nobody, ///< no panel runs
        NoAnswer, ///< one runs, and was silent until the deadline
    };

    Kind kind = Kind::Nobody;
    PanelAnswer answer; ///< when it was answered
};

/// Tells the panel of this place a command and waits for its answer.  A panel
/// that is just starting or ending is waited for.  Needs a QCoreApplication, no
/// event loop.
Told tellPanel(const InstancePlace &place, const PanelCommand &command, QDeadlineTimer deadline);

} // namespace Disposition::App
