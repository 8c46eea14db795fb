// SPDX-License-Identifier: MIT
#include "catalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace Disposition {

using namespace Qt::StringLiterals;

static QString fileOf(const QString &folder, const QString &language)
{
    return u"%1/disposition_%2.qm"_s.arg(folder, language);
}

static QString languageOf(const QString &file)
{
    return QFileInfo(file).completeBaseName().section(u'_', 1);
}

std::unique_ptr<Catalogue> Catalogue::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    std::unique_ptr<Catalogue> read(new Catalogue);
    read->m_file = path;
    read->m_bytes = file.readAll();
    const auto *bytes = reinterpret_cast<const uchar *>(read->m_bytes.constData());
    // Without a word, as when somebody has only begun, it is none either.
    if (!read->m_words.load(bytes, int(read->m_bytes.size())) || read->m_words.isEmpty())
        return nullptr;
    return read;
}

std::unique_ptr<Catalogue> Catalogue::find(const QStringList &languages, const QStringList &folders,
                                           std::unique_ptr<Catalogue> *former)
{
    for (const QString &language : languages) {
        for (const QString &folder : folders) {
            const QString file = fileOf(folder, language);
            // Built in: read and unpacked once is enough.
            if (former && *former && (*former)->file() == file && file.startsWith(u':'))
                return std::move(*former);
            if (auto found = read(file))
                return found;
        }
    }
    return nullptr;
}

std::unique_ptr<Catalogue> Catalogue::findRelated(const QLocale &locale, const QStringList &folders)
{
    QStringList related;
    const QStringList all = languagesIn(folders);
    for (const QString &tag : all) {
        const QLocale other(tag);
        if (other.language() == locale.language() && other.script() == locale.script())
            related.append(tag);
    }
    return find(related, folders);
}

QStringList Catalogue::languagesIn(const QStringList &folders)
{
    QStringList tags;
    for (const QString &folder : folders) {
        // QDir would compile a regular expression, even for all files.
        for (QDirIterator files(folder, QDir::Files); files.hasNext();) {
            files.next();
            const QString file = files.fileName();
            if (file.startsWith("disposition_"_L1) && file.endsWith(".qm"_L1))
                tags.append(languageOf(file));
        }
    }
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

QString Catalogue::language() const
{
    return languageOf(m_file);
}

QList<QStringList> spokenLanguages(const QLocale &locale)
{
    QList<QStringList> spoken;
    QStringList wanted = locale.uiLanguages();
    if (wanted.isEmpty())
        wanted.append(locale.name());
    for (QString tag : wanted) {
        tag.replace(u'-', u'_');
        // "de_AT" and "de" are one wish, spelled with more words and with fewer.
        const QString language = tag.section(u'_', 0, 0);
        if (spoken.isEmpty() || spoken.last().last() != language)
            spoken.append(QStringList{});
        QStringList forms;
        for (qsizetype parts = tag.count(u'_'); parts >= 0; --parts)
            forms.append(tag.section(u'_', 0, parts));
        QStringList &wish = spoken.last();
        wish.removeAll(language);
        for (const QString &form : forms) {
            if (!wish.contains(form))
                wish.append(form);
        }
    }
    return spoken;
}

} // namespace Disposition
