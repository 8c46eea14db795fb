// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

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
    /// @p jumped is called on the thread of @p context, which outlives this.
    ClockJump(QObject *context, const std::function<void()> &jumped);
    ~ClockJump();
    ClockJump(const ClockJump &) = delete;
    ClockJump &operator=(const ClockJump &) = delete;

    bool isThere() const { return m_notifier != nullptr; }

private:
    bool arm();

    [[maybe_unused]] int m_timer = -1;
    QSocketNotifier *m_notifier = nullptr; ///< its context's, for it may be just telling
};

} // namespace Disposition
