// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/protocolexport.h>

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace Disposition {

/// Rings once, some time after start(); starting again starts over.
class DISPOSITION_PROTOCOL_EXPORT Alarm
{
public:
    virtual ~Alarm();
    virtual void start(std::chrono::milliseconds wait) = 0;
    virtual void stop() = 0;
};

/// Where the service gets the time from, so that a test can set it.
///
/// Used on the service's thread only.
class DISPOSITION_PROTOCOL_EXPORT Clock
{
public:
    virtual ~Clock();
    /// The wall clock, in UTC.
    virtual QDateTime now() const = 0;
    /// An alarm that calls @p ring; it does not ring any more once deleted.
    virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) = 0;

    /// The machine's own clock, and QTimer for alarms.
    static std::shared_ptr<Clock> system();
};

} // namespace Disposition
