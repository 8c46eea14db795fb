// SPDX-License-Identifier: MIT
#include "outcomeservice_p.h"

#include "wire/decode.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <cmath>
#include <variant>

namespace Disposition {

using namespace Qt::StringLiterals;

OutcomeService::Private::Private(OutcomeService *service, std::shared_ptr<Clock> theClock)
    : q(service)
    , clock(std::move(theClock))
    , history(new OutcomeHistory(service))
    , exchange(new SetExchange(clock, service))
    , catalogue(new OutcomeCatalogue(
          clock, [this](const OutcomeCatalogue::Question &question) { return ask(question); },
          service))
{
    exchange->settings.spelling.source = u"disposition-panel"_s;
    QObject::connect(catalogue, &OutcomeCatalogue::changed, q, &OutcomeService::outcomesChanged);
    QObject::connect(exchange, &SetExchange::submitted, q, &OutcomeService::outcomeSubmitted);
    QObject::connect(exchange, &SetExchange::keptOnDisk, q, &OutcomeService::outcomeKept);
    QObject::connect(exchange, &SetExchange::unconfirmed, q, &OutcomeService::outcomeUnconfirmed);
    for (const auto signal :
         {&SetExchange::confirmed, &SetExchange::refused, &SetExchange::discarded})
        QObject::connect(exchange, signal, q,
                         [this](const OutcomeRecord &record) { remember(record); });
    QObject::connect(exchange, &SetExchange::refused, q, &OutcomeService::outcomeRefused);
    QObject::connect(exchange, &SetExchange::discarded, q, &OutcomeService::outcomeDiscarded);
    QObject::connect(exchange, &SetExchange::confirmed, q, [this](const OutcomeRecord &record) {
        calls.markDone(record.call);
        forgetDraft(record);
        Q_EMIT q->outcomeConfirmed(record);
    });
    QObject::connect(exchange, &SetExchange::changed, q, [this] {
        const int count = q->pendingCount();
        if (std::exchange(toldPending, count) != count)
            Q_EMIT q->pendingChanged(count);
    });
}

OutcomeService::OutcomeService(QObject *parent)
    : OutcomeService(Clock::system(), parent)
{ }

OutcomeService::OutcomeService(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(clock)))
{ }

OutcomeService::~OutcomeService()
{
    // First the replies, which end as Cancelled; nothing else is told any more.
    d->exchange->disconnect(this);
    delete d->exchange;
    if (d->transport)
        d->transport->disconnect(this);
}

void OutcomeService::setTransport(std::unique_ptr<Transport> transport)
{
    if (d->transport) {
        d->transport->disconnect(this);
        d->transport->close();
        // It may be the one whose signal brought us here; it goes with us at the latest.
        d->transport->setParent(this);
        d->transport.release()->deleteLater();
    }
    const QPointer<OutcomeService> guard(this);
    d->transport = std::move(transport);
    d->catalogue->connectionLost();
    const Transport *const given = d->transport.get();
    d->exchange->setTransport(d->transport.get());
    if (!guard || d->transport.get() != given)
        return; // a slot that was told has other plans
    if (d->transport) {
        connect(d->transport.get(), &Transport::stateChanged, this,
                [this] { d->followConnection(); });
        connect(d->transport.get(), &Transport::messageReceived, this,
                [this](const QString &text) { d->receive(text); });
        d->transport->open();
    }
    if (guard)
        d->followConnection();
}

Transport *OutcomeService::transport() const
{
    return d->transport.get();
}

Transport::State OutcomeService::connectionState() const
{
    return d->transport ? d->transport->state() : Transport::State::Closed;
}

TransportProblem OutcomeService::connectionProblem() const
{
    return d->transport ? d->transport->problem() : TransportProblem();
}

QString OutcomeService::connectionText() const
{
    return englishText(connectionProblem());
}

void OutcomeService::Private::followConnection()
{
    const QPointer<OutcomeService> guard(q);
    // Sets first: an agent waits for them, nobody for a list.
    exchange->followConnection();
    if (!guard)
        return;
    if (q->connectionState() == Transport::State::Open) {
        catalogue->connectionOpened();
        claim(); // what a sender could not deliver meanwhile
    } else {
        catalogue->connectionLost();
    }
    Q_EMIT q->connectionChanged();
}

