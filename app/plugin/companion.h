// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Disposition {

/// The path of a library that lies beside this plugin, wherever a host has put it.
QString companionFile(const QString &name);

} // namespace Disposition
