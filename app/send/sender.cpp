// SPDX-License-Identifier: MIT
#include "sender.h"

namespace Disposition::App {

using namespace Qt::StringLiterals;
using Code = TransportProblem::Code;

Sender::Sender(OutcomeService &service)
    : m_service(service)
    , m_deadline(Clock::system()->makeAlarm([this] { giveUp(); }))
{
    connect(&service, &OutcomeService::outcomeConfirmed, this,
            [this] { finish(State::Confirmed, {}); });
    connect(&service, &OutcomeService::outcomeRefused, this, [this](const OutcomeRecord &record) {
        finish(record.refusal.isLocal() ? State::Invalid : State::Refused,
               englishText(record.refusal));
    });
    connect(&service, &OutcomeService::connectionChanged, this, &Sender::followConnection);
}

void Sender::start(const OutcomeRequest &request, std::unique_ptr<Transport> transport,
                   std::chrono::milliseconds deadline)
{
    m_deadline->start(deadline);
    m_service.submit(request);
    m_service.setTransport(std::move(transport));
}

// Some answers do not change while the deadline lasts.
void Sender::followConnection()
{
    if (m_service.connectionState() != Transport::State::Failed)
        return;
    switch (m_service.connectionProblem().code) {
    case Code::BadAddress:
    case Code::NotSecure:
    case Code::CertificateFile:
        return finish(State::Invalid, m_service.connectionText());
    case Code::NoTls:
    case Code::Certificate:
    case Code::Unauthorized:
    case Code::Forbidden:
    case Code::Redirected:
        return giveUp();
    default:
        return; // the transport tries again, within the deadline
    }
}

void Sender::giveUp()
{
    const QList<OutcomeRecord> pending = m_service.pending();
    const bool left = !pending.isEmpty() && pending.first().wasSent();
    const QString reason
        = left ? u"no answer came: the outcome may be set"_s : u"nothing was sent"_s;
    const QString connection = m_service.connectionText();
    finish(State::Unconfirmed, connection.isEmpty() ? reason : connection + u"; "_s + reason);
}

void Sender::finish(State state, const QString &message)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline->stop();
    m_state = state;
    m_message = message;
    Q_EMIT finished();
}

} // namespace Disposition::App
