// SPDX-License-Identifier: MIT
#include "retryafter.h"

#include <algorithm>

namespace Disposition {

using namespace std::chrono_literals;

static std::chrono::milliseconds waitIn(const QByteArray &value, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 300));
    QString text = QString::fromLatin1(value);
    text.replace(QLatin1StringView("GMT"), QLatin1StringView("+0000")); // as mail writes it
    const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
    return date.isValid() ? std::chrono::milliseconds(now.msecsTo(date)) : 0ms;
}

std::chrono::milliseconds retryAfter(const QByteArray &head, const QDateTime &now)
{
    const QList<QByteArray> lines = head.left(head.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == "retry-after")
            return std::clamp<std::chrono::milliseconds>(waitIn(line.mid(colon + 1).trimmed(), now),
                                                         0ms, 5min);
    }
    return 0ms;
}

} // namespace Disposition
