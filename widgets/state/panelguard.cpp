// SPDX-License-Identifier: MIT
//
// What stands between the agent and what cannot be undone: an outcome with a
// consequence, a wrong call, and leaving calls behind.
#include "knownoutcomes.h"
#include "panelcontroller_p.h"

#include <QPointer>

#include <algorithm>

namespace Disposition {

using Kind = PanelMessage::Kind;

static constexpr int mostRecent = 9;

// --- consequences

Consequence PanelController::Private::consequenceOf(const OutcomeId &outcome) const
{
    if (consequences && consequences->contains(outcome))
        return consequences->value(outcome);
    const QList<Outcome> &all = outcomes->outcomes();
    const auto known = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Outcome &each) { return each.id == outcome; });
    if (known == all.cend() || !isDoNotCall(*known))
        return {};
    //: In the panel: what the outcome DNC (do not call) brings about.
    return {texts->translate("Panel", "No one will call this number again."), true};
}

/// Whether a second press is to come; it is asked for here.
bool PanelController::Private::asksFirst(const OutcomeRequest &request)
{
    const Consequence consequence = consequenceOf(request.outcome);
    CallSheet &form = sheet();
    if (!consequence.asksAgain || std::exchange(form.askedFor, request.outcome) == request.outcome)
        return false;
    say(Kind::Question, [this, outcome = request.outcome, call = request.callId.toString()] {
        //: In the panel, when an outcome needs a second press. %1 is the outcome, %2 the call ID,
        //: %3 a sentence that says what the outcome brings about; may be empty.
        return texts->translate("Panel", "%3 Press again to set %1 for call %2.")
            .arg(texts->quoted(outcomes->nameOf(outcome)), texts->quoted(call),
                 texts->quoted(consequenceOf(outcome).words))
            .trimmed();
    });
    return true;
}

void PanelController::setConsequences(const Consequences &consequences)
{
    d->consequences = consequences;
    Q_EMIT stateChanged();
}

QString PanelController::consequence() const
{
    return d->consequenceOf(draft().outcome).words;
}

// --- the wrong call

bool PanelController::canAim() const
{
    const CallSheet &form = d->sheet();
    return stage() != Stage::LoggedOut && form.progress == Progress::Refused
        && form.record.refusal.isAboutCallId();
}

QList<Call> PanelController::recentCalls() const
{
    QList<Call> recent = d->service->recentCalls();
    recent.removeIf([this](const Call &call) {
        if (call.instance == d->shown)
            return true;
        // A form with something in it is not written over.
        const auto it = d->sheets.find(call.instance);
        return it != d->sheets.end() && !it->second.mayBeLeft();
    });
    return recent.mid(0, mostRecent);
}

void PanelController::aimAt(CallInstance call)
{
    const QList<Call> recent = recentCalls();
    const auto target = std::find_if(recent.cbegin(), recent.cend(),
                                     [call](const Call &each) { return each.instance == call; });
    if (!canAim() || target == recent.cend())
        return;
    CallSheet &from = d->sheet();
    CallSheet &to = d->sheets[call];
    d->service->holdCall(call);
    to.call = *target;
    d->refill(to);
    to.draft = from.draft;
    to.progress = Progress::Editing;
    to.words = [texts = d->texts, id = target->id.toString()] {
        //: In the panel, after what was typed was taken to call %1.
        const QString text
            = texts->translate("Panel", "This is for call %1 now. Check, and set it.");
        return text.arg(texts->quoted(id));
    };
    to.message = {Kind::Notice, to.words(), PanelField::None};
    to.toldOf = {};
    // First written there, then removed here.
    d->keepDraft(to);
    d->seen(from);
    from.draft = from.blank;
    from.progress = Progress::Editing;
    from.message = {};
    from.record = {};
    d->keepDraft(from);
    const CallInstance wrong = d->shown;
    if (wrong == CallInstance::None)
        from.call = Call();
    d->show(call, false);
    d->service->dismissCall(wrong);
    d->forgetTime(wrong);
    Q_EMIT messageAppeared(d->sheet().message);
    Q_EMIT focusWanted(PanelField::Outcome);
}

// --- leaving

int PanelController::callsWithoutOutcome() const
{
    const QList<Call> waiting = d->service->waitingCalls();
    const auto count = std::count_if(waiting.cbegin(), waiting.cend(), [this](const Call &call) {
        const auto it = d->sheets.find(call.instance);
        return it == d->sheets.end() || it->second.progress == Progress::Editing
            || it->second.progress == Progress::Refused;
    });
    const CallSheet &entry = d->entry();
    const bool isBegun = entry.isTouched()
        && (entry.progress == Progress::Editing || entry.progress == Progress::Refused);
    // What is neither confirmed nor on disk would be gone.
    const QList<OutcomeRecord> pending = d->service->pending();
    const auto unkept
        = std::count_if(pending.cbegin(), pending.cend(), [this](const OutcomeRecord &record) {
              return record.isInMemoryOnly && record.request.agent == d->service->agent();
          });
    return int(count + unkept) + (isBegun ? 1 : 0);
}

bool PanelController::hasUnsavedWork() const
{
    if (callsWithoutOutcome() > 0)
        return true;
    return std::any_of(d->sheets.cbegin(), d->sheets.cend(), [this](const auto &pair) {
        const CallSheet &sheet = pair.second;
        return sheet.call.agent == d->service->agent() && !sheet.mayBeLeft()
            && sheet.progress != Progress::Submitting && sheet.isTouched();
    });
}

bool PanelController::isAsking() const
{
    return d->asked.has_value();
}

bool PanelController::askToLeave(Leaving what)
{
    if (stage() == Stage::LoggedOut || callsWithoutOutcome() == 0) {
        d->keepDrafts();
        if (what == Leaving::LoggingOut)
            d->service->setAgent(AgentId());
        return true;
    }
    d->asked = what;
    d->wordQuestion();
    Q_EMIT stateChanged();
    Q_EMIT messageAppeared(d->question);
    return false;
}

/// In the language and with the number of the moment.
void PanelController::Private::wordQuestion()
{
    if (!asked)
        return;
    const int calls = q->callsWithoutOutcome();
    QString text;
    if (*asked == Leaving::Closing) {
        //: In the panel, when the window is closed. %n is the number of calls.
        text = texts->translate("Panel", "%n call(s) have no outcome yet. Close all the same?",
                                nullptr, calls);
    } else {
        //: In the panel, when the agent logs out. %n is the number of calls.
        text = texts->translate("Panel", "%n call(s) have no outcome yet. Log out all the same?",
                                nullptr, calls);
    }
    question = {Kind::Question, text, PanelField::None};
}

void PanelController::stay()
{
    if (!std::exchange(d->asked, std::nullopt))
        return;
    d->question = {};
    Q_EMIT stateChanged();
}

void PanelController::leave()
{
    const auto what = std::exchange(d->asked, std::nullopt);
    if (!what)
        return;
    d->question = {};
    d->keepDrafts();
    const QPointer<PanelController> guard(this);
    Q_EMIT stateChanged();
    if (guard && *what == Leaving::LoggingOut)
        d->service->setAgent(AgentId());
    if (guard)
        Q_EMIT leaving(*what);
}

} // namespace Disposition
