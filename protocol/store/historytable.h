// SPDX-License-Identifier: MIT
#pragma once

#include "statefile.h"

#include <disposition/historyentry.h>

#include <QList>

namespace Disposition {

/// What became of the outcomes, on disk, read from the newest in pages.
class HistoryTable
{
public:
    explicit HistoryTable(StateFile &file)
        : m_file(file)
    { }

    /// One entry for each record, the last word about it.
    StoreProblem put(const QList<HistoryEntry> &entries);
    /// At most @p count entries of this agent, newest first, from those older than
    /// the one of the record @p key; from the newest where that is not there.
    StoreProblem list(const AgentId &agent, const QString &key, int count,
                      QList<HistoryEntry> &entries);
    StoreProblem removeOlderThan(const QDateTime &time);

private:
    StateFile &m_file;
};

} // namespace Disposition
