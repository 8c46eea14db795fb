// SPDX-License-Identifier: MIT
//
// What outlives the program: the service's dealings with its state store.
#include "outcomeservice_p.h"

#include "outcomelist.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace Disposition {

using namespace Qt::StringLiterals;

Q_DECLARE_LOGGING_CATEGORY(store)

// For those that were killed; who ends in order is seen at once.
static constexpr std::chrono::seconds claimInterval{90};
static constexpr std::chrono::milliseconds claimSoon{200};

// Names of kept texts
static const QString lastOutcomes = u"outcomes"_s;
static const QString notesOf = u"agent:"_s;

void OutcomeService::setStateFolder(const QString &folder)
{
    if (d->store)
        return;
    d->stateFolder = folder;
    d->store = std::make_unique<StateStore>(folder);
    d->exchange->setStore(d->store.get());
    connect(d->store.get(), &StateStore::problemChanged, this, [this](const StoreProblem &problem) {
        d->storeProblem = problem;
        Q_EMIT storeProblemChanged();
    });
    d->history->setStore(d->store.get());
    const QDateTime now = d->clock->now();
    const QDateTime oldestDraft = now.addMSecs(-d->draftAge.count());
    const QDateTime oldestEntry = now.addMSecs(-d->historyAge.count());
    d->store->open(
        oldestDraft, oldestEntry, [this](const StateStore::Contents &found, const StoreProblem &) {
            if (found.forgottenDrafts > 0)
                qCInfo(store, "forgotten because too old: drafts, %d", found.forgottenDrafts);
            const QPointer<OutcomeService> guard(this);
            for (auto it = found.texts.cbegin(); it != found.texts.cend(); ++it) {
                if (it.key().startsWith(notesOf))
                    d->takeUpNotes(AgentId(it.key().mid(notesOf.size())), *it);
            }
            d->catalogue->setLastReceived(outcomesFromText(found.texts.value(lastOutcomes)));
            if (guard)
                d->takeUp(found.drafts);
            if (guard)
                d->takeUp(found.records);
            if (guard)
                d->watchFolder();
            if (guard)
                Q_EMIT restored();
        });
    connect(d->catalogue, &OutcomeCatalogue::changed, this, [this] { d->keepOutcomes(); });
    // A program that was killed says nothing of what it leaves.
    d->nextClaim = d->clock->makeAlarm([this] {
        d->nextClaim->start(claimInterval);
        d->claim();
    });
    d->nextClaim->start(claimInterval);
}

void OutcomeService::whenKept(std::function<void()> done)
{
    d->exchange->removeSettled();
    if (d->store)
        d->store->afterAll(std::move(done));
    else
        QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
}

void OutcomeService::setKeptOnDiskOnly(bool only)
{
    d->exchange->settings.diskOnly = only;
}

void OutcomeService::setDraftAge(std::chrono::milliseconds age)
{
    d->draftAge = age;
}
void OutcomeService::setHistoryAge(std::chrono::milliseconds age)
{
    d->historyAge = age;
}

QString OutcomeService::stateFolder() const
{
    return d->stateFolder;
}

StoreProblem OutcomeService::storeProblem() const
{
    return d->storeProblem;
}

void OutcomeService::Private::takeUp(QList<OutcomeRecord> records)
{
    for (OutcomeRecord &record : records) {
        const OutcomeRequest &request = record.request;
        // One that was typed by hand and refused can be typed anew.
        if (record.state == RecordState::Refused && !record.callStartedAt.isValid())
            continue;
        record.call = calls.restore(request.agent, request.callId, request.account,
                                    record.callStartedAt, record.submittedAt);
    }
    exchange->restore(records);
}

void OutcomeService::Private::takeUp(QList<KeptDraft> kept)
{
    for (KeptDraft &draft : kept) {
        const bool isNewer = std::any_of(drafts.cbegin(), drafts.cend(),
                                         [&](const KeptDraft &d) { return d.isOfSameCall(draft); });
        if (isNewer)
            continue;
        if (draft.startedAt.isValid())
            draft.call = calls.restore(draft.agent, draft.callId, draft.account, draft.startedAt,
                                       draft.endedAt.isValid() ? draft.endedAt : draft.savedAt);
        drafts.append(draft);
    }
}

