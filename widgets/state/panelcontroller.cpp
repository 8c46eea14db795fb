// SPDX-License-Identifier: MIT
#include "panelcontroller_p.h"

#include <disposition/numberreading.h>
#include <disposition/sentences.h>

#include <algorithm>

namespace Disposition {

PanelController::Private::Private(PanelController *controller, OutcomeService *outcomeService)
    : q(controller)
    , service(outcomeService)
    , texts(new Texts(controller))
    , outcomes(new OutcomeModel(texts, controller))
    , history(new HistoryModel(outcomeService, texts, controller))
    , preferences(new AgentPreferences(controller))
    , wrapUp(new WrapUpTimer(outcomeService->clock(), controller))
{
    QObject::connect(preferences, &AgentPreferences::pinsChanged, q, [this] {
        outcomes->setFirst(preferences->pins(), preferences->learned());
        Q_EMIT q->outcomesChanged();
    });
    QObject::connect(preferences, &AgentPreferences::changed, q,
                     [this] { service->keepAgentNotes(preferences->notes()); });
    for (const auto signal : {&WrapUpTimer::endIsNear, &WrapUpTimer::expired})
        QObject::connect(wrapUp, signal, q, [this](CallInstance call) { tellTime(call); });
    QObject::connect(wrapUp, &WrapUpTimer::changed, q, &PanelController::clockChanged);
    stepBack = service->clock()->makeAlarm([this] {
        if (sheet().message.stepsBack())
            say({});
    });
    QObject::connect(service, &OutcomeService::callStarted, q,
                     [this](const Call &call) { callStarted(call); });
    QObject::connect(service, &OutcomeService::callUpdated, q,
                     [this](const Call &call) { callChanged(call); });
    QObject::connect(service, &OutcomeService::callEnded, q,
                     [this](const Call &call) { callChanged(call); });
    QObject::connect(service, &OutcomeService::currentCallChanged, q, [this](const Call &call) {
        // A host may point at a call that another agent's log-in has put out of sight.
        if (call.agent == service->agent() && call.instance != shown && canLeaveForm())
            show(call.instance, shown != CallInstance::None);
    });
    QObject::connect(service, &OutcomeService::agentChanged, q, [this] { agentChanged(); });
    QObject::connect(service, &OutcomeService::outcomesChanged, q, [this] { refreshOutcomes(); });
    QObject::connect(service, &OutcomeService::connectionChanged, q, [this] {
        takeBackRetry();
        Q_EMIT q->stateChanged();
        Q_EMIT q->noticeChanged();
        tellConnection();
    });
    QObject::connect(service, &OutcomeService::serverNotice, q,
                     [this](const QString &words) { sayAside(words); });
    for (const auto signal :
         {&OutcomeService::outcomeConfirmed, &OutcomeService::outcomeRefused,
          &OutcomeService::outcomeUnconfirmed, &OutcomeService::outcomeDiscarded}) {
        QObject::connect(service, signal, q,
                         [this](const OutcomeRecord &record) { follow(record); });
    }
    QObject::connect(service, &OutcomeService::restored, q, [this] {
        loadPreferences();
        takeUp();
    });
    QObject::connect(service, &OutcomeService::storeProblemChanged, q, [this] {
        isDamageSeen = false;
        Q_EMIT q->noticeChanged();
    });
    QObject::connect(q, &PanelController::formReplaced, q, [this] { room = Room::Plenty; });
    wasOpen = service->connectionState() == Transport::State::Open;
    wasEverOpen = wasOpen;
    QObject::connect(texts, &Texts::changed, q, [this] { retranslate(); });
    draftTimer.setSingleShot(true);
    draftTimer.setInterval(100);
    QObject::connect(&draftTimer, &QTimer::timeout, q, [this] { keepDrafts(); });
}

// --- outcomes and words

void PanelController::Private::refill(CallSheet &sheet)
{
    const Draft former = std::exchange(sheet.blank, Draft());
    sheet.blank.leadScore = wholeNumberToText(0, texts->locale());
    sheet.blank.targetAmount = amountToText(Decimal(), texts->locale(), amountPlaces);
    if (sheet.draft == former) {
        sheet.draft = sheet.blank;
        return;
    }
    // What the agent did not touch is written as the new language writes it.
    for (const auto field : {&Draft::leadScore, &Draft::targetAmount}) {
        if (sheet.draft.*field == former.*field)
            sheet.draft.*field = sheet.blank.*field;
    }
}

void PanelController::Private::fill(CallSheet &sheet, const OutcomeRequest &request)
{
    sheet.draft.outcome = request.outcome;
    sheet.draft.outcomeText = nameOf(request.outcome, sheet.call);
    sheet.draft.leadScore = wholeNumberToText(request.leadScore, texts->locale());
    sheet.draft.targetAmount = amountToText(request.targetAmount, texts->locale(), amountPlaces);
    sheet.draft.comments = request.comments;
}

void PanelController::Private::refreshOutcomes()
{
    CallSheet &current = sheet();
    outcomes->setOutcomes(service->outcomes(current.call.id, current.call.account));
    // A sole outcome is no choice: it is chosen already.
    const QList<Outcome> &all = outcomes->outcomes();
    const bool untouched = current.draft == current.blank;
    current.blank.outcome = all.size() == 1 ? all.first().id : OutcomeId();
    current.blank.outcomeText = all.size() == 1 ? outcomes->nameOf(all.first().id) : QString();
    if (untouched && current.draft != current.blank) {
        current.draft = current.blank;
        Q_EMIT q->formReplaced();
    }
    Q_EMIT q->outcomesChanged();
}

// Each call may have a list of its own.
QString PanelController::Private::nameOf(const OutcomeId &id, const Call &call) const
{
    const QList<Outcome> all = service->outcomes(call.id, call.account);
    const auto known = std::find_if(all.cbegin(), all.cend(),
                                    [&id](const Outcome &outcome) { return outcome.id == id; });
    return known == all.cend() ? outcomes->nameOf(id) : texts->outcomeName(*known);
}

void PanelController::Private::retranslate()
{
    forEachSheet([this](CallSheet &sheet) {
        refill(sheet);
        if (!sheet.draft.outcome.isEmpty())
            sheet.draft.outcomeText = nameOf(sheet.draft.outcome, sheet.call);
        if (sheet.toldOf.id != 0 && !sheet.message.isEmpty()) {
            const QString name = nameOf(sheet.toldOf.request.outcome, sheet.call);
            sheet.message = Sentences::record(*texts, sheet.toldOf, name);
        } else if (sheet.words && !sheet.message.isEmpty()) {
            sheet.message.text = sheet.words();
        }
    });
    wordQuestion();
    refreshOutcomes();
    Q_EMIT q->formReplaced();
    Q_EMIT q->stateChanged();
    Q_EMIT q->noticeChanged();
}

// --- the controller itself

PanelController::PanelController(OutcomeService *service, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, service))
{
    const QList<Call> known = service->calls();
    for (const Call &call : known)
        d->sheets[call.instance].call = call;
    for (auto &[call, sheet] : d->sheets)
        d->refill(sheet);
    d->isFed = !known.isEmpty();
    d->shown = d->firstCall();
    d->loadPreferences();
    d->takeUp();
    d->refreshOutcomes();
}

