// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace Disposition {

/// Calls a function when the program ends while this object is still there:
/// when its QCoreApplication goes, or by exit(), whichever is first.
///
/// A host may leave a panel alive, or exit in the middle of anything.  A thread
/// that works on then loses what it works with from under it: each library's
/// statics go while it still runs.
class ExitGuard
{
public:
    /// @p end is called once at most, on the thread that ends the program.
    explicit ExitGuard(std::function<void()> end);
    ~ExitGuard();
    ExitGuard(const ExitGuard &) = delete;
    ExitGuard &operator=(const ExitGuard &) = delete;

    // What exit() takes away first is what was made last.  Whoever makes other
    // libraries make their statics, on whatever thread, says so then: once.
    static bool isNewToProgram(); ///< until comeFirst()
    static void comeFirst();

private:
    static void endAll();

    std::function<void()> m_end;
    ExitGuard *m_next = nullptr;
};

} // namespace Disposition