// A program that has ended took its lock out of the folder.
void OutcomeService::Private::watchFolder()
{
    folderWatch = std::make_unique<QFileSystemWatcher>();
    if (!folderWatch->addPath(stateFolder))
        return;
    QObject::connect(folderWatch.get(), &QFileSystemWatcher::directoryChanged, q,
                     [this] { nextClaim->start(claimSoon); });
}

void OutcomeService::Private::claim()
{
    if (!store)
        return;
    store->claim([this](const QList<OutcomeRecord> &records) {
        if (records.isEmpty())
            return;
        const QPointer<OutcomeService> guard(q);
        takeUp(records);
        if (guard)
            Q_EMIT guard->restored();
    });
}

void OutcomeService::Private::keepOutcomes()
{
    const QString text = outcomesToText(catalogue->lastReceived());
    if (std::exchange(keptOutcomes, text) != text)
        store->putText(lastOutcomes, text);
}

QList<KeptDraft> OutcomeService::keptDrafts() const
{
    QList<KeptDraft> drafts = d->drafts;
    drafts.removeIf([this](const KeptDraft &draft) { return draft.agent != d->agent; });
    return drafts;
}

void OutcomeService::keepDraft(const KeptDraft &draft, const KeptDraft &former)
{
    d->drafts.removeIf([&](const KeptDraft &other) {
        return other.isOfSameCall(draft) || other.isOfSameCall(former);
    });
    KeptDraft kept = draft;
    kept.savedAt = d->clock->now();
    if (!kept.fields.isEmpty())
        d->drafts.append(kept);
    if (d->store)
        d->store->putDraft(kept, former);
}

// Also one that nobody looks at: it was confirmed to a script, or to another program.
void OutcomeService::Private::forgetDraft(const OutcomeRecord &record)
{
    const OutcomeRequest &request = record.request;
    const QList<KeptDraft> all = drafts;
    for (KeptDraft draft : all) {
        const bool isSame = draft.startedAt.isValid() ? draft.startedAt == record.callStartedAt
                                                      : draft.account == request.account;
        if (draft.agent != request.agent || draft.callId != request.callId || !isSame)
            continue;
        draft.fields = {};
        q->keepDraft(draft, draft);
    }
}

// What was noted before the disk answered stands.
void OutcomeService::Private::takeUpNotes(const AgentId &of, const QString &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    QJsonObject &known = notes[of];
    for (auto it = kept.constBegin(); it != kept.constEnd(); ++it) {
        if (!known.contains(it.key()))
            known.insert(it.key(), it.value());
    }
}

QJsonObject OutcomeService::agentNotes() const
{
    return d->notes.value(d->agent);
}

void OutcomeService::keepAgentNotes(const QJsonObject &notes)
{
    QJsonObject &known = d->notes[d->agent];
    if (std::exchange(known, notes) == notes || !d->store || d->agent.isEmpty())
        return;
    const QByteArray text = QJsonDocument(notes).toJson(QJsonDocument::Compact);
    d->store->putText(notesOf + d->agent.toString(), QString::fromUtf8(text));
}

OutcomeHistory *OutcomeService::history() const
{
    return d->history;
}

void OutcomeService::Private::remember(const OutcomeRecord &record)
{
    // What never left this machine is nobody's history.
    const bool isReplaced = record.state == RecordState::Discarded && !record.wasSent();
    if (record.refusal.isLocal() || isReplaced)
        return;
    const QList<Outcome> list = q->outcomes(record.request.callId, record.request.account);
    const auto known = std::find_if(list.cbegin(), list.cend(), [&record](const Outcome &outcome) {
        return outcome.id == record.request.outcome;
    });
    history->add({record, known == list.cend() ? QString() : known->name});
}

QList<OutcomeRecord> OutcomeService::refusals() const
{
    return d->exchange->refusals();
}

void OutcomeService::markSeen(quint64 recordId)
{
    d->exchange->markSeen(recordId);
}

} // namespace Disposition
