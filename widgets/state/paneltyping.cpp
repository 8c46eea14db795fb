// SPDX-License-Identifier: MIT
//
// What the agent types goes into the form of the call that is shown.
#include "panelcontroller_p.h"

#include <disposition/numberreading.h>
#include <disposition/sentences.h>

#include <QTextBoundaryFinder>

#include <utility>

namespace Disposition {

template <typename Change> void PanelController::Private::edit(PanelField field, Change change)
{
    if (!q->canEdit())
        return;
    CallSheet &current = sheet();
    const bool wasInert = std::exchange(current.inert, false);
    change(current);
    q->stay(); // behind the change: it tells the form to show what is typed
    // A press for another outcome, or another call, does not count for this one.
    if (field == PanelField::Outcome || field == PanelField::CallId || field == PanelField::Account)
        current.askedFor = {};
    seen(current);
    keepLater();
    // What was said of this field is answered by typing in it; a server's
    // refusal stays until the next submit.
    const bool isAnswered = current.message.kind == PanelMessage::Kind::Question
        || (current.message.kind == PanelMessage::Kind::Error && current.message.field == field);
    if (current.progress == Progress::Editing && isAnswered) {
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
    d->tellRoom();
}

void PanelController::setComposing(bool composing)
{
    d->isComposing = composing;
}

QString PanelController::numberHint(PanelField field) const
{
    const CallSheet &form = d->sheet();
    const bool isScore = field == PanelField::LeadScore;
    const auto text = isScore ? &Draft::leadScore : &Draft::targetAmount;
    const QString &typed = form.draft.*text;
    if (typed == form.blank.*text)
        return {};
    const QLocale locale = d->texts->locale();
    const NumberReading reading
        = isScore ? readWholeNumber(typed, locale) : readAmount(typed, locale, d->amountPlaces);
    if (reading.problem != NumberReading::Problem::None
        && reading.problem != NumberReading::Problem::Empty)
        return Sentences::number(*d->texts, reading);
    //: Under a number field. %1 is the number that will be sent, as in "= 1,200.50".
    return d->texts->translate("Number", "= %1")
        .arg(isScore ? wholeNumberToText(qint64(reading.value.toDouble()), locale)
                     : amountToText(reading.value, locale, d->amountPlaces));
}

int PanelController::commentEnd() const
{
    const QString &text = d->sheet().draft.comments;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int count = 0; count < d->commentLimit; ++count) {
        if (finder.toNextBoundary() < 0)
            return -1;
    }
    return finder.position() < text.size() ? int(finder.position()) : -1;
}

} // namespace Disposition
