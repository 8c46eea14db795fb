// SPDX-License-Identifier: MIT
#include <disposition/outcomehistory.h>

#include "store/statestore.h"

#include <QPointer>

namespace Disposition {

static constexpr int mostInMemory = 100;

OutcomeHistory::OutcomeHistory(QObject *parent)
    : QObject(parent)
{ }
OutcomeHistory::~OutcomeHistory() = default;

void OutcomeHistory::add(HistoryEntry entry)
{
    entry.place = ++m_lastPlace;
    m_latest.append(entry);
    if (m_latest.size() > mostInMemory)
        m_latest.removeFirst();
    if (m_store)
        m_store->putHistory(entry);
    entry.place = 0; // on disk it gets one of its own
    Q_EMIT added(entry);
}

OutcomeHistory::Page OutcomeHistory::latest(const AgentId &agent, qint64 place, int count) const
{
    Page page;
    for (auto it = m_latest.crbegin(); it != m_latest.crend() && page.size() < count; ++it) {
        if (it->record.request.agent == agent && (place == 0 || it->place < place))
            page.append(*it);
    }
    return page;
}

void OutcomeHistory::read(const AgentId &agent, qint64 place, int count,
                          std::function<void(const Page &)> done) const
{
    if (!m_store) {
        QMetaObject::invokeMethod(
            const_cast<OutcomeHistory *>(this),
            [this, agent, place, count, done] { done(latest(agent, place, count)); },
            Qt::QueuedConnection);
        return;
    }
    m_store->readHistory(agent, place, count,
                         [guard = QPointer(this), agent, place, count, done](const Page &page) {
                             if (!guard)
                                 return;
                             // Where the disk has nothing it may not be usable.
                             const bool isFirst = place == 0 && page.isEmpty();
                             done(isFirst ? guard->latest(agent, place, count) : page);
                         });
}

} // namespace Disposition
