// SPDX-License-Identifier: MIT
#pragma once

#include "utc.h"

#include <disposition/clock.h>

#include <list>

namespace Disposition::Test {

/// A clock that stands still until a test moves it; alarms ring in the order
/// of their times.
class FakeClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;

    void advance(std::chrono::milliseconds time);

private:
    class FakeAlarm;
    QDateTime m_now = utc("2026-11-23T14:03:00Z");
    std::list<FakeAlarm *> m_set;
};

} // namespace Disposition::Test
