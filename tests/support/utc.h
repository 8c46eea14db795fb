// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace Disposition::Test {

/// A time in UTC, as in utc("2026-11-23T14:03:00Z"); one spelling for all versions of Qt.
inline QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QLatin1StringView(iso), Qt::ISODateWithMs);
}

} // namespace Disposition::Test
