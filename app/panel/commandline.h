// SPDX-License-Identifier: MIT
#pragma once

#include "instance/panelcommand.h"
#include "settings.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

class QCoreApplication;

namespace Disposition::App {

/// The program's options and commands, as they were given.
///
/// Nothing but the panel itself needs a display: what is asked or told by the
/// command line works without.
class CommandLine
{
public:
    CommandLine(int &argc, char **argv);
    ~CommandLine();

    /// What to end with at once: the question was answered, or the fault named.
    std::optional<int> status() const { return m_status; }

    const QCommandLineParser &parser() const { return m_parser; }
    /// The options that were given, for Settings.
    QHash<QString, QString> givenOptions() const;
    /// The command and its call; nothing for a panel.
    std::optional<PanelCommand> command(const Settings &settings) const;
    /// What is wrong with the command, given these settings; empty when nothing is.
    QString commandError(const Settings &settings) const;
    /// The options that a panel is to be started with.
    QStringList panelOptions() const;

    void needDisplay(); ///< from here on there is a QApplication
    void needNoDisplay(); ///< from here on there is a QCoreApplication at least

private:
    QString readCommand();

    int &m_argc;
    char **const m_argv;
    QCommandLineParser m_parser;
    QList<QCommandLineOption> m_options; ///< all that the parser knows, but for help and version
    std::unique_ptr<QCoreApplication> m_application;
    std::optional<PanelCommand::Verb> m_verb;
    std::optional<int> m_status;
};

/// The call that the settings tell of, as a command to begin with; the call ID
/// may be empty.
PanelCommand givenCall(const Settings &settings, PanelCommand::Verb verb);

} // namespace Disposition::App
