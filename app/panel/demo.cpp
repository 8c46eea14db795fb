// SPDX-License-Identifier: MIT
#include "demo.h"

#include <disposition/websockettransport.h>

namespace Disposition::App {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Demo::Demo(OutcomeService *service)
    : m_service(service)
{
    m_next.setInterval(30s);
    connect(&m_next, &QTimer::timeout, this, &Demo::nextCall);
    m_hangUp.setSingleShot(true);
    m_hangUp.setInterval(15s);
    connect(&m_hangUp, &QTimer::timeout, this, [this] { m_service->endCall(m_current); });
}

bool Demo::start()
{
    if (!m_bus.listen())
        return false;
    m_service->setTransport(std::make_unique<WebSocketTransport>(m_bus.url()));
    return true;
}

void Demo::playCalls()
{
    nextCall();
    m_next.start();
}

void Demo::nextCall()
{
    if (!m_current.isEmpty())
        m_service->endCall(m_current);
    ++m_count;
    const QString id = QString::number(12344 + m_count);
    const QString account = u"5|3|1|0|0|44|%1"_s.arg(m_count);
    if (m_count % 4 != 0)
        m_bus.addCall(id, account);
    m_current = CallId(id);
    m_service->startCall(m_current, AccountNumber(account));
    m_hangUp.start();
}

} // namespace Disposition::App
