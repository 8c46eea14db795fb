// SPDX-License-Identifier: MIT
//
// What the agent types goes into the form of the call that is shown.
#include "panelcontroller_p.h"

#include <utility>

namespace Disposition {

template <typename Change> void PanelController::Private::edit(PanelField field, Change change)
{
    if (!q->canEdit())
        return;
    CallSheet &current = sheet();
    const bool wasInert = std::exchange(current.inert, false);
    change(current);
    seen(current);
    keepLater();
    // What was said of this field is answered by typing in it; a server's
    // refusal stays until the next submit.
    if (current.progress == Progress::Editing && current.message.kind == PanelMessage::Kind::Error
        && current.message.field == field) {
        current.message = {};
        Q_EMIT q->stateChanged();
    } else if (wasInert) {
        Q_EMIT q->stateChanged();
    }
}

void PanelController::setCallId(const QString &text)
{
    if (isCallIdEditable())
        d->edit(PanelField::CallId, [&](CallSheet &s) { s.call.id = CallId(text.trimmed()); });
}

void PanelController::setAccount(const QString &text)
{
    if (isAccountEditable())
        d->edit(PanelField::Account,
                [&](CallSheet &s) { s.call.account = AccountNumber(text.trimmed()); });
}

void PanelController::entryFinished()
{
    const Call &call = d->sheet().call;
    d->service->requestOutcomes(call.id, call.account);
    d->refreshOutcomes();
}

void PanelController::setOutcomeText(const QString &text)
{
    if (text == d->sheet().draft.outcomeText)
        return;
    d->edit(PanelField::Outcome, [&](CallSheet &s) {
        s.draft.outcomeText = text;
        s.draft.outcome = OutcomeId();
    });
}

void PanelController::chooseOutcome(const OutcomeId &id)
{
    d->edit(PanelField::Outcome, [&](CallSheet &s) {
        s.draft.outcome = id;
        s.draft.outcomeText = id.isEmpty() ? QString() : d->outcomes->nameOf(id);
    });
}

void PanelController::setLeadScore(const QString &text)
{
    d->edit(PanelField::LeadScore, [&](CallSheet &s) { s.draft.leadScore = text; });
}

void PanelController::setTargetAmount(const QString &text)
{
    d->edit(PanelField::TargetAmount, [&](CallSheet &s) { s.draft.targetAmount = text; });
}

void PanelController::setComments(const QString &text)
{
    d->edit(PanelField::Comments, [&](CallSheet &s) { s.draft.comments = text; });
}

} // namespace Disposition