PanelController::~PanelController()
{
    d->keepDrafts();
}

OutcomeService *PanelController::service() const
{
    return d->service;
}
Texts *PanelController::texts() const
{
    return d->texts;
}
OutcomeModel *PanelController::outcomes() const
{
    return d->outcomes;
}

void PanelController::setEntryByHand(bool allowed)
{
    d->entryByHand = allowed;
    Q_EMIT stateChanged();
}

bool PanelController::isEntryByHand() const
{
    return d->entryByHand;
}

void PanelController::setCommentLimit(int characters)
{
    d->commentLimit = characters;
    Q_EMIT stateChanged();
}

int PanelController::commentLimit() const
{
    return d->commentLimit;
}

PanelController::Stage PanelController::stage() const
{
    if (d->service->agent().isEmpty())
        return Stage::LoggedOut;
    if (d->shown != CallInstance::None)
        return d->sheet().call.isLive() ? Stage::OnCall : Stage::AfterCall;
    // What was begun by hand can be finished, also when somebody tells of calls by then.
    const bool isBegun = d->entry().isTouched() || d->entry().progress != Progress::Editing;
    const bool somebodyTells = d->isFed || d->service->hasBusCallFeed();
    return d->entryByHand && (isBegun || !somebodyTells) ? Stage::Entry : Stage::NoCall;
}

Call PanelController::shownCall() const
{
    return d->sheet().call;
}

bool PanelController::isCallIdEditable() const
{
    return stage() == Stage::Entry && canEdit();
}

bool PanelController::isAccountEditable() const
{
    return isCallIdEditable()
        || (d->shown != CallInstance::None && canEdit()
            && d->service->call(d->shown).account.isEmpty());
}

std::chrono::seconds PanelController::callTime() const
{
    const Call &call = d->sheet().call;
    if (!call.isValid())
        return std::chrono::seconds(0);
    const QDateTime since = call.endedAt.isValid() ? call.endedAt
        : call.connectedAt.isValid()               ? call.connectedAt
                                                   : call.startedAt;
    return std::chrono::seconds(std::max<qint64>(0, since.secsTo(d->service->clock()->now())));
}

