// SPDX-License-Identifier: MIT
#pragma once

#include "statefile.h"

#include <QHash>

namespace Disposition {

/// Named texts that outlive the program, such as the last list of outcomes
/// and what the panel remembers for each agent.
class KeptTexts
{
public:
    explicit KeptTexts(StateFile &file)
        : m_file(file)
    { }
    StoreProblem put(const QString &name, const QString &value);
    /// All of them by their names.
    StoreProblem list(QHash<QString, QString> &texts);

private:
    StateFile &m_file;
};

} // namespace Disposition
