// SPDX-License-Identifier: MIT
#include "programnetwork.h"

#include "library.h"

#include <QCoreApplication>

namespace Disposition::App {

using namespace Qt::StringLiterals;

ProgramNetwork *programNetwork(QString &error)
{
    // By the program's own place, wherever it was started from.
    const QString path = QCoreApplication::applicationDirPath() + u'/'
        + QStringLiteral(DISPOSITION_NETWORK_LIBRARY);
    return loadFactory<ProgramNetwork>(path, error);
}

} // namespace Disposition::App
