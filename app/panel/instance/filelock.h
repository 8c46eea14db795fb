// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace Disposition::App {

/// A lock on a file that the system takes away when the process dies, however
/// it dies; so nobody asks whether the process of some number is still there.
class FileLock
{
public:
    /// Null when somebody holds it, or the file cannot be made.
    static std::unique_ptr<FileLock> tryGet(const QString &path);
    ~FileLock(); ///< removes the file

    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    class Handle;
    explicit FileLock(std::unique_ptr<Handle> handle);
    const std::unique_ptr<Handle> m_handle;
};

} // namespace Disposition::App
