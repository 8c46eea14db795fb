// SPDX-License-Identifier: MIT
//
// What is typed goes to disk while it is typed, and comes back from there; so
// do the outcomes that nobody has confirmed, or has seen refused.
#include "panelcontroller_p.h"

#include <disposition/sentences.h>

#include <array>

namespace Disposition {

using namespace Qt::StringLiterals;

/// The fields by the names they have on disk.
static const std::array<std::pair<QLatin1StringView, QString Draft::*>, 4> fieldNames{{
    {"outcomeText"_L1, &Draft::outcomeText},
    {"leadScore"_L1, &Draft::leadScore},
    {"targetAmount"_L1, &Draft::targetAmount},
    {"comments"_L1, &Draft::comments},
}};

/// What the agent changed: the rest may look different in another language.
static QJsonObject toFields(const CallSheet &sheet)
{
    QJsonObject fields;
    if (sheet.progress == Progress::Confirmed || !sheet.isTouched())
        return fields;
    for (const auto &[name, field] : fieldNames) {
        if (sheet.draft.*field != sheet.blank.*field)
            fields.insert(name, sheet.draft.*field);
    }
    if (sheet.draft.outcome != sheet.blank.outcome)
        fields.insert("outcome"_L1, sheet.draft.outcome.toString());
    if (!sheet.call.account.isEmpty())
        fields.insert("account"_L1, sheet.call.account.toString());
    if (!sheet.call.isValid())
        fields.insert("callId"_L1, sheet.call.id.toString());
    return fields;
}

void PanelController::Private::keepDraft(CallSheet &sheet)
{
    KeptDraft now;
    now.fields = toFields(sheet);
    now.call = sheet.call.instance;
    now.callId = sheet.call.id;
    now.account = sheet.call.account;
    if (sheet.call.isValid()) {
        const Call told = service->call(sheet.call.instance);
        now.account = told.account; // what the agent typed of it is a field
        now.agent = sheet.call.agent;
        now.startedAt = sheet.call.startedAt;
        now.endedAt = sheet.call.endedAt;
    } else {
        now.agent = sheet.agent;
    }
    const KeptDraft &kept = sheet.kept;
    const bool isOnDisk = !kept.fields.isEmpty();
    if (now.fields.isEmpty() && !isOnDisk)
        return;
    if (now.fields == kept.fields && now.callId == kept.callId && now.account == kept.account
        && now.startedAt == kept.startedAt && now.endedAt == kept.endedAt)
        return;
    service->keepDraft(now, isOnDisk ? kept : now);
    sheet.kept = now;
}

void PanelController::Private::keepLater()
{
    // Not from the last key on, but from the first: who types on and on is kept, too.
    if (!draftTimer.isActive())
        draftTimer.start();
}

void PanelController::Private::keepDrafts()
{
    draftTimer.stop();
    forEachSheet([this](CallSheet &sheet) { keepDraft(sheet); });
}

void PanelController::Private::takeUp(const KeptDraft &draft)
{
    const bool byHand = draft.call == CallInstance::None;
    if (!byHand && !sheets.contains(draft.call)) {
        CallSheet &added = sheets[draft.call];
        added.call = service->call(draft.call);
        refill(added);
    }
    if (byHand) {
        // It may have been submitted, and its record have a form by now.
        for (auto &[call, sheet] : sheets) {
            const bool isIts = !sheet.record.callStartedAt.isValid()
                && sheet.record.request.callId == draft.callId
                && sheet.record.request.account == draft.account;
            if (isIts) {
                sheet.kept = draft;
                return;
            }
        }
    }
    CallSheet &there = byHand ? entry() : sheets[draft.call];
    if (there.kept.fields == draft.fields || there.progress == Progress::Submitting)
        return;
    // What the agent typed before the disk answered stands; nothing of the rest is lost.
    const QString typed = there.draft.comments;
    for (const auto &[name, field] : fieldNames) {
        if (there.draft.*field == there.blank.*field && draft.fields.contains(name))
            there.draft.*field = draft.fields.value(name).toString();
    }
    const QString comments = draft.fields.value("comments"_L1).toString();
    if (!typed.isEmpty() && !comments.isEmpty() && typed != comments)
        there.draft.comments = comments + u'\n' + typed;
    if (there.draft.outcome == there.blank.outcome && draft.fields.contains("outcome"_L1))
        there.draft.outcome = OutcomeId(draft.fields.value("outcome"_L1).toString());
    if (there.call.account.isEmpty())
        there.call.account = AccountNumber(draft.fields.value("account"_L1).toString());
    if (byHand && there.call.id.isEmpty())
        there.call.id = CallId(draft.fields.value("callId"_L1).toString());
    there.kept = draft;
    there.kept.endedAt = there.call.endedAt; // a call that comes from the disk has ended
}

// The draft of what was submitted stays on the disk until that is settled.
bool PanelController::Private::saysTheSame(const CallSheet &sheet, const OutcomeRequest &request)
{
    CallSheet filled = sheet;
    fill(filled, request);
    filled.draft.outcomeText = sheet.draft.outcomeText; // by its name of another day
    return filled.draft == sheet.draft;
}

void PanelController::Private::takeUp(const OutcomeRecord &record)
{
    if (record.request.agent != service->agent() || sheetOf(record.id) != nullptr)
        return;
    const bool byHand = record.call == CallInstance::None;
    CallSheet &there = byHand ? entry() : sheets[record.call];
    if (!byHand && !there.call.isValid()) {
        there.call = service->call(record.call);
        refill(there);
    }
    if (there.record.id != 0)
        return;
    Call about = there.call;
    about.id = record.request.callId;
    if (byHand)
        about.account = record.request.account;
    const QString name = nameOf(record.request.outcome, about);
    const bool isNew = !names.contains(record.id);
    names.insert(record.id, name);
    // The agent may be at this call again already: what is in the form stays.
    if (there.isTouched() && !saysTheSame(there, record.request)) {
        if (isNew)
            sayAside(Sentences::record(*texts, record, name).text);
        return;
    }
    if (byHand)
        there.call = about;
    fill(there, record.request);
    there.record = record;
    there.progress = record.state == RecordState::Refused ? Progress::Refused
        : record.state == RecordState::InFlight           ? Progress::Submitting
                                                          : Progress::Unconfirmed;
    there.message = Sentences::record(*texts, record, name);
    there.toldOf = record;
}

void PanelController::Private::takeUp()
{
    const Draft before = sheet().draft;
    const quint64 toldBefore = sheet().record.id;
    const QList<OutcomeRecord> pending = service->pending();
    for (const OutcomeRecord &record : pending)
        takeUp(record);
    const QList<OutcomeRecord> refusals = service->refusals();
    for (const OutcomeRecord &record : refusals)
        takeUp(record);

    const QList<KeptDraft> drafts = service->keptDrafts();
    for (const KeptDraft &draft : drafts)
        takeUp(draft);

    if (shown == CallInstance::None && canLeaveForm() && nextCall() != CallInstance::None)
        return show(nextCall(), false);
    refreshOutcomes();
    if (sheet().draft != before || sheet().record.id != toldBefore)
        Q_EMIT q->formReplaced();
    Q_EMIT q->stateChanged();
    Q_EMIT q->otherCallsChanged();
}

void PanelController::Private::seen(const CallSheet &sheet)
{
    if (sheet.record.state == RecordState::Refused)
        service->markSeen(sheet.record.id);
}

} // namespace Disposition
