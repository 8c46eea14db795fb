// SPDX-License-Identifier: MIT
#include "clockjump.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <ctime>
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace Disposition {

#ifdef Q_OS_LINUX

ClockJump::ClockJump(QObject *context, const std::function<void()> &jumped)
    : m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0 || !arm())
        return;
    m_notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, context);
    QObject::connect(m_notifier, &QSocketNotifier::activated, context, [this, jumped] {
        arm(); // before it is told: whoever hears of it may end this
        jumped();
    });
}

ClockJump::~ClockJump()
{
    if (m_notifier) { // which may be just telling
        m_notifier->setEnabled(false);
        m_notifier->deleteLater();
    }
    if (m_timer >= 0)
        ::close(m_timer);
}

// An alarm that never comes, but is called off when the clock is set: that is what is
// waited for.
bool ClockJump::arm()
{
    constexpr time_t tenYears = 10 * 366 * 24 * 3600;
    itimerspec never{};
    never.it_value.tv_sec = time(nullptr) + tenYears;
    const int flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
    // It says ECANCELED where the clock was set before; it is armed all the same.
    return timerfd_settime(m_timer, flags, &never, nullptr) == 0 || errno == ECANCELED;
}

#else

ClockJump::ClockJump(QObject *, const std::function<void()> &) { }
ClockJump::~ClockJump() = default;
bool ClockJump::arm()
{
    return false;
}

#endif

} // namespace Disposition
