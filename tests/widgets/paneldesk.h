// SPDX-License-Identifier: MIT
#pragma once

#include "fakeclock.h"
#include "faketransport.h"

#include <disposition/panelcontroller.h>

#include <QCoreApplication>
#include <QPointer>

namespace Disposition::Test {

/// A controller on a connected desk, with an agent logged in: what a test of
/// the panel's state needs, and the few words to play a day with.
class PanelDesk
{
public:
    explicit PanelDesk(const QString &stateFolder = {})
    {
        auto transport = std::make_unique<FakeTransport>();
        bus = transport.get();
        service->setAgent(AgentId(QStringLiteral("testagent")));
        service->setTransport(std::move(transport));
        bus->enter(Transport::State::Open);
        panel = std::make_unique<PanelController>(service.get());
        panel->texts()->setLanguage(QLocale(QStringLiteral("en_GB")));
        if (!stateFolder.isEmpty())
            service->setStateFolder(stateFolder);
    }

    CallInstance startCall(const QString &id, const CallDetails &details = {})
    {
        const auto call
            = service->startCall(CallId(id), AccountNumber(QStringLiteral("5|") + id), details);
        bus->receive(outcomeListFor(id));
        return call;
    }
    CallInstance endedCall(const QString &id)
    {
        const CallInstance call = startCall(id);
        endCall(id);
        return call;
    }
    void endCall(const QString &id) { service->endCall(CallId(id)); }
    void fill(const QString &outcome, const QString &comments = {})
    {
        panel->chooseOutcome(OutcomeId(outcome));
        panel->setComments(comments);
    }
    void submit()
    {
        panel->submit();
        QCoreApplication::processEvents();
    }
    void answer(const QString &call)
    {
        bus->receive(resultFor(call, QStringLiteral("{\"success\":true}")));
    }
    void refuse(const QString &call)
    {
        bus->receive(
            QStringLiteral(R"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":)"
                           R"({"errorMessage":"Invalid Call ID:%1","msg":"Invalid Call ID."}})")
                .arg(call));
    }
    QString shown() const { return panel->shownCall().id.toString(); }
    QString said() const { return panel->message().text; }

    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<OutcomeService> service = std::make_unique<OutcomeService>(clock);
    QPointer<FakeTransport> bus;
    std::unique_ptr<PanelController> panel; // goes before its service
};

} // namespace Disposition::Test
