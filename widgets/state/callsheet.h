// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/call.h>
#include <disposition/draft.h>
#include <disposition/keptdraft.h>
#include <disposition/outcomerecord.h>
#include <disposition/panelmessage.h>

#include <functional>

namespace Disposition {

/// One call's form: its draft, and what became of its last submit.
struct CallSheet
{
    Call call; ///< for entry by hand: no instance, and the IDs as typed
    AgentId agent; ///< whose entry by hand it is
    Draft draft;
    Draft blank; ///< the draft before the agent touched it
    Progress progress = Progress::Editing;
    OutcomeRecord record; ///< the last submit; its id is 0 before the first
    PanelMessage message;
    OutcomeRecord toldOf; ///< what the message tells of, to tell it again in another language
    std::function<QString()> words; ///< where it tells of no record: its words once more
    /// The panel came here by itself: nothing is submitted before the agent
    /// touches the form, or a double Ctrl+Enter would file the next call.
    bool inert = false;
    OutcomeId askedFor; ///< a press has been asked for a second one to set this
    KeptDraft kept; ///< what of it is on disk; without fields when nothing is

    bool isTouched() const;
    /// Done, or nothing of the agent's in it: the panel may go on from here.
    bool mayBeLeft() const;
};

} // namespace Disposition
