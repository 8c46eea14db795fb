// SPDX-License-Identifier: MIT
#include "busfeed.h"

#include <disposition/outcomeservice.h>

namespace Disposition {

// No agent has so many open at once; a server that says so has gone astray, and
// shall not fill the memory.
static constexpr qsizetype mostCalls = 500;
static constexpr qsizetype longestId = 256;

void BusFeed::apply(const Wire::CallEvent &event, OutcomeService &service) const
{
    if (!enabled || event.user != service.agent())
        return;
    if (event.state == CallState::Ended) {
        service.endCall(event.callId);
        return;
    }
    CallDetails details;
    details.state = event.state;
    const AccountNumber account(event.variables.value(accountVariable).toString());
    if (event.callId.toString().size() > longestId || account.toString().size() > longestId
        || service.calls().size() >= mostCalls)
        return;
    service.startCall(event.callId, account, details);
}

void BusFeed::apply(const Wire::AgentPresence &presence, OutcomeService &service)
{
    if (!enabled)
        return;
    const auto isMeant = [&presence](const AgentId &agent) {
        return !agent.isEmpty() && (presence.id == agent || presence.loginName == agent);
    };
    if (presence.loggedIn && service.agent().isEmpty() && isMeant(m_loggedOut)) {
        service.setAgent(m_loggedOut);
    } else if (!presence.loggedIn && isMeant(service.agent())) {
        m_loggedOut = service.agent();
        service.setAgent(AgentId());
    }
}

} // namespace Disposition
