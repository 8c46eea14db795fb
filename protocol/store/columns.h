// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QVariant>

namespace Disposition::Columns {

// How values stand in the columns of the state file.

/// Milliseconds since 1970; NULL for a time that is not known.
inline QVariant fromTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

inline QDateTime toTime(const QVariant &ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong()).toUTC();
}

/// A text that is empty rather than NULL: QString() would be NULL, and nothing here is unknown.
inline QString fromText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace Disposition::Columns
