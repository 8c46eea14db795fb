// SPDX-License-Identifier: MIT
#include "processlock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace Disposition {

#ifdef Q_OS_UNIX

// Not QLockFile: that one asks for the process by its number, which another may have by now.
class ProcessLock::Handle
{
public:
    Handle(int descriptor, const QByteArray &path)
        : m_descriptor(descriptor)
        , m_path(path)
    { }
    ~Handle()
    {
        unlink(m_path.constData()); // before it is free
        close(m_descriptor);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

private:
    const int m_descriptor;
    const QByteArray m_path;
};

std::unique_ptr<ProcessLock> ProcessLock::tryGet(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int descriptor = open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return nullptr;
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            close(descriptor);
            return nullptr;
        }
        // Its former holder may have removed the file since it was opened: then
        // this is a lock on a name that nobody will ask for.
        struct stat held = {};
        struct stat named = {};
        if (fstat(descriptor, &held) == 0 && stat(name.constData(), &named) == 0
            && held.st_ino == named.st_ino)
            return std::unique_ptr<ProcessLock>(
                new ProcessLock(std::make_unique<Handle>(descriptor, name)));
        close(descriptor);
    }
}

#else

class ProcessLock::Handle
{
public:
    explicit Handle(const QString &path)
        : lock(path)
    {
        lock.setStaleLockTime(0);
    }
    QLockFile lock;
};

std::unique_ptr<ProcessLock> ProcessLock::tryGet(const QString &path)
{
    auto handle = std::make_unique<Handle>(path);
    if (!handle->lock.tryLock(0))
        return nullptr;
    return std::unique_ptr<ProcessLock>(new ProcessLock(std::move(handle)));
}

#endif

ProcessLock::ProcessLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{ }

ProcessLock::~ProcessLock() = default;

} // namespace Disposition
