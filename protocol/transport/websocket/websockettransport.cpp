// SPDX-License-Identifier: MIT
#include <disposition/websockettransport.h>

#include "connectionattempt.h"
#include "networkwatch.h"
#include "reconnectladder.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QTimer>

namespace Disposition {

using namespace Qt::StringLiterals;
using Code = TransportProblem::Code;

class WebSocketTransport::Private
{
public:
    Private(WebSocketTransport *transport, const QUrl &address, const Options &given)
        : q(transport)
        , url(address)
        , options(given)
    {
        again.setSingleShot(true);
        QObject::connect(&again, &QTimer::timeout, q, [this] { connectNow(); });
        watch->setObjectName(u"networkWatch");
        QObject::connect(watch, &NetworkWatch::cameBack, q, [this] { trySoon(); });
        QObject::connect(watch, &NetworkWatch::wokeUp, q, [this] {
            trySoon();
            if (attempt)
                attempt->checkNow();
        });
    }

    ReconnectLadder::Random random() const
    {
        return options.random ? options.random : [] {
            return QRandomGenerator::global()->generateDouble();
        };
    }
    void connectNow();
    void attemptEnded(const TransportProblem &why, std::chrono::milliseconds leaveAlone);
    void trySoon();
    void dropAttempt();
    void enter(State next, const TransportProblem &why = {});

    WebSocketTransport *const q;
    const QUrl url;
    const Options options;
    ReconnectLadder ladder{random()};
    QTimer again;
    NetworkWatch *const watch = new NetworkWatch(q);
    ConnectionAttempt *attempt = nullptr;
    State state = State::Closed;
    TransportProblem problem;
};

// Another try changes nothing about these; hammering would only lock accounts.
static bool isFinal(Code code)
{
    switch (code) {
    case Code::BadAddress:
    case Code::NotSecure:
    case Code::NoTls:
    case Code::CertificateFile:
    case Code::Certificate:
    case Code::Unauthorized:
    case Code::Forbidden:
    case Code::Redirected:
        return true;
    default:
        return false;
    }
}

void WebSocketTransport::Private::enter(State next, const TransportProblem &why)
{
    state = next;
    problem = why;
    Q_EMIT q->stateChanged();
}

void WebSocketTransport::Private::dropAttempt()
{
    if (!attempt)
        return;
    attempt->disconnect(q);
    attempt->leave(); // it may be the one that is just telling us something
    attempt = nullptr;
}

void WebSocketTransport::Private::connectNow()
{
    again.stop();
    dropAttempt();
    if (const TransportProblem why = checkAddress(url, options); why.code != Code::None)
        return enter(State::Failed, why);
    attempt = new ConnectionAttempt(url, options, q);
    QObject::connect(attempt, &ConnectionAttempt::connected, q, [this] {
        ladder.reset();
        enter(State::Open);
    });
    attempt->setReceiver([this](const QString &text) { Q_EMIT q->messageReceived(text); });
    QObject::connect(attempt, &ConnectionAttempt::ended, q,
                     [this](const TransportProblem &why, std::chrono::milliseconds leaveAlone) {
                         attemptEnded(why, leaveAlone);
                     });
    watch->start();
    const QPointer<ConnectionAttempt> started = attempt;
    enter(State::Connecting, problem);
    if (started && started == attempt)
        started->start();
}

void WebSocketTransport::Private::attemptEnded(const TransportProblem &why,
                                               std::chrono::milliseconds leaveAlone)
{
    dropAttempt();
    watch->askSystem();
    if (!isFinal(why.code))
        again.start(leaveAlone + ladder.next());
    enter(State::Failed, why);
}

// Soon, and not at once: everybody else on this network woke up, too.
void WebSocketTransport::Private::trySoon()
{
    if (!again.isActive() || problem.code == Code::Unavailable)
        return;
    again.start(std::min(again.remainingTime(), QRandomGenerator::global()->bounded(1000)));
}

WebSocketTransport::WebSocketTransport(const QUrl &url, QObject *parent)
    : WebSocketTransport(url, Options(), parent)
{ }

WebSocketTransport::WebSocketTransport(const QUrl &url, const Options &options, QObject *parent)
    : Transport(parent)
    , d(std::make_unique<Private>(this, url, options))
{ }

WebSocketTransport::~WebSocketTransport()
{
    d->dropAttempt();
    const auto attempts = findChildren<ConnectionAttempt *>();
    for (ConnectionAttempt *attempt : attempts) {
        if (attempt->isTelling())
            attempt->setParent(nullptr);
    }
}

TransportProblem WebSocketTransport::check(const QUrl &url, const Options &options)
{
    const TransportProblem why = checkAddress(url, options);
    const bool needsFile = url.scheme() == "wss"_L1 && !options.caFile.isEmpty();
    if (why.code == Code::None && needsFile && QSslCertificate::fromPath(options.caFile).isEmpty())
        return {Code::CertificateFile, options.caFile};
    return why;
}

QUrl WebSocketTransport::url() const
{
    return d->url;
}
bool WebSocketTransport::willRetry() const
{
    return d->again.isActive();
}
std::chrono::milliseconds WebSocketTransport::waitsFor() const
{
    return std::chrono::milliseconds(std::max(0, d->again.remainingTime()));
}
Transport::State WebSocketTransport::state() const
{
    return d->state;
}
TransportProblem WebSocketTransport::problem() const
{
    return d->problem;
}

void WebSocketTransport::open()
{
    if (d->state == State::Closed)
        d->connectNow();
}

void WebSocketTransport::close()
{
    d->again.stop();
    d->watch->stop();
    d->dropAttempt();
    if (d->state != State::Closed)
        d->enter(State::Closed);
}

void WebSocketTransport::retryNow()
{
    if (d->state == State::Failed)
        d->connectNow();
}

void WebSocketTransport::renew()
{
    if (d->state == State::Open)
        d->connectNow();
}

bool WebSocketTransport::send(const QString &text)
{
    return d->attempt && d->attempt->send(text);
}

} // namespace Disposition
