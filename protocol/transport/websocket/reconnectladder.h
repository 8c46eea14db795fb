// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

namespace Disposition {

/// How long to wait before the next try: the one place that decides it.
///
/// Each rung is a window, and the wait is anywhere in it by chance, so that
/// thousands of panels that lost the same gateway do not come back in one
/// moment.  The first window is wide for that reason; the last one is short
/// enough that all are back within ten seconds of the gateway.
class ReconnectLadder
{
public:
    /// Gives a number in [0, 1).
    using Random = std::function<double()>;

    explicit ReconnectLadder(Random random);

    /// The wait before the next try; one rung up with each call.
    std::chrono::milliseconds next();
    /// Back to the first rung: after a connection that held.
    void reset() { m_rung = 0; }

private:
    Random m_random;
    std::size_t m_rung = 0;
};

} // namespace Disposition
