// SPDX-License-Identifier: MIT
#pragma once

#include "statefile.h"

namespace Disposition {

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
