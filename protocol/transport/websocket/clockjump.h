// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

class QObject;
class QSocketNotifier;

namespace Disposition {

/// Tells when the clock on the wall jumped against the one that runs: the machine
/// was asleep, or somebody set it.  The system says so; nothing is asked meanwhile.
///
/// On Linux; elsewhere isThere() is false and nothing is told.
class ClockJump
{
public:
    ClockJump(QObject *context, const std::function<void()> &jumped);
    ~ClockJump();
    ClockJump(const ClockJump &) = delete;
    ClockJump &operator=(const ClockJump &) = delete;

    bool isThere() const { return m_notifier != nullptr; }

private:
    bool arm();

    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Disposition
