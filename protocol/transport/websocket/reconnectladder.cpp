// SPDX-License-Identifier: MIT
#include "reconnectladder.h"

#include <array>
#include <cstdint>
#include <utility>

namespace Disposition {

using namespace std::chrono_literals;

static constexpr std::array<std::chrono::milliseconds, 2> windows = {8000ms, 9500ms};

ReconnectLadder::ReconnectLadder(Random random)
    : m_random(std::move(random))
{ }

std::chrono::milliseconds ReconnectLadder::next()
{
    const auto window = windows[m_rung];
    if (m_rung + 1 < windows.size())
        ++m_rung;
    return std::chrono::milliseconds(std::int64_t(double(window.count()) * m_random()));
}

} // namespace Disposition
