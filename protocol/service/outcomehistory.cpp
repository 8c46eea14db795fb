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

void OutcomeHistory::add(const HistoryEntry &entry)
{
    m_latest.append(entry);
    if (m_latest.size() > mostInMemory)
        m_latest.removeFirst();
    if (m_store)
        m_store->putHistory(entry);
    Q_EMIT added(entry);
}

OutcomeHistory::Page OutcomeHistory::latest(const AgentId &agent, const QString &key,
                                            int count) const
{
    Page page;
    bool isOlder = key.isEmpty();
    for (auto it = m_latest.crbegin(); it != m_latest.crend() && page.size() < count; ++it) {
        if (isOlder && it->record.request.agent == agent)
            page.append(*it);
        isOlder = isOlder || it->record.key == key;
    }
    return page;
}

void OutcomeHistory::read(const AgentId &agent, const QString &key, int count,
                          std::function<void(const Page &)> done)
{
    if (!m_store) {
        QMetaObject::invokeMethod(
            this, [this, agent, key, count, done] { done(latest(agent, key, count)); },
            Qt::QueuedConnection);
        return;
    }
    m_store->readHistory(agent, key, count,
                         [guard = QPointer(this), agent, key, count, done](const Page &page) {
                             if (!guard)
                                 return;
                             // Where the disk has nothing it may not be usable.
                             const bool isFirst = key.isEmpty() && page.isEmpty();
                             done(isFirst ? guard->latest(agent, key, count) : page);
                         });
}

} // namespace Disposition
