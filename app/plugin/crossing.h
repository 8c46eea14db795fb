// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Disposition {

/// A text that a host may keep after the plugin was unloaded: literals live in
/// the plugin's own memory, and a QString made of one only points there.
inline QString forHost(QStringView text)
{
    return QString(text.data(), text.size());
}

inline QString forHost(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace Disposition
