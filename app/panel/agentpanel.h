// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"
#include "instance/filelock.h"
#include "instance/instanceplace.h"

namespace Disposition::App {

/// The agent's panel on the site's bus, which obeys commands at @p place as
/// long as its window is open.  Without a lock it runs as well, and obeys none.
/// Returns what the program ends with.
int runAgentPanel(const CommandLine &line, const Settings &settings, const InstancePlace &place,
                  std::unique_ptr<FileLock> lock);

/// The same against a bus inside the program.
int runDemo(const CommandLine &line, const Settings &settings);

} // namespace Disposition::App
