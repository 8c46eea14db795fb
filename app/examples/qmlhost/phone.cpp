// SPDX-License-Identifier: MIT
#include "phone.h"

namespace Disposition::Example {

using namespace Qt::StringLiterals;

Phone::Phone(OutcomeService *service)
    : m_service(service)
{ }

// All that a host has to do: an ID and an account when a call starts, the ID when it ends.
void Phone::dial(const QString &number)
{
    hangUp();
    ++m_count;
    m_call = CallId(QString::number(12344 + m_count));
    const AccountNumber account(u"5|3|1|0|0|44|%1"_s.arg(m_count));
    Q_EMIT dialled(m_call.toString(), account.toString());
    CallDetails details;
    details.number = number;
    details.direction = CallDirection::Outbound;
    m_service->startCall(m_call, account, details);
    Q_EMIT isOnCallChanged();
}

void Phone::hangUp()
{
    if (m_call.isEmpty())
        return;
    m_service->endCall(std::exchange(m_call, CallId()));
    Q_EMIT isOnCallChanged();
}

} // namespace Disposition::Example
