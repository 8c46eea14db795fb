// SPDX-License-Identifier: MIT
#include <disposition/clock.h>

#include <QTimer>

#include <utility>

namespace Disposition {

Alarm::~Alarm() = default;
Clock::~Clock() = default;

namespace {

class TimerAlarm final : public Alarm
{
public:
    explicit TimerAlarm(std::function<void()> ring)
    {
        m_timer.setSingleShot(true);
        // The function is called from a copy: it may delete this alarm.
        m_timer.callOnTimeout([ring = std::move(ring)] {
            const auto copy = ring;
            copy();
        });
    }
    void start(std::chrono::milliseconds wait) override { m_timer.start(wait); }
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override
    {
        return std::make_unique<TimerAlarm>(std::move(ring));
    }
};

} // namespace

std::shared_ptr<Clock> Clock::system()
{
    return std::make_shared<SystemClock>();
}

} // namespace Disposition
