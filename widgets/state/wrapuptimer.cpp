// SPDX-License-Identifier: MIT
#include <disposition/wrapuptimer.h>

#include <QPointer>

#include <algorithm>

namespace Disposition {

using namespace std::chrono_literals;

WrapUpTimer::WrapUpTimer(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_alarm(m_clock->makeAlarm([this] { look(); }))
{ }

WrapUpTimer::~WrapUpTimer() = default;

void WrapUpTimer::setLimit(std::chrono::seconds limit)
{
    m_limit = limit;
}
void WrapUpTimer::setExtension(std::chrono::seconds extension)
{
    m_extension = extension;
}

void WrapUpTimer::start(const Call &call)
{
    const std::chrono::seconds limit = call.wrapUp > 0s ? call.wrapUp : m_limit;
    if (limit <= 0s || !call.endedAt.isValid() || m_counts.count(call.instance) > 0)
        return;
    m_counts[call.instance] = {call.endedAt.addSecs(limit.count())};
    setAlarm();
    Q_EMIT changed();
}

void WrapUpTimer::stop(CallInstance call)
{
    if (m_counts.erase(call) == 0)
        return;
    setAlarm();
    Q_EMIT changed();
}

bool WrapUpTimer::extend(CallInstance call)
{
    const auto it = m_counts.find(call);
    if (it == m_counts.end())
        return false;
    // From now on where it was over, or the time would go to what is past.
    const QDateTime from = std::max(it->second.end, m_clock->now());
    it->second = {from.addSecs(m_extension.count())};
    setAlarm();
    Q_EMIT changed();
    return true;
}

std::optional<std::chrono::seconds> WrapUpTimer::left(CallInstance call) const
{
    const auto it = m_counts.find(call);
    if (it == m_counts.end())
        return std::nullopt;
    const qint64 ms = m_clock->now().msecsTo(it->second.end);
    return std::chrono::seconds(std::max<qint64>(0, (ms + 999) / 1000));
}

bool WrapUpTimer::isLate(CallInstance call) const
{
    const auto it = m_counts.find(call);
    return it != m_counts.end() && it->second.isLate;
}

void WrapUpTimer::setAlarm()
{
    m_alarm->stop();
    std::optional<qint64> wait;
    for (const auto &[call, count] : m_counts) {
        if (count.isLate)
            continue;
        const qint64 toEnd = m_clock->now().msecsTo(count.end);
        const qint64 ms
            = count.isWarned ? toEnd : toEnd - std::chrono::milliseconds(warning).count();
        wait = std::min(wait.value_or(ms), ms);
    }
    if (wait)
        m_alarm->start(std::chrono::milliseconds(std::max<qint64>(0, *wait)));
}

void WrapUpTimer::look()
{
    const QDateTime now = m_clock->now();
    QList<CallInstance> near;
    QList<CallInstance> over;
    for (auto &[call, count] : m_counts) {
        if (!count.isLate && now >= count.end) {
            count.isLate = count.isWarned = true;
            over.append(call);
        } else if (!count.isWarned
                   && now.msecsTo(count.end) <= std::chrono::milliseconds(warning).count()) {
            count.isWarned = true;
            near.append(call);
        }
    }
    setAlarm();
    // Last: a slot may stop a count, or delete this.
    const QPointer<WrapUpTimer> guard(this);
    for (const CallInstance call : std::as_const(near)) {
        if (guard)
            Q_EMIT endIsNear(call);
    }
    for (const CallInstance call : std::as_const(over)) {
        if (guard)
            Q_EMIT expired(call);
    }
}

} // namespace Disposition
