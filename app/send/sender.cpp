// SPDX-License-Identifier: MIT
#include "sender.h"

#include <algorithm>

namespace Disposition::App {

using namespace Qt::StringLiterals;
using Code = TransportProblem::Code;

bool isBadInput(Code code)
{
    return code == Code::BadAddress || code == Code::NotSecure || code == Code::CertificateFile;
}

bool isFinal(Code code)
{
    return isBadInput(code) || code == Code::NoTls || code == Code::Certificate
        || code == Code::Unauthorized || code == Code::Forbidden || code == Code::Redirected;
}

Sender::Sender(OutcomeService &service)
    : m_service(service)
    , m_deadline(Clock::system()->makeAlarm([this] { giveUp(); }))
{
    const auto mine = [this](const OutcomeRecord &record) {
        return record.id == m_record;
    };
    connect(&service, &OutcomeService::outcomeKept, this, [=, this](const OutcomeRecord &record) {
        if (mine(record))
            open();
    });
    connect(&service, &OutcomeService::outcomeConfirmed, this,
            [=, this](const OutcomeRecord &record) {
                if (mine(record))
                    finish(State::Confirmed, {});
            });
    connect(&service, &OutcomeService::outcomeRefused, this,
            [=, this](const OutcomeRecord &record) {
                if (!mine(record))
                    return;
                m_service.markSeen(record.id); // it is told here
                finish(record.refusal.isLocal() ? State::Invalid : State::Refused,
                       englishText(record.refusal));
            });
    connect(&service, &OutcomeService::outcomeDiscarded, this,
            [=, this](const OutcomeRecord &record) {
                if (mine(record))
                    finish(State::Unconfirmed, u"replaced by a newer outcome for this call"_s);
            });
    connect(&service, &OutcomeService::connectionChanged, this, &Sender::followConnection);
}

void Sender::start(const OutcomeRequest &request, std::unique_ptr<Transport> transport,
                   std::chrono::milliseconds deadline)
{
    m_patience = deadline;
    m_transport = std::move(transport);
    m_deadline->start(deadline);
    m_record = m_service.submit(request)->record().id;
}

void Sender::open()
{
    m_isKept = true;
    if (m_isOverdue)
        return giveUp();
    // An older outcome that the server never answers shall not take all the time.
    const int count = std::max(1, m_service.pendingCount());
    m_service.setTimeout(std::max(m_patience / count, std::chrono::milliseconds(200)));
    m_service.setTransport(std::move(m_transport));
}

void Sender::followConnection()
{
    const Code code = m_service.connectionProblem().code;
    const bool hasFailed = m_service.connectionState() == Transport::State::Failed;
    // Else the transport tries again, within the deadline.
    if (!m_finished && hasFailed && isFinal(code))
        giveUp(); // never discards: an older one, kept for this call, made room for it
}

void Sender::giveUp()
{
    m_isOverdue = true;
    if (!m_isKept)
        return; // whether it is kept is known soon, and must be told rightly
    const QList<OutcomeRecord> pending = m_service.pending();
    const auto mine = std::find_if(pending.cbegin(), pending.cend(),
                                   [this](const auto &record) { return record.id == m_record; });
    const bool left = mine != pending.cend() && mine->wasSent();
    const QString reason
        = left ? u"no answer came: the outcome may be set"_s : u"nothing was sent"_s;
    const QString connection = m_service.connectionText();
    finish(State::Unconfirmed,
           (connection.isEmpty() ? reason : connection + u"; "_s + reason)
               + u"; it is kept and sent again (--flush does so now)"_s);
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
