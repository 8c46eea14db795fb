// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QStringList>

namespace Disposition::App {

/// The hidden option of a panel that was started by startPanel().
inline QString startedByCommand()
{
    return QStringLiteral("started-by-command");
}

struct StartedPanel
{
    int status = 0; ///< 0: it is ready, or another one runs; else what to end with
    QString words; ///< what it said, a line each
};

/// Starts this program once more, as a panel with these options that goes on
/// when this one ends, and waits until it is ready.
///
/// The panel gets nothing of what this program has from its caller, perhaps a
/// softphone: no pipe that the caller reads to its end, no socket that would
/// stay open as long as the panel, no blocked signal, no terminal.
StartedPanel startPanel(const QStringList &options, QDeadlineTimer deadline);

/// To be called by that panel once it can be told commands.  What it says from
/// then on goes nowhere.
void sayPanelIsReady();

} // namespace Disposition::App
