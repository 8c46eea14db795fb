// SPDX-License-Identifier: MIT
#include "settings.h"

#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSettings>
#include <QStandardPaths>

namespace Disposition::App {

using namespace Qt::StringLiterals;

static const QString fileName = u"disposition/disposition.ini"_s;
static const QString prefix = u"DISPOSITION_"_s;

static QHash<QString, QString> fromEnvironment()
{
    QHash<QString, QString> values;
    const QStringList variables = QProcessEnvironment::systemEnvironment().toStringList();
    for (const QString &variable : variables) {
        const qsizetype equals = variable.indexOf(u'=');
        if (!variable.startsWith(prefix) || equals < 0)
            continue;
        const QString key = variable.mid(prefix.size(), equals - prefix.size()).toLower();
        values.insert(QString(key).replace(u'_', u'-'), variable.mid(equals + 1));
    }
    return values;
}

Settings::Settings(const QHash<QString, QString> &given, const QString &configFile)
{
    m_sources.append({QString(), given});
    m_sources.append({u"environment"_s, fromEnvironment()});
    if (!configFile.isEmpty()) {
        if (!QFileInfo(configFile).isReadable())
            m_usageError = u"the configuration file %1 cannot be read"_s.arg(configFile);
        readFile(configFile, false);
    }
    const QStringList folders
        = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : folders)
        readFile(folder + u'/' + fileName, folder != folders.first());
}

void Settings::readFile(const QString &path, bool isAdministrators)
{
    if (!QFileInfo::exists(path))
        return;
    QSettings file(path, QSettings::IniFormat);
    Source source{path, {}};
    const QStringList keys = file.allKeys();
    if (file.status() != QSettings::NoError) {
        m_complaints.append(u"%1: this file cannot be read as settings"_s.arg(path));
        return;
    }
    for (const QString &key : keys) {
        // QSettings makes a list of a value with commas in it.
        source.values.insert(key, file.value(key).toStringList().join(u", "_s));
    }
    if (isAdministrators) {
        const QStringList locked = source.values.take(u"locked"_s).split(u',', Qt::SkipEmptyParts);
        m_locked.name = path;
        for (const QString &key : locked) {
            const QString name = key.trimmed();
            if (source.values.contains(name))
                m_locked.values.insert(name, source.values.value(name));
        }
    }
    m_sources.append(source);
}

std::optional<Settings::Found> Settings::find(const QString &key) const
{
    const bool isLocked = m_locked.values.contains(key);
    for (const Source &source : m_sources) {
        const auto it = source.values.constFind(key);
        if (it == source.values.cend())
            continue;
        if (isLocked && *it != m_locked.values.value(key)) {
            const QString where = source.name.isEmpty() ? u"the command line"_s : source.name;
            const QString said
                = u"%1: %2 is locked; what %3 says is not used"_s.arg(m_locked.name, key, where);
            if (!m_complaints.contains(said))
                m_complaints.append(said);
        }
        if (!isLocked)
            return Found{&source, *it};
    }
    if (isLocked)
        return Found{&m_locked, m_locked.values.value(key)};
    return std::nullopt;
}

std::optional<QString> Settings::text(const QString &key) const
{
    const auto found = find(key);
    return found ? std::optional(found->value) : std::nullopt;
}

QString Settings::text(const QString &key, const QString &byDefault) const
{
    return text(key).value_or(byDefault);
}

QHash<QString, QString> Settings::group(const QString &prefix) const
{
    QHash<QString, QString> values;
    for (const Source &source : m_sources) {
        for (auto it = source.values.cbegin(); it != source.values.cend(); ++it) {
            if (it.key().startsWith(prefix))
                values.insert(it.key().mid(prefix.size()), text(it.key(), {}));
        }
    }
    return values;
}

void Settings::complain(const Found &found, const QString &key, const QString &why,
                        const QString &used) const
{
    if (found.source->name.isEmpty()) {
        m_usageError = u"--%1: \"%2\" %3"_s.arg(key, found.value, why);
        return;
    }
    const QString said
        = u"%1: %2: \"%3\" %4; using %5"_s.arg(found.source->name, key, found.value, why, used);
    if (!m_complaints.contains(said))
        m_complaints.append(said);
}

bool Settings::flag(const QString &key, bool byDefault) const
{
    const auto found = find(key);
    if (!found)
        return byDefault;
    const QString value = found->value.trimmed().toLower();
    if (QStringList{u"true"_s, u"yes"_s, u"on"_s, u"1"_s}.contains(value))
        return true;
    if (QStringList{u"false"_s, u"no"_s, u"off"_s, u"0"_s}.contains(value))
        return false;
    complain(*found, key, u"is neither true nor false"_s, byDefault ? u"true"_s : u"false"_s);
    return byDefault;
}

int Settings::number(const QString &key, int byDefault, int least, int most) const
{
    const auto found = find(key);
    if (!found)
        return byDefault;
    bool isNumber = false;
    const int value = found->value.trimmed().toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    complain(*found, key, u"is not a whole number from %1 to %2"_s.arg(least).arg(most),
             QString::number(byDefault));
    return byDefault;
}

QString Settings::choice(const QString &key, const QStringList &allowed) const
{
    const auto found = find(key);
    if (!found)
        return allowed.first();
    if (allowed.contains(found->value))
        return found->value;
    complain(*found, key, u"is not one of %1"_s.arg(allowed.join(u", "_s)), allowed.first());
    return allowed.first();
}

} // namespace Disposition::App