void OutcomeService::Private::receive(const QString &text)
{
    const auto events = busFeed.enabled ? Wire::BusEvents::Follow : Wire::BusEvents::Ignore;
    std::visit([this](const auto &message) { dispatch(message); }, Wire::decode(text, events));
}

void OutcomeService::Private::dispatch(const Wire::ServerError &error)
{
    if (exchange->handle(error) || catalogue->handle(error))
        return;
    // An error that names a call that is not ours is for another application.
    if (!error.invalidCallId.isEmpty())
        return;
    lastServerWords = error.words.isEmpty() ? error.actual : error.words;
    if (!lastServerWords.isEmpty())
        Q_EMIT q->serverNotice(lastServerWords);
}

bool OutcomeService::Private::ask(const OutcomeCatalogue::Question &question)
{
    const Wire::Spelling &spelling = exchange->settings.spelling;
    return transport
        && transport->send(question.call.isEmpty()
                               ? Wire::encodeGetOutcomesByAccount(question.account, spelling)
                               : Wire::encodeGetOutcomes(question.call, spelling));
}

void OutcomeService::setSource(const QString &name)
{
    d->exchange->settings.spelling.source = name;
}
void OutcomeService::setDialect(Dialect dialect)
{
    d->exchange->settings.spelling.dialect = dialect;
}

void OutcomeService::setTimeout(std::chrono::milliseconds timeout)
{
    d->exchange->settings.timeout = timeout;
    d->catalogue->timeout = timeout;
}

void OutcomeService::setResendWindow(std::chrono::milliseconds window)
{
    d->exchange->settings.resendWindow = window;
}

void OutcomeService::setConfiguredOutcomes(const QList<Outcome> &outcomes)
{
    d->catalogue->setConfigured(outcomes);
}

void OutcomeService::setBusCallFeed(bool follow, const QString &accountVariable)
{
    d->busFeed.enabled = follow;
    d->busFeed.accountVariable = accountVariable;
}

bool OutcomeService::hasBusCallFeed() const
{
    return d->busFeed.enabled;
}

void OutcomeService::setAgent(const AgentId &agent)
{
    if (d->agent == agent)
        return;
    d->agent = agent;
    const QPointer<OutcomeService> guard(this);
    d->exchange->setAgent(agent);
    // Better shown to the wrong agent than to none.
    const auto adopted = guard && !agent.isEmpty() ? d->calls.adopt(agent) : QList<CallInstance>();
    if (guard)
        d->claim();
    for (const CallInstance call : adopted) {
        if (guard)
            Q_EMIT callUpdated(d->callOf(call));
    }
    if (guard)
        Q_EMIT agentChanged();
}

AgentId OutcomeService::agent() const
{
    return d->agent;
}

Call OutcomeService::Private::callOf(CallInstance instance) const
{
    const Call *known = calls.find(instance);
    return known ? *known : Call();
}

CallInstance OutcomeService::startCall(const CallId &id, const AccountNumber &account,
                                       const CallDetails &details)
{
    const CallRegister::Started started
        = d->calls.start(d->agent, id, account, details, d->clock->now());
    const Call call = d->callOf(started.call);
    const QPointer<OutcomeService> guard(this);
    d->catalogue->request(call.id, call.account);
    if (started.ended != CallInstance::None)
        Q_EMIT callEnded(d->callOf(started.ended));
    if (guard && started.isNew)
        Q_EMIT callStarted(call);
    else if (guard)
        Q_EMIT callUpdated(call);
    if (guard && started.isNew)
        Q_EMIT currentCallChanged(call);
    return started.call;
}

void OutcomeService::updateCall(const CallId &id, const AccountNumber &account,
                                const CallDetails &details)
{
    const Call call = d->callOf(d->calls.update(id, account, details));
    if (!call.isValid())
        return;
    d->catalogue->request(call.id, call.account);
    Q_EMIT callUpdated(call);
}

void OutcomeService::endCall(const CallId &id, const CallDetails &details)
{
    const Call call = d->callOf(d->calls.end(id, details, d->clock->now()));
    if (call.isValid())
        Q_EMIT callEnded(call);
}

