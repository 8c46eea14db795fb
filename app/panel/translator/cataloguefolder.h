// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/dispositionpanel.h>
#include <disposition/outcomenames.h>
#include <disposition/texts.h>

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace Disposition::App {

/// A translator's folder, with disposition_<language>.qm and outcome-names.json:
/// the panel speaks what is in it, and what is saved into it at once.
class CatalogueFolder : public QObject
{
    Q_OBJECT

public:
    /// @p siteNames: those of the settings, after the folder's own.  The panel
    /// must outlive this.
    CatalogueFolder(DispositionPanel *panel, const QString &folder, const OutcomeNames &siteNames);

    /// Which catalogue is spoken, what it lacks, and what in the folder is of
    /// no use: a line each.
    QStringList report() const;

Q_SIGNALS:
    void changed(); ///< the report may say something else now

private:
    void look(); ///< at what there is, without reading it
    void read();

    DispositionPanel *const m_panel;
    const QString m_folder;
    const OutcomeNames m_siteNames;
    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< a file is written in several steps
    std::optional<QStringList>
        m_seen; ///< its files, with size and time; none before the first look
    QString m_namesFault;
};

/// What is wrong with the words that the panel speaks, as far as rules can tell.
QStringList doubtfulTexts(const DispositionPanel &panel);
/// That English is spoken for want of the language that was asked for; else empty.
QString spokenInstead(const Texts &texts);
/// Of the texts that the panel's catalogue has no words for: "Panel: &Clear" and so on.
QStringList missingTexts(const DispositionPanel &panel);

} // namespace Disposition::App
