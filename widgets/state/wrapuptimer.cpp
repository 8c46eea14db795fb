// SPDX-License-Identifier: MIT
#include <disposition/wrapuptimer.h>

#include <QPointer>

#include <algorithm>
#include <map>
#include <utility>

namespace Disposition {

using namespace std::chrono_literals;

class WrapUpTimer::Private
{
public:
    struct Count
    {
        QDateTime end;
        bool isWarned = false;
        bool isLate = false;
        bool isPaused = false;
    };
    const Count *running(CallInstance call) const;
    void look();
    void setAlarm();

    WrapUpTimer *q = nullptr;
    std::shared_ptr<Clock> clock;
    std::unique_ptr<Alarm> alarm;
    std::map<CallInstance, Count> counts;
    std::chrono::seconds limit{0};
    std::chrono::seconds extension{30};
};

WrapUpTimer::WrapUpTimer(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->clock = std::move(clock);
    d->alarm = d->clock->makeAlarm([this] { d->look(); });
}

WrapUpTimer::~WrapUpTimer() = default;

void WrapUpTimer::setLimit(std::chrono::seconds limit)
{
    d->limit = limit;
}
std::chrono::seconds WrapUpTimer::limit() const
{
    return d->limit;
}
void WrapUpTimer::setExtension(std::chrono::seconds extension)
{
    d->extension = extension;
}

void WrapUpTimer::start(const Call &call)
{
    if (const auto it = d->counts.find(call.instance); it != d->counts.end()) {
        if (!std::exchange(it->second.isPaused, false))
            return;
        d->setAlarm();
        Q_EMIT changed();
        return;
    }
    const std::chrono::seconds limit = call.wrapUp > 0s ? call.wrapUp : d->limit;
    if (limit <= 0s || !call.endedAt.isValid())
        return;
    d->counts[call.instance] = {call.endedAt.addSecs(limit.count())};
    d->setAlarm();
    Q_EMIT changed();
}

void WrapUpTimer::pause(CallInstance call)
{
    if (!d->running(call))
        return;
    d->counts[call].isPaused = true;
    d->setAlarm();
    Q_EMIT changed();
}

void WrapUpTimer::stop(CallInstance call)
{
    if (d->counts.erase(call) == 0)
        return;
    d->setAlarm();
    Q_EMIT changed();
}

bool WrapUpTimer::extend(CallInstance call)
{
    const auto *count = d->running(call);
    if (!count)
        return false;
    // From now on where it was over, or the time would go to what is past.
    const QDateTime from = std::max(count->end, d->clock->now());
    d->counts[call] = {from.addSecs(d->extension.count())};
    d->setAlarm();
    Q_EMIT changed();
    return true;
}

std::optional<std::chrono::seconds> WrapUpTimer::left(CallInstance call) const
{
    const auto *count = d->running(call);
    if (!count)
        return std::nullopt;
    const qint64 ms = d->clock->now().msecsTo(count->end);
    return std::chrono::seconds(std::max<qint64>(0, (ms + 999) / 1000));
}

bool WrapUpTimer::isLate(CallInstance call) const
{
    const auto *count = d->running(call);
    return count && count->isLate;
}

const WrapUpTimer::Private::Count *WrapUpTimer::Private::running(CallInstance call) const
{
    const auto it = counts.find(call);
    return it == counts.end() || it->second.isPaused ? nullptr : &it->second;
}

void WrapUpTimer::Private::setAlarm()
{
    alarm->stop();
    std::optional<qint64> wait;
    for (const auto &[call, count] : counts) {
        if (count.isLate || count.isPaused)
            continue;
        const qint64 toEnd = clock->now().msecsTo(count.end);
        const qint64 ms
            = count.isWarned ? toEnd : toEnd - std::chrono::milliseconds(warning).count();
        wait = std::min(wait.value_or(ms), ms);
    }
    if (wait)
        alarm->start(std::chrono::milliseconds(std::max<qint64>(0, *wait)));
}

void WrapUpTimer::Private::look()
{
    const QDateTime now = clock->now();
    QList<CallInstance> near;
    QList<CallInstance> over;
    for (auto &[call, count] : counts) {
        if (count.isPaused)
            continue;
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
    const QPointer<WrapUpTimer> guard(q);
    for (const CallInstance call : std::as_const(near)) {
        if (guard)
            Q_EMIT guard->endIsNear(call);
    }
    for (const CallInstance call : std::as_const(over)) {
        if (guard)
            Q_EMIT guard->expired(call);
    }
}

} // namespace Disposition
