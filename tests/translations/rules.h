// SPDX-License-Identifier: MIT
#pragma once

#include "tsfile.h"

#include <QSet>

namespace Disposition::Test {

/// What Qt knows of a language's plural.
struct Plural
{
    int forms = 1;
    QSet<int> singular; ///< the forms that stand for one number alone, and may leave it out
};

/// What is wrong with the list of all texts: a line each.
QStringList faultsOfList(const TsFile &list);

/// What is wrong with the translations of @p file, a line each; what is not translated is not.
QStringList faultsOfTranslation(const TsFile &file, const Plural &plural);

/// What one has and the other has not.
QStringList differences(const TsFile &file, const TsFile &list);

} // namespace Disposition::Test
