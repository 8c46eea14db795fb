// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/ids.h>

#include <QByteArray>

#include <variant>

namespace Disposition::App {

/// What one start of the program asks of the panel that runs already.
struct PanelCommand
{
    enum class Verb { CallStarted, CallEnded, Raise, Quit };

    Verb verb = Verb::Raise;
    CallId callId; ///< with Raise: a call to begin with, or empty
    AccountNumber account;
    QString number; ///< the other end's telephone number
};

/// What the panel made of it.
struct PanelAnswer
{
    enum class Kind {
        Done,
        Asks, ///< it will close if the agent says so
        Refused, ///< words say why
    };

    Kind kind = Kind::Done;
    QString words;
};

QString nameOf(PanelCommand::Verb verb); ///< as on the command line
std::optional<PanelCommand::Verb> verbNamed(const QString &name);

// Over the socket goes one JSON object each way, on a line of its own.  Each names
// the version of what it speaks: two panels of different age may meet on one desk.

inline constexpr qsizetype longestLine = 16 * 1024; ///< bytes; what is longer is not read

QByteArray toLine(const PanelCommand &command);
QByteArray toLine(const PanelAnswer &answer);
/// The command, or what is wrong with the line.
std::variant<PanelCommand, QString> commandFromLine(const QByteArray &line);
/// The answer; one that cannot be read is a refusal in our own words.
PanelAnswer answerFromLine(const QByteArray &line);

} // namespace Disposition::App
