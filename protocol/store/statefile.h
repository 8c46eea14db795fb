// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/storeproblem.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>

namespace Disposition {

/// The one SQLite file that outlives the program: opening it, whatever became
/// of it meanwhile, and statements on it.
///
/// Synchronous; to be used from one thread, which may be any.  Several
/// processes may have the same file open.
class StateFile
{
public:
    explicit StateFile(const QString &folder);
    ~StateFile();
    StateFile(const StateFile &) = delete;
    StateFile &operator=(const StateFile &) = delete;

    /// What a first database does once in a program: finds the driver, loads it,
    /// makes statics.  Costs little, and nothing the second time.
    static void warmUp();

    /// Opens the file, or tries again where that may help.  False when there is
    /// none to work with; problem() says why.
    bool open();
    bool isOpen() const { return m_isOpen; }
    /// Why it is not open; when it is, what had to be set aside for it.
    const StoreProblem &problem() const { return m_problem; }
    QString path() const { return m_path; }
    QString folder() const { return m_folder; }
    bool prepareFolder() const; ///< makes it where it is not there
    /// Goes up whenever another file takes the place of the one before, which
    /// was damaged or went: what was in that one is not in this one.
    int epoch() const { return m_epoch; }

    enum class Safety {
        Full, ///< on the disk when the function returns, whatever happens then
        Process, ///< survives the end of this process, not that of the machine
    };
    /// Runs @p work in a transaction that no other program writes in; @p work
    /// returns false for a failed statement.  A damaged file is set aside, and
    /// the work done in a new one.
    StoreProblem transaction(Safety safety, const std::function<bool()> &work);

    /// One statement, prepared once.  Null when it fails.
    QSqlQuery *run(const char *sql, const QVariantList &values = {});

private:
    StoreProblem tryOpen();
    StoreProblem prepareFile() const;
    StoreProblem makeSchema();
    StoreProblem attempt(Safety safety, const std::function<bool()> &work);
    void finishStatements();
    StoreProblem failed() const;
    void close();
    QString setAside();
    /// Tells one file from another of the same name; empty where there is none.
    QByteArray identity() const;

    const QString m_folder;
    const QString m_path;
    const QString m_connection;
    QSqlDatabase m_database;
    std::map<QByteArray, std::unique_ptr<QSqlQuery>> m_statements;
    QSqlError m_lastError;
    StoreProblem m_problem;
    Safety m_safety = Safety::Full;
    QByteArray m_identity; ///< of the file that was opened
    int m_epoch = 0;
    bool m_isOpen = false;
};

} // namespace Disposition
