// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace Disposition::Bench {

/// Counts the instructions of programs, by valgrind, in surroundings that are
/// the same on every desk: they repeat to a hundredth where times do not.
class InstructionCounter
{
public:
    explicit InstructionCounter(int peerPort); ///< of the one Peer that those share which want one

    bool isThere() const { return !m_valgrind.isEmpty(); }
    /// Of one run, to its end; what they were spent on is in the file @p profile then.
    /// 0 where it went wrong, with the reason on stderr.
    qint64 count(const QStringList &command, const QString &profile) const;
    /// A run that does not count, which leaves what the later ones find: caches.
    void warmUp(const QStringList &command) const;

private:
    bool run(const QStringList &command) const;

    const QString m_valgrind;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace Disposition::Bench
