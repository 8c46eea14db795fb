// SPDX-License-Identifier: MIT
//
// What is the agent's own: preferences, the time after a call, and what was
// set before.
#include "panelcontroller_p.h"

#include <disposition/sentences.h>

namespace Disposition {

using Kind = PanelMessage::Kind;

// --- preferences

void PanelController::Private::loadPreferences()
{
    // Once for each log-in, whenever the disk answers: no key changes its
    // meaning while the agent works.
    const AgentId agent = service->agent();
    const QJsonObject notes = service->agentNotes();
    if (preferencesOf == agent && (arePreferencesKnown || notes.isEmpty()))
        return;
    preferencesOf = agent;
    arePreferencesKnown = !notes.isEmpty();
    preferences->load(notes);
    preferences->logIn();
}

void PanelController::logIn(const QString &agent)
{
    const QString id = agent.trimmed();
    if (!id.isEmpty())
        d->service->setAgent(AgentId(id));
}

AgentPreferences *PanelController::preferences() const
{
    return d->preferences;
}

void PanelController::setSnippets(const QHash<QString, QString> &snippets)
{
    d->snippets = snippets;
}

void PanelController::setExtendKey(const QString &name)
{
    d->extendKey = name;
    Q_EMIT noticeChanged();
}

QString PanelController::snippet(const QString &name) const
{
    return d->snippets.value(name);
}

// --- the time after a call

WrapUpTimer *PanelController::wrapUp() const
{
    return d->wrapUp;
}

bool PanelController::canExtend() const
{
    return d->wrapUp->left(d->shown).has_value();
}

void PanelController::extendWrapUp()
{
    d->timeTold.erase(d->shown);
    if (d->wrapUp->extend(d->shown))
        Q_EMIT noticeChanged();
}

void PanelController::Private::tellTime(CallInstance call)
{
    timeTold.insert(call);
    Q_EMIT q->noticeChanged();
    Q_EMIT q->clockChanged();
}

QString PanelController::Private::timeNotice(CallInstance call) const
{
    const QString id = texts->quoted(service->call(call).id.toString());
    if (wrapUp->isLate(call)) {
        //: In the panel: the time for the work after call %1 is over; it still wants an outcome.
        return texts->translate("Panel", "Call %1 is late.").arg(id);
    }
    // By a name: Qt 6.4's lupdate never ends at a qualified name in its place.
    const int seconds = int(WrapUpTimer::warning.count());
    if (extendKey.isEmpty()) {
        //: In the panel: the time for the work after call %1 is nearly over. %n is the seconds
        //: left.
        return texts->translate("Panel", "%n second(s) left for call %1.", nullptr, seconds)
            .arg(id);
    }
    //: In the panel: the time for the work after call %1 is nearly over. %n is the seconds left,
    //: %2 a key, as in F8.
    return texts
        ->translate("Panel", "%n second(s) left for call %1. %2 gives more.", nullptr, seconds)
        .arg(id, extendKey);
}

void PanelController::Private::untellTime(CallInstance call)
{
    if (timeTold.erase(call) > 0)
        Q_EMIT q->noticeChanged();
}

void PanelController::Private::forgetTime(CallInstance call)
{
    wrapUp->stop(call);
    untellTime(call);
}

void PanelController::Private::pauseTime(CallInstance call)
{
    wrapUp->pause(call);
    untellTime(call);
}

// With what the agent was given; who is late already is not late anew.
void PanelController::Private::resumeTime(const Call &call)
{
    wrapUp->start(call);
    if (wrapUp->isLate(call.instance))
        tellTime(call.instance);
}

// --- what was set before

HistoryModel *PanelController::history() const
{
    return d->history;
}

void PanelController::changeFrom(const OutcomeRecord &record)
{
    if (record.request.agent != d->service->agent() || record.request.callId.isEmpty())
        return;
    if (!record.isSettled())
        return d->showPending(record);
    const bool byHand = record.call == CallInstance::None && !record.callStartedAt.isValid();
    if (byHand && !d->entry().mayBeLeft())
        return d->refuseToReplaceEntry();
    const CallInstance call = byHand ? CallInstance::None : d->service->reopenCall(record);
    CallSheet &there = byHand ? d->entry() : d->sheets[call];
    if (!byHand && !there.call.isValid()) {
        there.call = d->service->call(call);
        d->refill(there);
    }
    const bool isFree = there.mayBeLeft(); // else what is typed is shown as it is
    if (byHand) {
        there.call.id = record.request.callId;
        there.call.account = record.request.account;
    }
    d->show(call, false);
    if (isFree)
        d->reopen(record);
}

/// What is on its way, or not confirmed, is shown as it stands.
void PanelController::Private::showPending(const OutcomeRecord &record)
{
    const CallSheet *its = sheetOf(record.id);
    const bool byHand = record.call == CallInstance::None;
    if (!its && byHand && !entry().mayBeLeft())
        return refuseToReplaceEntry();
    if (!its && byHand) {
        // What was set last with this form can be changed from the history, too.
        entry().call = Call();
        entry().draft = entry().blank;
        entry().record = {};
    }
    if (!its)
        takeUp(record); // its form was used for something else meanwhile
    show(its ? its->call.instance : record.call, false);
}

void PanelController::Private::refuseToReplaceEntry()
{
    show(CallInstance::None, false);
    say(Kind::Notice, [this] {
        //: In the panel, when another entry by hand is to be changed while one is begun.
        return texts->translate("Panel", "Set or clear this call first.");
    });
}

/// Fills the shown form with what was set, and says what that was.
void PanelController::Private::reopen(const OutcomeRecord &record)
{
    CallSheet &form = sheet();
    service->holdCall(shown);
    refreshOutcomes();
    fill(form, record.request);
    form.record = record;
    form.progress = Progress::Editing;
    form.inert = false;
    form.askedFor = {};
    Q_EMIT q->formReplaced();
    say(Kind::Notice, [this, record] {
        //: In the panel, when an outcome is to be changed. %1 is the outcome that was set, %2 the
        //: time, %3 the call ID.
        return texts->translate("Panel", "Set before: %1 (%2), call %3.")
            .arg(texts->quoted(outcomes->nameOf(record.request.outcome)),
                 Sentences::dayAndClock(*texts, record.submittedAt),
                 texts->quoted(record.request.callId.toString()));
    });
    Q_EMIT q->focusWanted(PanelField::Outcome);
}

} // namespace Disposition
