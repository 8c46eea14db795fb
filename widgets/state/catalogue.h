// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace Disposition {

/// The words of one file, disposition_<language>.qm.
///
/// The file is held in memory: Qt would map it, and a translator's tools write
/// over it while the panel speaks.
class Catalogue
{
public:
    /// Null where the file is missing, is no catalogue, or is not written to its end.
    static std::unique_ptr<Catalogue> read(const QString &file);
    /// The first in the order of the languages, then of the folders; null where there is none.
    /// Where that is the one in @p former, and nobody can have changed it, it is taken from there.
    static std::unique_ptr<Catalogue> find(const QStringList &languages, const QStringList &folders,
                                           std::unique_ptr<Catalogue> *former = nullptr);
    /// One in another kind of @p locale's language, as pt_BR for pt_PT, in the same script.
    static std::unique_ptr<Catalogue> findRelated(const QLocale &locale,
                                                  const QStringList &folders);
    /// Of those in the folders, as tags, each once.
    static QStringList languagesIn(const QStringList &folders);

    const QString &file() const { return m_file; }
    QString language() const; ///< its tag, as in pt_BR
    const QTranslator &words() const { return m_words; }

private:
    Catalogue() = default;

    QString m_file;
    QByteArray m_bytes;
    QTranslator m_words;
};

/// What @p locale's user reads, the best first: "de_AT", "de", then the system's other languages.
QList<QStringList> spokenLanguages(const QLocale &locale);

} // namespace Disposition
