// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace Disposition {

/// A lock on a name in a folder that the system takes away when the process
/// dies, however it dies.
///
/// While it is held nobody else gets it; that somebody gets it proves that its
/// former holder is gone.
class ProcessLock
{
public:
    /// Null when another process, or another lock of this one, holds it.
    static std::unique_ptr<ProcessLock> tryGet(const QString &path);
    ~ProcessLock(); ///< removes the file

    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

private:
    class Handle;
    explicit ProcessLock(std::unique_ptr<Handle> handle);
    const std::unique_ptr<Handle> m_handle;
};

} // namespace Disposition