void OutcomeService::setCurrentCall(const CallId &id)
{
    const Call *before = d->calls.current();
    const CallInstance former = before ? before->instance : CallInstance::None;
    const CallInstance now = d->calls.setCurrent(id);
    if (now != CallInstance::None && now != former)
        Q_EMIT currentCallChanged(d->callOf(now));
}

// Another agent's calls on the same desk are kept, and never shown.
static QList<Call> ofAgent(QList<Call> calls, const AgentId &agent)
{
    calls.removeIf([&agent](const Call &call) { return call.agent != agent; });
    return calls;
}

QList<Call> OutcomeService::calls() const
{
    return ofAgent(d->calls.calls(), d->agent);
}
QList<Call> OutcomeService::waitingCalls() const
{
    return ofAgent(d->calls.waiting(), d->agent);
}

Call OutcomeService::currentCall() const
{
    const Call *current = d->calls.current();
    return current && current->agent == d->agent ? *current : Call();
}

Call OutcomeService::call(CallInstance instance) const
{
    return d->callOf(instance);
}

QList<Call> OutcomeService::recentCalls() const
{
    QList<Call> recent = ofAgent(d->calls.recent(), d->agent);
    std::reverse(recent.begin(), recent.end());
    return recent;
}

void OutcomeService::dismissCall(CallInstance call)
{
    const Call dismissed = d->callOf(call);
    if (!dismissed.isValid() || dismissed.isLive())
        return;
    d->calls.markDone(call);
    Q_EMIT callUpdated(dismissed);
}

void OutcomeService::holdCall(CallInstance call)
{
    d->calls.hold(call);
}

CallInstance OutcomeService::reopenCall(const OutcomeRecord &record)
{
    return d->calls.reopen(record.request.agent, record.request.callId, record.request.account,
                           record.callStartedAt);
}

void OutcomeService::requestOutcomes(const CallId &call, const AccountNumber &account)
{
    d->catalogue->request(call, account);
}

QList<Outcome> OutcomeService::outcomes(const CallId &call, const AccountNumber &account) const
{
    return d->catalogue->outcomes(call, account);
}

bool OutcomeService::awaitsOutcomes(const CallId &call, const AccountNumber &account) const
{
    return d->catalogue->isAwaited(call, account);
}

OutcomeReply *OutcomeService::submit(const OutcomeRequest &request, CallInstance call)
{
    if (call == CallInstance::None) {
        const Call *known = d->calls.find(request.agent, request.callId, request.account);
        call = known ? known->instance : CallInstance::None;
    }
    return d->exchange->submit(request, d->callOf(call));
}

OutcomeReply *OutcomeService::submit(const QString &outcomeId, const QString &comments,
                                     double leadScore, double targetAmount)
{
    const Call call = currentCall();
    OutcomeRequest request;
    request.callId = call.id;
    request.account = call.account;
    request.outcome = OutcomeId(outcomeId);
    request.agent = d->agent;
    request.comments = comments;
    const QString shortest = QString::number(targetAmount, 'g', QLocale::FloatingPointShortest);
    const auto amount = Decimal::fromText(shortest);
    if (!amount)
        return d->exchange->refuse(request, call, {RefusalKind::BadTargetAmount, {}});
    if (std::floor(leadScore) != leadScore || std::abs(leadScore) > 1e15)
        return d->exchange->refuse(request, call, {RefusalKind::BadLeadScore, {}});
    request.targetAmount = *amount;
    request.leadScore = qint64(leadScore);
    return d->exchange->submit(request, call);
}

QList<OutcomeRecord> OutcomeService::pending() const
{
    return d->exchange->records();
}
int OutcomeService::pendingCount() const
{
    return int(d->exchange->records().size());
}
void OutcomeService::retryNow()
{
    d->exchange->retryNow();
}
void OutcomeService::discard(quint64 recordId)
{
    d->exchange->discard(recordId);
}
const std::shared_ptr<Clock> &OutcomeService::clock() const
{
    return d->clock;
}
QString OutcomeService::lastServerWords() const
{
    return d->lastServerWords;
}

} // namespace Disposition
