// SPDX-License-Identifier: MIT
//
// Which call is shown, and which comes next.
#include "panelcontroller_p.h"

#include <algorithm>

namespace Disposition {

CallSheet &PanelController::Private::entry()
{
    const auto [it, isNew] = entries.try_emplace(service->agent().toString());
    if (isNew) {
        it->second.agent = service->agent();
        refill(it->second);
    }
    return it->second;
}

void PanelController::Private::forEachSheet(const std::function<void(CallSheet &)> &visit)
{
    for (auto &[agent, sheet] : entries)
        visit(sheet);
    for (auto &[call, sheet] : sheets)
        visit(sheet);
}

CallSheet *PanelController::Private::sheetOf(quint64 record)
{
    for (auto &[agent, sheet] : entries) {
        if (sheet.record.id == record)
            return &sheet;
    }
    const auto it = std::find_if(sheets.begin(), sheets.end(), [record](const auto &pair) {
        return pair.second.record.id == record;
    });
    return it == sheets.end() ? nullptr : &it->second;
}

void PanelController::Private::callStarted(const Call &call)
{
    isFed = true;
    CallSheet &added = sheets[call.instance];
    added.call = call;
    refill(added);
    if (canLeaveForm())
        show(call.instance, shown != CallInstance::None);
    Q_EMIT q->otherCallsChanged();
    tellWaiting(call);
}

void PanelController::Private::callChanged(const Call &call)
{
    const auto it = sheets.find(call.instance);
    if (it == sheets.end())
        return;
    const AccountNumber typed = it->second.call.account;
    it->second.call = call;
    if (call.account.isEmpty())
        it->second.call.account = typed;
    keepLater();
    // Where its outcome is set, or will not be, nothing is left to do.
    const Progress progress = it->second.progress;
    const bool waits = isWaiting(call.instance);
    if (waits && (progress == Progress::Editing || progress == Progress::Refused))
        wrapUp->start(call);
    else if (!waits)
        forgetTime(call.instance);
    if (call.instance == shown) {
        refreshOutcomes();
        Q_EMIT q->stateChanged();
    }
    Q_EMIT q->otherCallsChanged();
}

void PanelController::Private::agentChanged()
{
    // Another agent's calls stay where they are, out of sight.
    keepDrafts();
    q->stay();
    sayAside({});
    loadPreferences();
    takeUp();
    const CallInstance first = firstCall();
    show(first != CallInstance::None ? first : nextCall(), false);
    Q_EMIT q->otherCallsChanged();
}

void PanelController::Private::show(CallInstance call, bool byItself)
{
    if (call != CallInstance::None && !sheets.contains(call)) {
        CallSheet &added = sheets[call];
        added.call = service->call(call);
        refill(added);
    }
    shown = call;
    sheet().inert = byItself;
    sheet().askedFor = {};
    forgetSheets();
    refreshOutcomes();
    Q_EMIT q->formReplaced();
    Q_EMIT q->stateChanged();
    Q_EMIT q->otherCallsChanged();
}

// Whether the panel may go on by itself.  What an input method composes is in no draft yet.
bool PanelController::Private::canLeaveForm() const
{
    return sheet().mayBeLeft() && !isComposing;
}

// The current call, unless nothing is left to do for it.
CallInstance PanelController::Private::firstCall() const
{
    const Call current = service->currentCall();
    return current.isLive() || isWaiting(current.instance) ? current.instance : CallInstance::None;
}

bool PanelController::Private::isWaiting(CallInstance call) const
{
    const QList<Call> waiting = service->waitingCalls();
    return std::any_of(waiting.cbegin(), waiting.cend(),
                       [call](const Call &each) { return each.instance == call; });
}

CallInstance PanelController::Private::nextCall() const
{
    const QList<Call> others = q->otherCalls();
    const auto wantsOutcome = [this](const Call &call) {
        const auto it = sheets.find(call.instance);
        return it == sheets.end() || it->second.progress == Progress::Editing
            || it->second.progress == Progress::Refused
            || it->second.record.state == RecordState::NeedsDecision;
    };
    // The calls that ended come before the one that lasts.
    const auto ended = std::find_if(others.cbegin(), others.cend(), [&](const Call &call) {
        return !call.isLive() && wantsOutcome(call);
    });
    if (ended != others.cend())
        return ended->instance;
    const auto any = std::find_if(others.cbegin(), others.cend(), wantsOutcome);
    return any == others.cend() ? CallInstance::None : any->instance;
}

void PanelController::Private::goOn()
{
    const CallInstance next = nextCall();
    if (next == CallInstance::None) {
        // What was begun by hand before somebody told of calls is not forgotten.
        if (shown != CallInstance::None && !entry().mayBeLeft())
            show(next, true);
        return;
    }
    const CallSheet &here = sheet();
    CallSheet &there = sheets[next];
    // What was just set is told in any case; what is said of the next call stays.
    const QString aside = there.message.isEmpty() ? QString() : here.message.text;
    if (there.message.isEmpty()) {
        there.message = here.message;
        there.toldOf = here.toldOf;
    }
    show(next, true);
    if (!aside.isEmpty())
        sayAside(aside);
}

void PanelController::Private::forgetSheets()
{
    for (auto it = sheets.begin(); it != sheets.end();) {
        const bool done = it->first != shown && it->second.progress == Progress::Confirmed
            && !service->call(it->first).isLive();
        it = done ? sheets.erase(it) : std::next(it);
    }
}

} // namespace Disposition
