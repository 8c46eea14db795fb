// SPDX-License-Identifier: MIT
//
// What the host is told: the service's news in words and maps that outlive the
// plugin.
#include "guestpanel.h"

#include "crossing.h"
#include "farewell.h"

#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>
#include <disposition/panelcontroller.h>
#include <disposition/sentences.h>

#include <algorithm>

namespace Disposition {

void GuestPanel::connectAll()
{
    OutcomeService *service = m_service.get();
    PanelController *controller = m_panel->controller();
    const auto relay = [this, service](auto signal, Told told) {
        connect(service, signal, this,
                [this, told](const OutcomeRecord &record) { tell(told, record); });
    };
    relay(&OutcomeService::outcomeSubmitted, &GuestPanel::outcomeSubmitted);
    relay(&OutcomeService::outcomeConfirmed, &GuestPanel::outcomeConfirmed);
    relay(&OutcomeService::outcomeRefused, &GuestPanel::outcomeRefused);
    relay(&OutcomeService::outcomeUnconfirmed, &GuestPanel::outcomeUnconfirmed);
    connect(service, &OutcomeService::pendingChanged, this,
            [this](int count) { later([this, count] { Q_EMIT pendingChanged(count); }); });
    connect(service, &OutcomeService::connectionChanged, this, [this] { tellConnection(); });
    connect(controller->texts(), &Texts::changed, this, [this] { tellConnection(); });

    // Where the agent is needed in the panel
    connect(service, &OutcomeService::callEnded, this, [this](const Call &call) {
        const QList<Call> waiting = m_service->waitingCalls();
        const bool waits = std::any_of(waiting.cbegin(), waiting.cend(), [&call](const Call &each) {
            return each.instance == call.instance;
        });
        if (waits)
            askForAttention(call.id.toString());
    });
    connect(service, &OutcomeService::outcomeRefused, this, [this](const OutcomeRecord &record) {
        if (!record.refusal.isLocal()) // else the agent is there, and sees it
            askForAttention(record.request.callId.toString());
    });
    connect(service, &OutcomeService::outcomeUnconfirmed, this,
            [this](const OutcomeRecord &record) {
                if (record.state == RecordState::NeedsDecision)
                    askForAttention(record.request.callId.toString());
            });
    connect(controller->wrapUp(), &WrapUpTimer::endIsNear, this,
            [this](CallInstance call) { askForAttention(m_service->call(call).id.toString()); });
    connect(controller->wrapUp(), &WrapUpTimer::expired, this, [this](CallInstance call) {
        const QString id = forHost(m_service->call(call).id.toString());
        later([this, id] { Q_EMIT wrapUpExpired(id); });
    });
    connect(m_panel, &DispositionPanel::readyToClose, this,
            [this] { m_farewell->say([this] { Q_EMIT readyToClose(); }); });
}

void GuestPanel::askForAttention(const QString &callId)
{
    later([this, id = forHost(callId)] { Q_EMIT attentionRequested(id); });
}

void GuestPanel::tell(Told signal, const OutcomeRecord &record)
{
    const QString id = forHost(record.request.callId.toString());
    later([this, signal, id, result = resultOf(record)] { Q_EMIT(this->*signal)(id, result); });
}

// The name as the campaign manager spells it, whatever language the panel speaks.
QString GuestPanel::nameOf(const OutcomeRecord &record) const
{
    const OutcomeRequest &request = record.request;
    const QList<Outcome> known = m_service->outcomes(request.callId, request.account);
    const auto it = std::find_if(known.cbegin(), known.cend(), [&request](const Outcome &outcome) {
        return outcome.id == request.outcome;
    });
    return it == known.cend() ? QString() : it->name;
}

QVariantMap GuestPanel::resultOf(const OutcomeRecord &record) const
{
    const Texts &texts = *m_panel->controller()->texts();
    QString message;
    if (record.state == RecordState::Refused)
        message = Sentences::refusal(texts, record.refusal);
    else if (record.isSettled() || record.reason != UnconfirmedReason::None)
        message = Sentences::record(texts, record, nameOf(record)).text;
    const QDateTime time = record.isSettled() ? record.settledAt : record.submittedAt;
    return {{forHost("callId"), forHost(record.request.callId.toString())},
            {forHost("accountNumber"), forHost(record.request.account.toString())},
            {forHost("outcomeId"), forHost(record.request.outcome.toString())},
            {forHost("outcomeName"), forHost(nameOf(record))},
            {forHost("message"), forHost(message)},
            {forHost("time"), time}};
}

void GuestPanel::tellConnection()
{
    const Texts &texts = *m_panel->controller()->texts();
    const Disposition::Transport::State state = m_service->connectionState();
    QString text = Sentences::problem(texts, m_service->connectionProblem());
    if (text.isEmpty())
        text = Sentences::connection(texts, state);
    if (std::exchange(m_toldState, int(state)) == int(state)
        && std::exchange(m_toldText, text) == text)
        return;
    m_toldText = text;
    later([this, state = int(state), text = forHost(text)] {
        Q_EMIT connectionStateChanged(state, text);
    });
}

} // namespace Disposition
