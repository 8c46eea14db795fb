// SPDX-License-Identifier: MIT
//
// The second library of the program: all that QtNetwork and QtWebSockets are for.
#include "instance/instanceclient.h"
#include "instance/instanceserver.h"
#include "makelink.h"
#include "programnetwork.h"
#include "simulatedbus.h"

#include <disposition/version.h>

#include <QObject>

namespace Disposition::App {

namespace {

class Ear final : public CommandEar
{
public:
    explicit Ear(const Obey &obey)
        : m_server(obey)
    { }

    QString listen(const InstancePlace &place) override
    {
        return m_server.listen(place) ? QString() : m_server.errorString();
    }
    void close() override { m_server.close(); }

private:
    InstanceServer m_server;
};

class Bus final : public PracticeBus
{
public:
    bool listen() { return m_bus.listen(); }
    QUrl url() const override { return m_bus.url(); }
    void addCall(const QString &callId, const QString &account) override
    {
        m_bus.addCall(callId, account);
    }
    void watch(const Watch &came, const Watch &went) override
    {
        using Simulator::SimulatedBus;
        QObject::connect(&m_bus, &SimulatedBus::requestReceived, &m_bus, came);
        QObject::connect(&m_bus, &SimulatedBus::messageSent, &m_bus, went);
    }

private:
    Simulator::SimulatedBus m_bus;
};

} // namespace

class NetworkLibrary final : public QObject, public ProgramNetwork
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID DispositionProgramNetwork_iid)
    Q_INTERFACES(Disposition::App::ProgramNetwork)

public:
    QString version() override { return QStringLiteral(DISPOSITION_VERSION_STR); }
    WebSocketLink *createLink(const BusAddress &address) override { return makeLink(address); }
    std::unique_ptr<CommandEar> commandEar(const Obey &obey) override
    {
        return std::make_unique<Ear>(obey);
    }
    Told tellPanel(const InstancePlace &place, const PanelCommand &command,
                   QDeadlineTimer deadline) override
    {
        return App::tellPanel(place, command, deadline);
    }
    std::unique_ptr<PracticeBus> practiceBus() override
    {
        auto bus = std::make_unique<Bus>();
        return bus->listen() ? std::move(bus) : nullptr;
    }
};

} // namespace Disposition::App

#include "networklibrary.moc"