QList<Call> PanelController::otherCalls() const
{
    QList<Call> others = d->service->waitingCalls();
    const QList<Call> all = d->service->calls();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(others),
                 [](const Call &call) { return call.isLive(); });
    // A change of what was set, not finished: for the service that call is done.
    for (const auto &[instance, sheet] : d->sheets) {
        const auto isIt = [instance = instance](const Call &call) {
            return call.instance == instance;
        };
        if (!sheet.mayBeLeft() && sheet.call.agent == d->service->agent()
            && std::none_of(others.cbegin(), others.cend(), isIt))
            others.append(sheet.call);
    }
    others.removeIf([this](const Call &call) { return call.instance == d->shown; });
    return others;
}

const Draft &PanelController::draft() const
{
    return d->sheet().draft;
}
Progress PanelController::progress() const
{
    return d->sheet().progress;
}
const PanelMessage &PanelController::message() const
{
    return d->question.isEmpty() ? d->sheet().message : d->question;
}
QString PanelController::notice() const
{
    const bool open = d->service->connectionState() == Transport::State::Open;
    const QString why
        = open ? QString() : Sentences::problem(*d->texts, d->service->connectionProblem());
    const StoreProblem problem = d->service->storeProblem();
    const bool isOld = d->isDamageSeen && problem.code == StoreProblem::Code::Damaged;
    QStringList lines{isOld ? QString() : Sentences::storage(*d->texts, problem), why, d->notice};
    for (const CallInstance call : d->timeTold) {
        if (d->service->call(call).agent == d->service->agent())
            lines.append(d->timeNotice(call));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString PanelController::connectionText() const
{
    return Sentences::connection(*d->texts, d->service->connectionState());
}

int PanelController::commentLength() const
{
    return countCharacters(d->sheet().draft.comments);
}

bool PanelController::canEdit() const
{
    const Progress progress = d->sheet().progress;
    const Stage now = stage();
    return now != Stage::LoggedOut && now != Stage::NoCall
        && (progress == Progress::Editing || progress == Progress::Refused);
}

bool PanelController::canChoose() const
{
    const Call &call = d->sheet().call;
    return !d->outcomes->outcomes().isEmpty() || d->service->awaitsOutcomes(call.id, call.account);
}

bool PanelController::canSubmit() const
{
    return canEdit();
}

bool PanelController::canClear() const
{
    const bool entered = d->shown == CallInstance::None && stage() == Stage::Entry;
    return canEdit() || (entered && progress() == Progress::Unconfirmed);
}

bool PanelController::canChange() const
{
    const CallSheet &sheet = d->sheet();
    return stage() != Stage::LoggedOut && sheet.record.state == RecordState::Confirmed
        && (sheet.progress == Progress::Confirmed
            || (!sheet.call.isValid() && sheet.progress == Progress::Editing
                && !sheet.isTouched()));
}

bool PanelController::canRetry() const
{
    return d->sheet().progress == Progress::Unconfirmed
        || (stage() != Stage::LoggedOut
            && d->service->connectionState() == Transport::State::Failed);
}
bool PanelController::canDiscard() const
{
    return d->sheet().progress == Progress::Unconfirmed;
}

void PanelController::showNextCall(int step)
{
    QList<Call> all = otherCalls();
    const Call here = d->sheet().call;
    const bool hasEntry = d->shown != CallInstance::None && !d->entry().mayBeLeft();
    if (all.isEmpty() && hasEntry)
        return d->show(CallInstance::None, false);
    if (all.isEmpty())
        return;
    const auto isOlder = [](const Call &a, const Call &b) {
        return a.startedAt != b.startedAt ? a.startedAt < b.startedAt : a.instance < b.instance;
    };
    std::sort(all.begin(), all.end(), isOlder);
    const auto behind = std::upper_bound(all.cbegin(), all.cend(), here, isOlder);
    const auto count = all.size();
    const auto at = std::distance(all.cbegin(), behind);
    const auto next = step > 0 ? at % count : (at + count - 1) % count;
    // What was begun by hand stands between the youngest and the oldest.
    if (hasEntry && ((step > 0 && at == count) || (step < 0 && at == 0)))
        return d->show(CallInstance::None, false);
    // Where no call is shown, the oldest is the one that waits longest.
    showCall(here.isValid() ? all[next].instance : all.first().instance);
}

void PanelController::showCall(CallInstance call)
{
    stay();
    const Call known = d->service->call(call);
    const auto it = d->sheets.find(call);
    const Call &wanted = known.isValid() || it == d->sheets.end() ? known : it->second.call;
    if (call != d->shown && wanted.isValid() && wanted.agent == d->service->agent())
        d->show(call, false);
}

} // namespace Disposition
