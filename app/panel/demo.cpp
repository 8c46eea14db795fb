// SPDX-License-Identifier: MIT
#include "demo.h"

#include "owntransport.h"

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

QString Demo::start()
{
    QString error;
    ProgramNetwork *network = programNetwork(error);
    if (!network)
        return error;
    m_bus = network->practiceBus();
    if (!m_bus)
        return u"no port for the simulated bus"_s;
    BusAddress address;
    address.url = m_bus->url();
    m_service->setTransport(std::make_unique<OwnTransport>(
        [network, address](QString &) { return network->createLink(address); }));
    return {};
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
        m_bus->addCall(id, account);
    m_current = CallId(id);
    m_service->startCall(m_current, AccountNumber(account));
    m_hangUp.start();
}

} // namespace Disposition::App
