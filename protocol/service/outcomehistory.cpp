// SPDX-License-Identifier: MIT
#include <disposition/outcomehistory.h>

#include "store/statestore.h"

#include <QPointer>

namespace Disposition {

static constexpr int mostInMemory = 100;

class OutcomeHistory::Private
{
public:
    Page page(const AgentId &agent, const QString &key, int count) const;

    StateStore *store = nullptr;
    Page latest; ///< of all agents, oldest first
};

OutcomeHistory::Page OutcomeHistory::Private::page(const AgentId &agent, const QString &key,
                                                   int count) const
{
    Page found;
    bool isOlder = key.isEmpty();
    for (auto it = latest.crbegin(); it != latest.crend() && found.size() < count; ++it) {
        if (isOlder && it->record.request.agent == agent)
            found.append(*it);
        isOlder = isOlder || it->record.key == key;
    }
    return found;
}

OutcomeHistory::OutcomeHistory(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{ }
OutcomeHistory::~OutcomeHistory() = default;

void OutcomeHistory::setStore(StateStore *store)
{
    d->store = store;
}

void OutcomeHistory::add(const HistoryEntry &entry)
{
    d->latest.append(entry);
    if (d->latest.size() > mostInMemory)
        d->latest.removeFirst();
    if (d->store)
        d->store->putHistory(entry);
    Q_EMIT added(entry);
}

void OutcomeHistory::read(const AgentId &agent, const QString &key, int count,
                          std::function<void(const Page &)> done)
{
    if (!d->store) {
        QMetaObject::invokeMethod(
            this, [this, agent, key, count, done] { done(d->page(agent, key, count)); },
            Qt::QueuedConnection);
        return;
    }
    d->store->readHistory(agent, key, count,
                          [guard = QPointer(this), agent, key, count, done](const Page &page) {
                              if (!guard)
                                  return;
                              // Where the disk has nothing it may not be usable.
                              const bool isFirst = key.isEmpty() && page.isEmpty();
                              done(isFirst ? guard->d->page(agent, key, count) : page);
                          });
}

} // namespace Disposition
