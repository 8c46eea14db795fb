// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/callfeed.h>

#include <QThread>

namespace Example {

/// Telephony without a telephone: one call at a time, on a thread of its own, as
/// SIP stacks have them.  From there it tells the panel of its calls, and recycles
/// their IDs.
class FakeLine : public QObject
{
    Q_OBJECT

public:
    explicit FakeLine(const Disposition::Plugin::CallFeed &feed);
    ~FakeLine() override;

    // From any thread
    void dial(const QString &number);
    void hangUp();

Q_SIGNALS:
    void ringing(const QString &number);
    void answered();
    void ended();

private:
    QString id() const;

    const Disposition::Plugin::CallFeed m_feed;
    QThread m_thread;
    QObject m_worker; ///< lives there
    int m_calls = 0;
    bool m_lasts = false;
};

} // namespace Example
