// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Disposition::App {

/// One program's settings, from everywhere they may stand.
///
/// Looked up in this order: command line, environment (DISPOSITION_CALL_ID for
/// the key "call-id"), the file of --config, the user's file, the
/// administrator's file.  A key that the administrator names under "locked"
/// comes from his file alone.  A wrong value outside the command line is named
/// and the default used.
class Settings
{
public:
    /// @p given are the options of the command line by name.
    Settings(const QHash<QString, QString> &given, const QString &configFile);

    std::optional<QString> text(const QString &key) const;
    QString text(const QString &key, const QString &byDefault) const;
    /// All keys that begin with @p prefix, without it.
    QHash<QString, QString> group(const QString &prefix) const;
    bool flag(const QString &key, bool byDefault) const;
    int number(const QString &key, int byDefault, int least, int most) const;
    /// One of @p allowed.
    QString choice(const QString &key, const QStringList &allowed) const;

    /// What is wrong with the files and the environment, a sentence each.
    QStringList complaints() const { return m_complaints; }
    /// What is wrong with the command line; empty when nothing is.
    QString usageError() const { return m_usageError; }

private:
    struct Source
    {
        QString name; ///< for messages: a file's path, "environment", or empty for the command line
        QHash<QString, QString> values;
    };
    struct Found
    {
        const Source *source;
        QString value;
    };
    std::optional<Found> find(const QString &key) const;
    void readFile(const QString &path, bool isAdministrators);
    void complain(const Found &found, const QString &key, const QString &why,
                  const QString &used) const;

    QList<Source> m_sources; ///< the first that has a key wins
    Source m_locked; ///< what the administrator does not let be changed
    mutable QStringList m_complaints;
    mutable QString m_usageError;
};

} // namespace Disposition::App
