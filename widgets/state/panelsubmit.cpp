// SPDX-License-Identifier: MIT
//
// The second half of the controller: from the agent's key press to the words
// about what became of it.
#include "panelcontroller_p.h"

#include <disposition/numberreading.h>
#include <disposition/sentences.h>

#include <QTextBoundaryFinder>

namespace Disposition {

using Kind = PanelMessage::Kind;

int countCharacters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

void PanelController::Private::say(const PanelMessage &message, const OutcomeRecord &toldOf)
{
    sheet().message = message;
    sheet().toldOf = toldOf;
    sheet().words = {};
    if (message.stepsBack())
        stepBack->start(std::chrono::seconds(15));
    Q_EMIT q->stateChanged();
    if (!message.isEmpty())
        Q_EMIT q->messageAppeared(message);
}

void PanelController::Private::say(Kind kind, const Words &words, PanelField field)
{
    say({kind, words(), field});
    sheet().words = words;
}

void PanelController::Private::sayAside(const QString &text)
{
    notice = text;
    Q_EMIT q->noticeChanged();
}

bool PanelController::Private::fail(PanelField field, const Words &words)
{
    sheet().progress = Progress::Editing;
    say(Kind::Error, words, field);
    Q_EMIT q->focusWanted(field);
    return false;
}

/// Reads the form; what cannot be sent is said at its field.
bool PanelController::Private::read(OutcomeRequest &request)
{
    using Problem = NumberReading::Problem;
    const CallSheet &form = sheet();
    request.callId = form.call.id;
    request.account = form.call.account;
    request.agent = service->agent();
    request.outcome = outcomes->contains(form.draft.outcome) ? form.draft.outcome : OutcomeId();
    request.comments = form.draft.comments;

    const NumberReading score = readWholeNumber(form.draft.leadScore, texts->locale());
    const NumberReading amount = readAmount(form.draft.targetAmount, texts->locale(), amountPlaces);
    request.leadScore = qint64(score.value.toDouble());
    request.targetAmount = amount.value;

    // In the order of the eye: the first fault is the one that is shown.
    const auto refusal = validate(request);
    if (refusal && refusal->kind != RefusalKind::BadLeadScore)
        return fail(Sentences::fieldOf(*refusal),
                    [this, why = *refusal] { return Sentences::refusal(*texts, why); });
    if (score.problem != Problem::None && score.problem != Problem::Empty)
        return fail(PanelField::LeadScore,
                    [this, score] { return Sentences::number(*texts, score); });
    if (amount.problem != Problem::None && amount.problem != Problem::Empty)
        return fail(PanelField::TargetAmount,
                    [this, amount] { return Sentences::number(*texts, amount); });
    const int excess = countCharacters(request.comments) - commentLimit;
    if (excess > 0) {
        return fail(PanelField::Comments, [this, excess] {
            //: At the comments field. %n is by how many characters the comment is too long.
            return texts->translate("Panel", "The comment is %n character(s) too long.", nullptr,
                                    excess);
        });
    }
    return true;
}

void PanelController::submit()
{
    stay();
    if (stage() == Stage::LoggedOut) {
        d->say(Kind::Error, [this] {
            return Sentences::refusal(*d->texts, {RefusalKind::NotLoggedIn, {}});
        });
        return;
    }
    if (!canSubmit())
        return;
    if (d->sheet().inert) {
        d->say(Kind::Notice, [this, call = d->sheet().call.id.toString()] {
            //: In the panel, when Ctrl+Enter was pressed right after the panel went on to call %1.
            const QString text
                = d->texts->translate("Panel", "This is call %1 now: choose its outcome first.");
            return text.arg(d->texts->quoted(call));
        });
        return;
    }
    OutcomeRequest request;
    if (!d->read(request))
        return;
    if (d->asksFirst(request))
        return;
    CallSheet &form = d->sheet();
    form.askedFor = {};
    d->seen(form);
    d->keepDraft(form);
    d->pauseTime(d->shown);
    OutcomeReply *reply = d->service->submit(request, d->shown);
    form.record = reply->record();
    form.progress = Progress::Submitting;
    OutcomeRecord onItsWay = form.record;
    onItsWay.state = RecordState::InFlight;
    const QString name = d->outcomes->nameOf(request.outcome);
    d->names.insert(form.record.id, name);
    d->say(Sentences::record(*d->texts, onItsWay, name), onItsWay);
}

void PanelController::Private::follow(const OutcomeRecord &record)
{
    const QString name = record.isSettled()
        ? names.take(record.id)
        : names.value(record.id, record.request.outcome.toString());
    const PanelMessage message = Sentences::record(*texts, record, name);
    // What becomes of another agent's outcome is nobody's business here.
    const bool isOurs = record.request.agent == service->agent();
    if (isOurs && record.state == RecordState::Confirmed)
        preferences->countUse(record.request.outcome);
    CallSheet *about = sheetOf(record.id);
    if (!about) {
        // Its form is used for something else by now.
        if (isOurs && record.state != RecordState::Discarded)
            sayAside(message.text);
        return;
    }

    about->record = record;
    switch (record.state) {
    case RecordState::Confirmed:
        about->progress = Progress::Confirmed;
        break;
    case RecordState::Refused:
        about->progress = Progress::Refused;
        resumeTime(about->call); // there is work again
        break;
    case RecordState::Discarded:
        about->progress = Progress::Editing;
        resumeTime(about->call);
        break;
    default:
        about->progress = Progress::Unconfirmed;
        break;
    }
    about->message = message;
    about->toldOf = record;
    keepDraft(*about);
    if (record.state == RecordState::Confirmed) {
        forgetTime(record.call); // it may have been set elsewhere
        if (!about->call.isValid()) {
            // The next entry can be typed at once; Change brings this one back.
            about->call = Call();
            about->draft = about->blank;
            about->progress = Progress::Editing;
        }
    }
    if (!isOurs)
        return;
    if (about != &sheet()) {
        // The panel asks; where the agent is at something, with one line only.
        const bool isFree = shown == CallInstance::None && sheet().mayBeLeft();
        if (record.state == RecordState::NeedsDecision && isFree)
            return show(about->call.instance, false);
        sayAside(message.text);
        Q_EMIT q->otherCallsChanged();
        return;
    }
    if (record.state == RecordState::Confirmed && !about->call.isValid()) {
        refreshOutcomes();
        Q_EMIT q->formReplaced();
    }
    say(message, record);
    if (record.state == RecordState::Confirmed)
        goOn();
    else if (record.state == RecordState::Refused)
        Q_EMIT q->focusWanted(message.field);
}

void PanelController::clear()
{
    // An unconfirmed entry by hand stays where it is; only its form is free again.
    if (!canClear())
        return;
    stay();
    CallSheet &form = d->sheet();
    d->seen(form);
    form.draft = form.blank;
    form.askedFor = {};
    form.progress = Progress::Editing;
    if (!form.call.isValid()) {
        form.call = Call();
        form.record = OutcomeRecord();
    }
    form.message = {};
    d->keepDraft(form);
    d->refreshOutcomes();
    Q_EMIT formReplaced();
    Q_EMIT stateChanged();
}

void PanelController::change()
{
    if (!canChange())
        return;
    CallSheet &form = d->sheet();
    const OutcomeRecord record = form.record;
    if (!form.call.isValid()) {
        form.call.id = record.request.callId;
        form.call.account = record.request.account;
    }
    d->reopen(record);
}

void PanelController::retryNow()
{
    if (canDiscard() && d->service->connectionState() == Transport::State::Open) {
        OutcomeRecord again = d->sheet().record;
        again.state = RecordState::InFlight;
        d->say(Sentences::record(*d->texts, again, {}), again);
    }
    d->service->retryNow();
}

// Said when somebody pressed Retry; without a connection nothing is on its way.
void PanelController::Private::takeBackRetry()
{
    if (service->connectionState() == Transport::State::Open)
        return;
    forEachSheet([this](CallSheet &sheet) {
        if (sheet.progress != Progress::Unconfirmed || sheet.message.kind != Kind::Progress)
            return;
        sheet.message = Sentences::record(*texts, sheet.record, names.value(sheet.record.id));
        sheet.toldOf = sheet.record;
    });
}

void PanelController::discard()
{
    if (canDiscard())
        d->service->discard(d->sheet().record.id);
}

void PanelController::dismissMessage()
{
    if (isAsking())
        return stay();
    d->sheet().askedFor = {};
    d->isDamageSeen = true;
    d->sayAside({});
    d->seen(d->sheet());
    if (d->sheet().message.isEmpty() || d->sheet().progress == Progress::Submitting)
        return;
    d->say({});
}

} // namespace Disposition
