// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace Disposition {

/// The head of the HTTP answer to a WebSocket's upgrade request.
struct UpgradeAnswer
{
    int status = 0; ///< 101 for an upgrade; 0 before the whole head is there, or if it is no HTTP
    QByteArray reason; ///< the server's words behind the status; any bytes
    /// "Retry-After": how long the server asks not to be tried again.  Zero without it; at most
    /// five minutes, because a server's clock may be wrong.
    std::chrono::milliseconds retryAfter{0};

    bool isRefusal() const { return status != 0 && status != 101; }
};

/// Reads the bytes that a server sent first; what follows the head is ignored.
UpgradeAnswer readUpgradeAnswer(const QByteArray &bytes, const QDateTime &now);

} // namespace Disposition
