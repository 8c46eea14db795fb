// SPDX-License-Identifier: MIT
#pragma once

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
    QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(14, 3), Qt::UTC);
    std::list<FakeAlarm *> m_set;
};

} // namespace Disposition::Test
