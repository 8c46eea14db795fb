// SPDX-License-Identifier: MIT
#pragma once

#include "network/programnetwork.h"

namespace Disposition::App {

/// Where this panel takes commands, once it stands on the screen.
class CommandDesk
{
public:
    explicit CommandDesk(Obey obey);

    /// Listens at @p place, where the place's lock is held; without it, or where
    /// that fails, says so and goes on.  A panel that a command has started is no
    /// use then, and ends; otherwise it says that it is ready.
    void open(const InstancePlace &place, bool isLocked, bool byCommand);
    void close();

private:
    QString listen(const InstancePlace &place, bool isLocked);

    const Obey m_obey;
    std::unique_ptr<CommandEar> m_ear;
};

} // namespace Disposition::App
