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

    /// True for two drafts of one call: there is one of them on disk.
    static bool isSame(const KeptDraft &a, const KeptDraft &b);

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

/// Named texts that outlive the program, such as the last list of outcomes.
class KeptTexts
{
public:
    explicit KeptTexts(StateFile &file)
        : m_file(file)
    { }
    StoreProblem put(const QString &name, const QString &value);
    StoreProblem read(const QString &name, QString &value);

private:
    StateFile &m_file;
};

} // namespace Disposition
