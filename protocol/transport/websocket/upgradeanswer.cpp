// SPDX-License-Identifier: MIT
#include "upgradeanswer.h"

#include <QRegularExpression>

#include <algorithm>

namespace Disposition {

using namespace std::chrono_literals;

// "HTTP/1.1 401 Unauthorized"; the reason may be missing.
static UpgradeAnswer readStatusLine(const QByteArray &line)
{
    static const QRegularExpression form(
        QStringLiteral("\\AHTTP/\\d\\.\\d +([1-9]\\d\\d)(?: (.*))?\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(QString::fromLatin1(line.trimmed()));
    if (!match.hasMatch())
        return {};
    return {match.capturedView(1).toInt(), match.captured(2).toLatin1()};
}

// A number of seconds, or a date as in RFC 9110.
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

UpgradeAnswer readUpgradeAnswer(const QByteArray &bytes, const QDateTime &now)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    UpgradeAnswer answer = readStatusLine(lines.first());
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == "retry-after") {
            answer.retryAfter = std::clamp<std::chrono::milliseconds>(
                waitIn(line.mid(colon + 1).trimmed(), now), 0ms, 5min);
            break;
        }
    }
    return answer;
}

} // namespace Disposition
