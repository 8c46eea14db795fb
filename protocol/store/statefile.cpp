// SPDX-License-Identifier: MIT
#include "statefile.h"

#include "schema.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStorageInfo>
#include <QThread>
#include <QUuid>

#include <cerrno>
#include <chrono>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Disposition {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = StoreProblem::Code;

Q_LOGGING_CATEGORY(store, "disposition.store", QtInfoMsg)

static constexpr std::chrono::milliseconds busyTimeout = 5s;
static constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

StateFile::StateFile(const QString &folder)
    : m_folder(QDir(folder).absolutePath())
    , m_path(m_folder + "/state.sqlite"_L1)
    , m_connection(u"disposition-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

StateFile::~StateFile()
{
    close();
}

void StateFile::warmUp()
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return;
    const QString name = u"disposition-warm-up-"_s + QUuid::createUuid().toString();
    {
        QSqlDatabase nowhere = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        nowhere.setDatabaseName(u":memory:"_s);
        if (nowhere.open())
            QSqlQuery(nowhere).exec(u"PRAGMA user_version"_s);
    }
    QSqlDatabase::removeDatabase(name);
}

void StateFile::close()
{
    m_statements.clear();
    m_isOpen = false;
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool StateFile::open()
{
    // Nothing changes for these while the program runs.
    if (m_isOpen || m_problem.code == Code::NoDriver || m_problem.code == Code::Newer)
        return m_isOpen;
    // SQLite waits for others, but for one that changes the file to the write-ahead
    // log at this moment: there it says at once that it is in use.
    const QDeadlineTimer patience(busyTimeout);
    StoreProblem problem = tryOpen();
    while (problem.code == Code::Busy && !patience.hasExpired()) {
        QThread::msleep(20);
        problem = tryOpen();
    }
    if (problem.code == Code::Damaged) {
        const QString aside = setAside();
        problem = tryOpen();
        if (problem.isNone() && !aside.isEmpty())
            problem = {Code::Damaged, aside, {}};
    }
    m_problem = problem;
    if (!m_isOpen)
        close();
    return m_isOpen;
}

bool StateFile::prepareFolder() const
{
    const bool isOurs = !QFile::exists(m_folder);
    if (!QDir().mkpath(m_folder))
        return false;
    if (isOurs) // another's folder keeps the rights that it has
        QFile::setPermissions(m_folder, privateFile | QFileDevice::ExeOwner);
    return true;
}

StoreProblem StateFile::prepareFile() const
{
    if (!prepareFolder())
        return {Code::Folder, m_folder, {}};
    QFile file(m_path);
    if (file.exists())
        return {};
    // Made before SQLite makes it: its companions get the rights that it has.
    if (file.open(QIODevice::ReadWrite | QIODevice::NewOnly, privateFile))
        return {};
    const bool isFull = errno == ENOSPC; // before anything else is asked of the system
    if (file.exists())
        return {};
    return {isFull ? Code::Full : Code::Folder, m_folder, file.errorString()};
}

static bool isOnNetwork(const QString &folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType().toLower();
    return type.startsWith("nfs") || type.startsWith("smb") || type.startsWith("cifs")
        || type == "fuse.sshfs" || type == "afs" || type == "9p";
}

StoreProblem StateFile::tryOpen()
{
    // Asked while the old one is still open: its number may be given away after.
    const bool isAnother = m_identity.isEmpty() || identity() != m_identity;
    close();
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return {Code::NoDriver, {}, {}};
    if (const StoreProblem problem = prepareFile(); !problem.isNone())
        return problem;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
    if (!m_database.open()) {
        m_lastError = m_database.lastError();
        return failed();
    }
    QFile::setPermissions(m_path, privateFile);
    m_identity = identity();
    m_epoch += isAnother ? 1 : 0;
    m_isOpen = true; // as far as statements go
    const bool network = isOnNetwork(m_folder);
    if (network)
        qCInfo(store, "state is on a network file system: without write-ahead log");
    QSqlQuery *mode = run(network ? "PRAGMA journal_mode=TRUNCATE" : "PRAGMA journal_mode=WAL");
    // A log that soon begins anew is written over what it has already: then the disk
    // notes no new length, and a submit is on it in half the time.
    run("PRAGMA wal_autocheckpoint=64");
    // What is read is read rarely; SQLite would keep two MiB of it, once there is a long history.
    run("PRAGMA cache_size=-256");
    StoreProblem problem = mode && run("PRAGMA synchronous=FULL") ? makeSchema() : failed();
    m_safety = Safety::Full;
    m_isOpen = problem.isNone();
    return problem;
}

StoreProblem StateFile::makeSchema()
{
    QSqlQuery *check = run("PRAGMA quick_check(1)");
    if (!check)
        return failed();
    if (!check->next() || check->value(0).toString() != "ok"_L1)
        return {Code::Damaged, m_path, {}};
    check->finish();

    int version = 0;
    const StoreProblem problem = attempt(Safety::Full, [this, &version] {
        QSqlQuery *found = run("PRAGMA user_version");
        if (!found || !found->next())
            return false;
        version = found->value(0).toInt();
        found->finish();
        if (version > Schema::version)
            return true;
        for (const Schema::Step &step : Schema::steps) {
            if (step.version > version && !run(step.statement))
                return false;
        }
        // Written each time: that is how a file that may not be written is found.
        return run(Schema::setVersion) != nullptr;
    });
    if (version > Schema::version)
        return {Code::Newer, m_path, {}};
    return problem;
}

QSqlQuery *StateFile::run(const char *sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &statement = m_statements[sql];
    if (!statement) {
        statement = std::make_unique<QSqlQuery>(m_database);
        statement->setForwardOnly(true);
        if (!statement->prepare(QString::fromLatin1(sql))) {
            m_lastError = statement->lastError();
            m_statements.erase(sql);
            return nullptr;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        statement->bindValue(int(i), values[i]);
    if (statement->exec())
        return statement.get();
    m_lastError = statement->lastError();
    statement->finish();
    return nullptr;
}

// What SQLite cannot do for want of room it calls many names.
static bool isDiskFull(const QString &folder)
{
    const qint64 left = QStorageInfo(folder).bytesAvailable();
    return left >= 0 && left < 64 * 1024;
}

StoreProblem StateFile::failed() const
{
    const QString words = m_lastError.databaseText();
    switch (m_lastError.nativeErrorCode().toInt() & 0xff) { // the rest says which kind of it
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Code::Busy, m_path, words};
    case 8: // SQLITE_READONLY
        return {Code::ReadOnly, m_path, words};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {Code::Damaged, m_path, words};
    case 13: // SQLITE_FULL
        return {Code::Full, m_path, words};
    case 14: // SQLITE_CANTOPEN
        return {isDiskFull(m_folder) ? Code::Full : Code::Folder, m_folder, words};
    default:
        return {isDiskFull(m_folder) ? Code::Full : Code::Failed, m_path, words};
    }
}

// SQLite neither commits nor changes its mode under a statement that has rows left.
void StateFile::finishStatements()
{
    for (const auto &[sql, statement] : m_statements)
        statement->finish();
}

StoreProblem StateFile::attempt(Safety safety, const std::function<bool()> &work)
{
    finishStatements();
    if (safety != m_safety) {
        if (!run(safety == Safety::Full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL"))
            return failed();
        m_safety = safety;
    }
    if (!run("BEGIN IMMEDIATE"))
        return failed();
    const bool worked = work();
    finishStatements();
    if (worked && run("COMMIT"))
        return {};
    const StoreProblem problem = failed();
    finishStatements();
    run("ROLLBACK"); // it may have been done already
    return problem;
}

StoreProblem StateFile::transaction(Safety safety, const std::function<bool()> &work)
{
    if (!open())
        return m_problem;
    StoreProblem problem;
    if (identity() != m_identity) {
        // Somebody set it aside, or took it away.
        problem = tryOpen();
        if (!problem.isNone() && problem.code != Code::Damaged) {
            m_problem = problem;
            return problem;
        }
    }
    if (problem.isNone())
        problem = attempt(safety, work);
    if (problem.code != Code::Damaged)
        return problem;
    const QString aside = setAside();
    problem = tryOpen();
    m_problem = problem;
    if (problem.isNone() && !aside.isEmpty())
        m_problem = {Code::Damaged, aside, {}};
    return problem.isNone() ? attempt(safety, work) : problem;
}

QString StateFile::setAside()
{
    close();
    if (identity() != m_identity)
        return {}; // another program was first
    const QString when = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = m_folder + u"/state-damaged-%1.sqlite"_s.arg(when);
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::rename(m_path + part, aside + part);
    qCWarning(store, "the state file was damaged and is set aside as %s", qUtf8Printable(aside));
    return aside;
}

QByteArray StateFile::identity() const
{
#ifdef Q_OS_UNIX
    struct stat file = {};
    if (stat(QFile::encodeName(m_path).constData(), &file) == 0)
        return QByteArray::number(quint64(file.st_dev)) + ':'
            + QByteArray::number(quint64(file.st_ino));
    return {};
#else
    return QFile::exists(m_path) ? QByteArrayLiteral("there") : QByteArray();
#endif
}

} // namespace Disposition
