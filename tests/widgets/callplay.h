// SPDX-License-Identifier: MIT
#pragma once

#include "fakeclock.h"
#include "faketransport.h"

#include <disposition/outcomeservice.h>

#include <QPointer>

namespace Disposition::Test {

/// A service with a bus to answer for, and the few words to play calls with.
class CallPlay
{
public:
    CallPlay()
    {
        auto transport = std::make_unique<FakeTransport>();
        bus = transport.get();
        service->setAgent(AgentId(QStringLiteral("testagent")));
        service->setTransport(std::move(transport));
        bus->enter(Transport::State::Open);
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

    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<OutcomeService> service = std::make_unique<OutcomeService>(clock);
    QPointer<FakeTransport> bus;
};

} // namespace Disposition::Test
