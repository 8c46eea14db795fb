// SPDX-License-Identifier: MIT
#include "library.h"

#include <disposition/version.h>

#include <QFileInfo>
#include <QPluginLoader>

namespace Disposition {

using namespace Qt::StringLiterals;

QObject *loadLibrary(const QString &path, QString &error)
{
    if (!QFileInfo::exists(path)) {
        error = u"%1 is not there"_s.arg(path);
        return nullptr;
    }
    QPluginLoader loader(path); // goes, and leaves loaded what it has
    QObject *root = loader.instance();
    if (!root)
        error = loader.errorString();
    return root;
}

QString otherBuild(const QString &path, const QString &version)
{
    if (version.isEmpty())
        return u"%1 is something else"_s.arg(path);
    return u"%1 is of version %2, the panel of version %3"_s.arg(
        path, version, QStringLiteral(DISPOSITION_VERSION_STR));
}

} // namespace Disposition
