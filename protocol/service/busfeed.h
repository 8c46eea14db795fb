// SPDX-License-Identifier: MIT
#pragma once

#include "wire/busmessage.h"

#include <QString>

namespace Disposition {

class OutcomeService;

/// Follows calls and log-ins by the bus' own events, for desks where no host
/// tells them.  Only what can be attributed to our agent counts.
class BusFeed
{
public:
    bool enabled = false;
    /// The call variable that holds the account number.
    QString accountVariable = QStringLiteral("BAAccountNumber");

    void apply(const Wire::CallEvent &event, OutcomeService &service) const;
    void apply(const Wire::AgentPresence &presence, OutcomeService &service);

private:
    AgentId m_loggedOut; ///< who the bus logged out, to know them when they return
};

} // namespace Disposition
