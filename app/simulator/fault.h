// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Disposition::Simulator {

/// What the simulator does wrong on purpose, to the answer of a set or to the
/// connection.
struct Fault
{
    enum class Kind {
        None,
        DropBeforeReply,
        DropAfterReply,
        NeverAnswer,
        AnswerLate, ///< value: ms
        AnswerTwice,
        AnswerForAnother,
        Garbage,
        Truncated,
        Binary,
        Huge, ///< value: MiB
        Deep, ///< value: levels
        InvalidUtf8,
        Fragments,
        NoPong,
        Close, ///< value: the close code
        Refuse, ///< value: the HTTP status
        SilentHandshake,
        HalfOpen,
        Restart, ///< value: ms away
    };
    Kind kind = Kind::None;
    int value = 0;
    int count = 0; ///< how many times; 0 is always

    /// Reads "close=1011"; nothing when it is no fault, or its value no number.
    static std::optional<Fault> fromText(const QString &text);
    static QStringList names();
};

} // namespace Disposition::Simulator
