// SPDX-License-Identifier: MIT
#include "filelock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace Disposition::App {

#ifdef Q_OS_UNIX

class FileLock::Handle
{
public:
    Handle(int file, const QByteArray &name)
        : m_file(file)
        , m_name(name)
    { }
    ~Handle()
    {
        unlink(m_name.constData()); // while it is held: what stands there is ours
        close(m_file);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

private:
    const int m_file;
    const QByteArray m_name;
};

// Whether the name still means this file: who held the lock before removed it,
// and another may have made a new one since.
static bool isNamed(int file, const QByteArray &name)
{
    struct stat held = {};
    struct stat named = {};
    return fstat(file, &held) == 0 && stat(name.constData(), &named) == 0
        && held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

std::unique_ptr<FileLock> FileLock::tryGet(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int file = open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (file < 0)
            return nullptr;
        const bool isLocked = flock(file, LOCK_EX | LOCK_NB) == 0;
        if (isLocked && isNamed(file, name))
            return std::unique_ptr<FileLock>(new FileLock(std::make_unique<Handle>(file, name)));
        close(file);
        if (!isLocked)
            return nullptr;
    }
}

#else

class FileLock::Handle
{
public:
    explicit Handle(const QString &path)
        : lock(path)
    {
        lock.setStaleLockTime(0);
    }
    QLockFile lock;
};

std::unique_ptr<FileLock> FileLock::tryGet(const QString &path)
{
    auto handle = std::make_unique<Handle>(path);
    if (!handle->lock.tryLock(0))
        return nullptr;
    return std::unique_ptr<FileLock>(new FileLock(std::move(handle)));
}

#endif

FileLock::FileLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{ }

FileLock::~FileLock() = default;

} // namespace Disposition::App
