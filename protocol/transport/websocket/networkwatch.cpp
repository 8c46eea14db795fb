// SPDX-License-Identifier: MIT
#include "networkwatch.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QNetworkInformation>

namespace Disposition {

using namespace std::chrono_literals;

static std::chrono::milliseconds wallTime()
{
    return std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
}

static std::chrono::milliseconds runningTime()
{
    return std::chrono::milliseconds(QDeadlineTimer::current().deadline());
}

NetworkWatch::NetworkWatch(QObject *parent)
    : NetworkWatch(wallTime, runningTime, parent)
{ }

NetworkWatch::NetworkWatch(Time wall, Time running, QObject *parent)
    : QObject(parent)
    , m_wall(std::move(wall))
    , m_running(std::move(running))
{
    m_timer.setInterval(5s);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &NetworkWatch::look);
}

void NetworkWatch::start()
{
    m_offset = m_wall() - m_running();
    if (!m_jump)
        m_jump = std::make_unique<ClockJump>(this, [this] { look(); });
    if (!m_jump->isThere())
        m_timer.start();
}

void NetworkWatch::stop()
{
    m_jump.reset();
    m_timer.stop();
}

// Somebody who sets the clock looks like sleep, too; that does no harm.
void NetworkWatch::look()
{
    const auto offset = m_wall() - m_running();
    const bool slept = offset - m_offset > 10s;
    m_offset = offset;
    if (slept)
        Q_EMIT wokeUp();
}

void NetworkWatch::askSystem()
{
    if (std::exchange(m_isAsked, true))
        return;
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadDefaultBackend())
        return; // the ladder does without it
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](Reachability now) {
                if (now == Reachability::Online || now == Reachability::Site)
                    Q_EMIT cameBack();
            });
}

} // namespace Disposition
