// SPDX-License-Identifier: MIT
#include <disposition/keptoutcomes.h>

#include "outboxtable.h"

#include <QFile>

namespace Disposition {

KeptOutcomes readKeptOutcomes(const QString &folder)
{
    StateFile file(folder);
    KeptOutcomes kept;
    if (!QFile::exists(file.path()) && !QFile::exists(folder))
        return kept; // nothing was ever kept here
    if (file.open())
        kept.problem = OutboxTable(file).list(kept.records);
    if (kept.problem.isNone())
        kept.problem = file.problem();
    return kept;
}

} // namespace Disposition
