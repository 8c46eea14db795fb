// SPDX-License-Identifier: MIT
#include "exitguard.h"

#include <QCoreApplication>
#include <QMutex>
#include <QMutexLocker>

#include <atomic>
#include <cstdlib>
#include <utility>

namespace Disposition {

// What exit() tells knows of no objects: hence a list, which is made without code
// and goes without, so that it is there for whoever is last.
static QBasicMutex mutex;
static ExitGuard *first = nullptr;

ExitGuard::ExitGuard(std::function<void()> end)
    : m_end(std::move(end))
{
    const QMutexLocker locker(&mutex);
    if (!first)
        qAddPostRoutine(&ExitGuard::endAll);
    m_next = std::exchange(first, this);
}

static std::atomic<bool> isFirst = false;

bool ExitGuard::isNewToProgram()
{
    return !isFirst;
}

// Not for each panel: exit() forgets nothing that it was told.
void ExitGuard::comeFirst()
{
    if (!isFirst.exchange(true))
        std::atexit(&ExitGuard::endAll);
}

ExitGuard::~ExitGuard()
{
    const QMutexLocker locker(&mutex);
    ExitGuard **place = &first;
    while (*place && *place != this)
        place = &(*place)->m_next;
    if (*place)
        *place = m_next;
    if (!first)
        qRemovePostRoutine(&ExitGuard::endAll);
}

void ExitGuard::endAll()
{
    for (;;) {
        std::function<void()> end;
        {
            const QMutexLocker locker(&mutex);
            ExitGuard *guard = first;
            while (guard && !guard->m_end)
                guard = guard->m_next;
            if (!guard)
                return;
            end = std::exchange(guard->m_end, nullptr);
        }
        end();
    }
}

} // namespace Disposition
