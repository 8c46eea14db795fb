// SPDX-License-Identifier: MIT
#include <disposition/keptoutcomes.h>

#include "outboxtable.h"

#include <QFile>
#include <QFileInfo>

namespace Disposition {

KeptOutcomes readKeptOutcomes(const QString &folder)
{
    StateFile file(folder);
    KeptOutcomes kept;
    if (!QFile::exists(file.path())) {
        // Nothing was ever kept here.
        if (const QFileInfo place(folder); place.exists() && !place.isDir())
            kept.problem = {StoreProblem::Code::Folder, folder, {}};
        return kept;
    }
    if (file.open())
        kept.problem = OutboxTable(file).list(kept.records);
    if (kept.problem.isNone())
        kept.problem = file.problem();
    return kept;
}

} // namespace Disposition
