// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Disposition::App {

/// Where the panel of one state folder is to be found by this user's other
/// programs, and by nobody else's.
struct InstancePlace
{
    QString socket; ///< a path, or a name where sockets have no paths
    QString lock; ///< held by the panel as long as it runs
    QString startLock; ///< held by a command while it starts a panel
    QString error; ///< why there is no such place; else empty
};

/// The same for every way to write the folder's name, whether it is there or not.
///
/// It is in XDG_RUNTIME_DIR, or in the system's folder of that kind; else in the
/// state folder, unless its name is too long for a socket; else among the
/// temporary files.  A folder that others can enter is not taken.
InstancePlace instancePlace(const QString &stateFolder);

} // namespace Disposition::App
