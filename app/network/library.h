// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/version.h>

#include <QObject>
#include <QString>

namespace Disposition {

/// The root object of a Qt plugin at @p path; null, and @p error, where there is
/// none.  What was loaded stays until the program ends.
QObject *loadLibrary(const QString &path, QString &error);

/// What to say of a library that is not of this build.
QString otherBuild(const QString &path, const QString &version);

/// The interface of a library that is of one build with its caller.
template <class Factory> Factory *loadFactory(const QString &path, QString &error)
{
    QObject *root = loadLibrary(path, error);
    if (!root)
        return nullptr;
    auto *factory = qobject_cast<Factory *>(root);
    if (!factory)
        error = otherBuild(path, {});
    else if (factory->version() != QStringLiteral(DISPOSITION_VERSION_STR))
        error = otherBuild(path, factory->version());
    else
        return factory;
    return nullptr;
}

} // namespace Disposition
