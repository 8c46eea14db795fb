// SPDX-License-Identifier: MIT
#include "fakeclock.h"

#include <algorithm>

namespace Disposition::Test {

class FakeClock::FakeAlarm : public Alarm
{
public:
    FakeAlarm(FakeClock *clock, std::function<void()> ring)
        : ring(std::move(ring))
        , m_clock(clock)
    { }
    ~FakeAlarm() override { FakeAlarm::stop(); }

    void start(std::chrono::milliseconds wait) override
    {
        stop();
        due = m_clock->m_now.addMSecs(wait.count());
        m_clock->m_set.push_back(this);
    }
    void stop() override { m_clock->m_set.remove(this); }

    const std::function<void()> ring;
    QDateTime due;

private:
    FakeClock *const m_clock;
};

std::unique_ptr<Alarm> FakeClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<FakeAlarm>(this, std::move(ring));
}

void FakeClock::advance(std::chrono::milliseconds time)
{
    const QDateTime until = m_now.addMSecs(time.count());
    for (;;) {
        const auto first = std::min_element(
            m_set.begin(), m_set.end(),
            [](const FakeAlarm *a, const FakeAlarm *b) { return a->due < b->due; });
        if (first == m_set.end() || (*first)->due > until)
            break;
        FakeAlarm *alarm = *first;
        m_now = std::max(m_now, alarm->due);
        m_set.erase(first);
        const auto ring = alarm->ring; // it may delete its alarm
        ring();
    }
    m_now = until;
}

} // namespace Disposition::Test
