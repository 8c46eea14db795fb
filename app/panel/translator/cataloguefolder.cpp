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

/// English is what the sources speak, but not where another language was wanted.
static bool isFallback(const Texts &texts)
{
    return texts.catalogueFile().endsWith("_en.qm"_L1)
        && texts.locale().language() != QLocale::English;
}

QStringList missingTexts(const DispositionPanel &panel)
{
    const Texts &texts = *panel.controller()->texts();
    const QByteArray content = contentOf(texts.catalogueFile()); // the words lie in it
    QTranslator words;
    load(words, content);
    if (texts.locale().language() == QLocale::English)
        return {};
    QStringList missing;
    const QList<SourceText> all = sourceTexts();
    for (const SourceText &text : all) {
        if (isFallback(texts) || text.translation(words).isEmpty())
            missing.append(QString::fromUtf8(text.context + ": " + text.source));
    }
    return missing;
}

QStringList doubtfulTexts(const DispositionPanel &panel)
{
    const QByteArray content = contentOf(panel.controller()->texts()->catalogueFile());
    QTranslator words;
    load(words, content);
    return faultsOf(translatedTexts(words));
}

QString spokenInstead(const Texts &texts)
{
    if (!isFallback(texts))
        return {};
    return u"there is no translation for %1: the panel speaks English. There are %2"_s.arg(
        texts.locale().name(), texts.languages().join(u", "_s));
}

/// At most so many lines, and how many more there are.
static QStringList firstOf(const QStringList &lines)
{
    constexpr qsizetype shown = 10;
    QStringList some;
    for (const QString &line : lines.first(std::min(shown, lines.size())))
        some.append(u"  "_s + line);
    if (lines.size() > shown)
        some.append(u"  and %1 more"_s.arg(lines.size() - shown));
    return some;
}

QStringList CatalogueFolder::report() const
{
    QStringList lines;
    const QStringList files = QDir(m_folder).entryList({u"disposition_*.qm"_s}, QDir::Files);
    for (const QString &name : files) {
        const QByteArray content = contentOf(QDir(m_folder).filePath(name));
        QTranslator words;
        if (!load(words, content))
            lines.append(u"%1 is no catalogue: passed over"_s.arg(QDir(m_folder).filePath(name)));
        else if (words.isEmpty())
            lines.append(u"%1 has no words yet: passed over"_s.arg(QDir(m_folder).filePath(name)));
    }
    if (!m_namesFault.isEmpty())
        lines.append(u"%1: %2"_s.arg(QDir(m_folder).filePath(namesFile), m_namesFault));
    const Texts &texts = *m_panel->controller()->texts();
    const QString file = texts.catalogueFile();
    const QString language = texts.locale().name();
    lines.append(file.startsWith(u':')
                     ? u"%1: %2, built in"_s.arg(language, QFileInfo(file).fileName())
                     : u"%1: %2"_s.arg(language, file));
    if (const QString instead = spokenInstead(texts); !instead.isEmpty()) {
        lines.append(instead);
        const QString wanted = u"disposition_%1.qm"_s.arg(language.section(u'_', 0, 0));
        if (!files.contains(wanted)) // else it was told above why it is of no use
            lines.append(u"in %1 there is no %2"_s.arg(m_folder, wanted));
        return lines;
    }
    if (const QStringList missing = missingTexts(*m_panel); !missing.isEmpty()) {
        lines.append(
            u"%1 of %2 texts have no translation"_s.arg(missing.size()).arg(sourceTexts().size()));
        lines += firstOf(missing);
    }
    if (const QStringList doubtful = doubtfulTexts(*m_panel); !doubtful.isEmpty()) {
        lines.append(u"what looks wrong:"_s);
        lines += firstOf(doubtful);
    }
    return lines;
}

} // namespace Disposition::App
