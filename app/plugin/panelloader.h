// SPDX-License-Identifier: MIT
#pragma once

// Finds and loads the panel's plugin, for panelhost.h; may be copied with it.

#include "panelplugin.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QPluginLoader>
#include <QVersionNumber>

namespace Disposition::Plugin {

/// Finds the plugin and loads it, and says in words why that cannot be.
///
/// A name is looked for beside the program, in Qt's plugin folders and in its
/// library folder, each time also in the folder "disposition" there.
class PanelLoader
{
public:
    /// @p plugin: a path, or a name to look for.
    explicit PanelLoader(const QString &plugin)
        : m_plugin(plugin)
    { }

    /// The factory, which lives as long as the plugin is loaded; or null, and
    /// *error says why.
    PanelFactory *load(QString *error)
    {
        const QString file = find();
        if (!QFileInfo::exists(file)) {
            *error = QStringLiteral("There is no plugin %1 in %2.")
                         .arg(m_plugin, places().join(QStringLiteral(", ")));
            return nullptr;
        }
        m_loader.setFileName(file);
        *error = refusal(m_loader.metaData());
        if (!error->isEmpty())
            return nullptr;
        auto *factory = qobject_cast<PanelFactory *>(m_loader.instance());
        if (!factory)
            *error = QStringLiteral("The plugin cannot be loaded: %1").arg(m_loader.errorString());
        return factory;
    }

private:
    /// What its metadata, which is read without loading it, tells against the plugin.
    QString refusal(const QJsonObject &about) const
    {
        const QString file = m_loader.fileName();
        const QString runs = QString::fromLatin1(qVersion());
        if (about.isEmpty())
            return QStringLiteral("%1 is no plugin for Qt %2: %3")
                .arg(file, runs, m_loader.errorString());
        const QString speaks = about.value(QLatin1String("IID")).toString();
        const QString wanted = QStringLiteral(DispositionPanelFactory_iid);
        if (speaks != wanted)
            return QStringLiteral("The plugin %1 speaks %2; this program speaks %3.")
                .arg(file, speaks, wanted);
        const QJsonObject more = about.value(QLatin1String("MetaData")).toObject();
        const QString needs = more.value(QLatin1String("minQt")).toString();
        if (QVersionNumber::fromString(needs) > QVersionNumber::fromString(runs))
            return QStringLiteral("The plugin needs Qt %1; this program runs Qt %2.")
                .arg(needs, runs);
        return {};
    }

    static QStringList places()
    {
        QStringList places{QCoreApplication::applicationDirPath()};
        places += QCoreApplication::libraryPaths();
        places.append(QLibraryInfo::path(QLibraryInfo::LibrariesPath));
        return places;
    }

    QString find() const
    {
        if (m_plugin.contains(QLatin1Char('/')))
            return m_plugin;
        for (const QString &place : places()) {
            for (const char *pattern :
                 {"%1/disposition/lib%2.so", "%1/lib%2.so", "%1/disposition/%2.dll", "%1/%2.dll"}) {
                const QString file = QString::fromLatin1(pattern).arg(place, m_plugin);
                if (QFileInfo::exists(file))
                    return file;
            }
        }
        return {};
    }

    const QString m_plugin;
    QPluginLoader m_loader;
};

} // namespace Disposition::Plugin
