// SPDX-License-Identifier: MIT
#pragma once

#include "processlock.h"
#include "statefile.h"

#include <disposition/outcomerecord.h>

#include <QList>

namespace Disposition {

/// The submitted outcomes on disk.
///
/// Each belongs to one live process, which alone sends it; those of processes
/// that are gone belong to whoever claims them first.
class OutboxTable
{
public:
    explicit OutboxTable(StateFile &file);
    ~OutboxTable(); ///< what is left is anybody's

    /// Adds a record, and removes the older ones for its call, in one step.
    StoreProblem put(const OutcomeRecord &record);

    /// Takes a record into hand that cannot be put now; it is with the next
    /// change that can be written.
    void putLater(const OutcomeRecord &record);

    enum class Mark {
        Done,
        Gone, ///< another program has replaced it: not to be sent
        Failed, ///< nothing could be noted; nothing speaks against sending it
    };
    /// Notes, before the frame leaves, that it left; and, in the same step, that the records of
    /// the keys @p done are settled.  Where it is noted already, and there are none of these,
    /// the disk is not waited for.
    Mark markSent(const QString &key, const QDateTime &now, const QStringList &done = {});
    /// Writes how the record stands now.
    StoreProblem update(const OutcomeRecord &record);
    StoreProblem remove(const QString &key);

    /// Takes over what belongs to nobody alive; in the order of the submits.
    StoreProblem claim(QList<OutcomeRecord> &claimed);
    /// All there is, whosever.
    StoreProblem list(QList<OutcomeRecord> &all);

private:
    bool own();
    /// As the file's own, for work on this owner's records: those are written
    /// anew when the file was.
    StoreProblem transaction(const std::function<bool()> &work);
    bool insert(const OutcomeRecord &record, qint64 &place);
    bool removeRow(const QString &key, qint64 place);
    bool isMarkedSent(const QString &key);
    /// False while everything is in hand only, for want of a file.
    bool wasOnDisk() const { return m_file.isOpen() || m_epoch != 0; }
    QString lockPath(const QString &owner) const;
    void tidyLocks() const;
    bool takeOver(const QString &owner);

    StateFile &m_file;
    const QString m_owner;
    struct Mine
    {
        OutcomeRecord record;
        qint64 place = -1; ///< its row; -1 while it is in none
    };
    Mine *find(const QString &key);
    qint64 placeOf(const QString &key);
    bool forget(const QString &key);

    QList<Mine> m_mine; ///< in the order of their submits
    int m_epoch = 0; ///< of the file that they are in
    bool m_isTidied = false;
    std::unique_ptr<ProcessLock> m_lock; ///< says that this owner lives
};

} // namespace Disposition
