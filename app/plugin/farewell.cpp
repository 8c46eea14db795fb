// SPDX-License-Identifier: MIT
#include "farewell.h"

#include <disposition/outcomeservice.h>

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Disposition {

using namespace std::chrono_literals;

Farewell::Farewell(OutcomeService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(); });
    // Whichever of these it is, it came to an end.
    for (const auto signal : {&OutcomeService::outcomeConfirmed, &OutcomeService::outcomeRefused,
                              &OutcomeService::outcomeUnconfirmed})
        connect(service, signal, this, [this] { look(); });
}

void Farewell::say(std::function<void()> done)
{
    m_done = std::move(done);
    m_patience.start();
    look();
}

void Farewell::look()
{
    if (!m_patience.isActive())
        return;
    // What waits for a connection can wait for the next program.
    const QList<OutcomeRecord> pending = m_service->pending();
    const bool isOnItsWay
        = std::any_of(pending.cbegin(), pending.cend(), [this](const OutcomeRecord &record) {
              return record.state == RecordState::InFlight
                  || (record.state == RecordState::Waiting
                      && m_service->connectionState() == Transport::State::Open);
          });
    if (!isOnItsWay)
        finish();
}

void Farewell::finish()
{
    m_patience.stop();
    m_service->whenKept([guard = QPointer<Farewell>(this)] {
        if (!guard || guard->m_patience.isActive())
            return;
        if (const auto done = std::exchange(guard->m_done, nullptr))
            done();
    });
}

} // namespace Disposition
