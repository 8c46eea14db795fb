// SPDX-License-Identifier: MIT
#include "fakeline.h"

#include <QDateTime>
#include <QTimer>

namespace Example {

using namespace Qt::StringLiterals;

FakeLine::FakeLine(const Disposition::Plugin::CallFeed &feed)
    : m_feed(feed)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

FakeLine::~FakeLine()
{
    m_thread.quit();
    m_thread.wait();
}

// The campaign manager's practice list has five contacts, 12345 to 12349.
QString FakeLine::id() const
{
    return QString::number(12345 + m_calls % 5);
}

void FakeLine::dial(const QString &number)
{
    QMetaObject::invokeMethod(&m_worker, [this, number] {
        if (m_lasts)
            return;
        m_lasts = true;
        m_feed.callStarted(id(),
                           {{u"accountNumber"_s, u"5|3|1|0|0|44|%1"_s.arg(m_calls % 5 + 1)},
                            {u"number"_s, number},
                            {u"direction"_s, u"outbound"_s},
                            {u"state"_s, u"ringing"_s},
                            {u"startedAt"_s, QDateTime::currentDateTimeUtc()}});
        Q_EMIT ringing(number);
        QTimer::singleShot(400, &m_worker, [this] {
            if (!m_lasts)
                return;
            m_feed.callUpdated(id(),
                               {{u"state"_s, u"connected"_s},
                                {u"connectedAt"_s, QDateTime::currentDateTimeUtc()}});
            Q_EMIT answered();
        });
    });
}

void FakeLine::hangUp()
{
    QMetaObject::invokeMethod(&m_worker, [this] {
        if (!std::exchange(m_lasts, false))
            return;
        m_feed.callEnded(id(), {{u"endedAt"_s, QDateTime::currentDateTimeUtc()}});
        ++m_calls;
        Q_EMIT ended();
    });
}

} // namespace Example
