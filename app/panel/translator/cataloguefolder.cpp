// SPDX-License-Identifier: MIT
#include "cataloguefolder.h"

#include "sourcetexts.h"

#include <disposition/panelcontroller.h>

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace Disposition::App {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString namesFile = u"outcome-names.json"_s;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// False for what is no catalogue.
static bool load(QTranslator &words, const QByteArray &content)
{
    return words.load(reinterpret_cast<const uchar *>(content.constData()), int(content.size()));
}

CatalogueFolder::CatalogueFolder(DispositionPanel *panel, const QString &folder,
                                 const OutcomeNames &siteNames)
    : m_panel(panel)
    , m_folder(QDir(folder).absolutePath())
    , m_siteNames(siteNames)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(100ms);
    connect(&m_settled, &QTimer::timeout, this, &CatalogueFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled,
            qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settled, qOverload<>(&QTimer::start));
    m_watcher.addPath(m_folder);
    look();
    connect(panel->controller()->texts(), &Texts::changed, this, &CatalogueFolder::changed,
            Qt::QueuedConnection); // the agent may choose another language
}

void CatalogueFolder::look()
{
    QStringList seen;
    const QFileInfoList files
        = QDir(m_folder).entryInfoList({u"disposition_*.qm"_s, namesFile}, QDir::Files);
    for (const QFileInfo &file : files) {
        m_watcher.addPath(file.absoluteFilePath()); // a file that was replaced is another one
        seen.append(u"%1 %2 %3"_s.arg(file.fileName())
                        .arg(file.size())
                        .arg(file.lastModified().toMSecsSinceEpoch()));
    }
    if (seen == m_seen)
        return;
    m_seen = seen;
    read();
}

void CatalogueFolder::read()
{
    OutcomeNames names;
    m_namesFault.clear();
    const QString file = QDir(m_folder).filePath(namesFile);
    if (QFile::exists(file))
        names = OutcomeNames::read(contentOf(file), &m_namesFault);
    names.append(m_siteNames);
    m_panel->controller()->texts()->setOutcomeNames(names);
    m_panel->setCatalogueFolders({m_folder});
}

QStringList missingTexts(const DispositionPanel &panel)
{
    QStringList missing;
    const QString file = panel.controller()->texts()->catalogueFile();
    const QByteArray content = contentOf(file);
    QTranslator words;
    // English is what the sources speak.
    if (!load(words, content) || file.endsWith("_en.qm"_L1))
        return {};
    const QList<SourceText> all = sourceTexts();
    for (const SourceText &text : all) {
        if (text.translation(words).isEmpty())
            missing.append(QString::fromUtf8(text.context + ": " + text.source));
    }
    return missing;
}

QStringList CatalogueFolder::report() const
{
    constexpr qsizetype shown = 10;
    QStringList lines;
    const QStringList files = QDir(m_folder).entryList({u"disposition_*.qm"_s}, QDir::Files);
    for (const QString &name : files) {
        QTranslator words;
        if (!load(words, contentOf(QDir(m_folder).filePath(name))))
            lines.append(u"%1 is no catalogue: passed over"_s.arg(QDir(m_folder).filePath(name)));
    }
    if (!m_namesFault.isEmpty())
        lines.append(u"%1: %2"_s.arg(QDir(m_folder).filePath(namesFile), m_namesFault));
    const Texts &texts = *m_panel->controller()->texts();
    const QString file = texts.catalogueFile();
    const QString language = texts.locale().name();
    lines.append(file.startsWith(u':')
                     ? u"%1: %2, built in"_s.arg(language, QFileInfo(file).fileName())
                     : u"%1: %2"_s.arg(language, file));
    const QStringList missing = missingTexts(*m_panel);
    if (missing.isEmpty())
        return lines;
    lines.append(
        u"%1 of %2 texts have no translation"_s.arg(missing.size()).arg(sourceTexts().size()));
    for (const QString &text : missing.first(std::min(shown, missing.size())))
        lines.append(u"  "_s + text);
    if (missing.size() > shown)
        lines.append(u"  and %1 more"_s.arg(missing.size() - shown));
    return lines;
}

} // namespace Disposition::App
