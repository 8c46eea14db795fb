// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>

namespace Disposition {

/// Where the bus is, and how to get in.
struct BusAddress
{
    QUrl url; ///< ws:// or wss://
    QString caFile; ///< PEM file of the site's own authority; empty: the system's
    QByteArray token; ///< empty: none
    bool allowInsecure = false; ///< ws:// to other machines
    std::chrono::milliseconds heartbeat{30'000}; ///< between pings
};

} // namespace Disposition
