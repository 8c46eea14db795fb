// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Disposition::App {

/// Whether a local socket's other end belongs to this user.  True where the
/// system cannot tell: there the socket's own permissions must do.
bool isOwnUser(qintptr socket);

/// Whether the other end has closed.  False where the system cannot tell.
bool hasGone(qintptr socket);

} // namespace Disposition::App
