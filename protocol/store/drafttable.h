// SPDX-License-Identifier: MIT
#pragma once

#include "statefile.h"

#include <disposition/keptdraft.h>

#include <QList>

namespace Disposition {

/// The drafts on disk: one for each call of an agent.
class DraftTable
{
public:
    explicit DraftTable(StateFile &file)
        : m_file(file)
    { }

    /// Writes a draft in place of the call's former one, and of @p former, in one
    /// step; one without fields only removes.
    StoreProblem put(const KeptDraft &draft, const KeptDraft &former);
    /// All agents' drafts, oldest first.
    StoreProblem list(QList<KeptDraft> &drafts);
    /// Removes what was not touched since @p time; says how many.
    StoreProblem removeOlderThan(const QDateTime &time, int &removed);

private:
    StateFile &m_file;
};

} // namespace Disposition
