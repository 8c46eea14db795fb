// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomeservice.h>

namespace Disposition::Example {

/// What a softphone knows: which calls there are.  This one only plays them.
class Phone : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool isOnCall READ isOnCall NOTIFY isOnCallChanged)

public:
    explicit Phone(OutcomeService *service);

    bool isOnCall() const { return !m_call.isEmpty(); }
    Q_INVOKABLE void dial(const QString &number);
    Q_INVOKABLE void hangUp();

Q_SIGNALS:
    void isOnCallChanged();
    void dialled(const QString &callId, const QString &account);

private:
    OutcomeService *const m_service;
    CallId m_call; ///< the one that lasts
    int m_count = 0;
};

} // namespace Disposition::Example
