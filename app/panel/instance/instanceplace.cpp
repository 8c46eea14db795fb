// SPDX-License-Identifier: MIT
#include "instanceplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStringList>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace Disposition::App {

using namespace Qt::StringLiterals;

// What is not there yet has no canonical name; the folders above it have.
static QString canonicalName(const QString &folder)
{
    QString above = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QString below;
    while (!QFileInfo::exists(above)) {
        const qsizetype slash = above.lastIndexOf(u'/');
        if (slash <= 0)
            return above + below;
        below.prepend(above.sliced(slash));
        above.truncate(slash);
    }
    return QDir::cleanPath(QFileInfo(above).canonicalFilePath() + below);
}

static QString shortName(const QString &canonical, const QString &user)
{
    const QByteArray key = canonical.toUtf8() + '\0' + user.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return u"panel-"_s + QString::fromLatin1(hash.first(16));
}

#ifdef Q_OS_UNIX

// Makes the folder where it is not; true if it is ours alone then.  What others
// put there in our stead is neither.
static bool makePrivate(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    mkdir(name.constData(), S_IRWXU);
    struct stat found = {};
    return lstat(name.constData(), &found) == 0 && S_ISDIR(found.st_mode)
        && found.st_uid == geteuid() && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0
        && access(name.constData(), W_OK | X_OK) == 0;
}

InstancePlace instancePlace(const QString &stateFolder)
{
    const QString canonical = canonicalName(stateFolder);
    const QString user = QString::number(geteuid());
    const QString name = shortName(canonical, user);

    // A call script may run without the session's variables: it shall find the same place.
    QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.isEmpty())
        runtime = u"/run/user/"_s + user;
    const QStringList folders{runtime + u"/disposition"_s, canonical + u"/run"_s,
                              QDir::tempPath() + u"/disposition-"_s + user};
    for (const QString &folder : folders) {
        const QString path = folder + u'/' + name;
        const QString socket = path + u".socket"_s;
        if (QFile::encodeName(socket).size() < qsizetype(sizeof(sockaddr_un::sun_path))
            && makePrivate(folder))
            return {socket, path + u".lock"_s, path + u".start"_s, {}};
    }
    return {{}, {}, {}, u"no folder for the panel's socket: tried %1"_s.arg(folders.join(u", "_s))};
}

#else

InstancePlace instancePlace(const QString &stateFolder)
{
    const QString canonical = canonicalName(stateFolder);
    const QString user = qEnvironmentVariable("USERNAME");
    const QString name = shortName(canonical, user);
    const QString path = QDir::tempPath() + u'/' + name;
    return {u"disposition-"_s + name, path + u".lock"_s, path + u".start"_s, {}};
}

#endif

} // namespace Disposition::App
