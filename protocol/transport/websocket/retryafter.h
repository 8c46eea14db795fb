// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace Disposition {

/// How long the server asks to be left alone: its "Retry-After", in seconds or
/// as a date, in the head of an HTTP answer.  Zero when it does not say; at
/// most five minutes, for a server's clock may be wrong.
std::chrono::milliseconds retryAfter(const QByteArray &head, const QDateTime &now);

} // namespace Disposition
