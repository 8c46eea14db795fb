// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Disposition::Bench {

/// What a process holds, in KiB; 0 where the system does not tell.
struct Memory
{
    double rss = 0; ///< in its pages
    double pss = 0; ///< the same, each page shared among those who have it

    /// @p process is a number, or "self".
    static Memory of(const QString &process);
    /// Of a process and of all that it has started.
    static Memory ofFamily(qint64 process);
};

} // namespace Disposition::Bench
