// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomenames.h>
#include <disposition/stateexport.h>

#include <QLocale>
#include <QObject>
#include <QStringList>

#include <memory>

class QTranslator;

namespace Disposition {

/// The language of one panel: its words, and how it writes numbers and times.
///
/// Nothing is installed in the application, so two panels may speak two
/// languages, and a host's own texts stay as they are.
class DISPOSITION_STATE_EXPORT Texts : public QObject
{
    Q_OBJECT

public:
    /// Starts with the system's formats and the English of the source.
    explicit Texts(QObject *parent = nullptr);
    ~Texts() override;

    /// Speaks the language of @p locale from now on, as far as there is a
    /// catalogue disposition_<language>.qm in one of @p folders (the first that
    /// has one wins) or built in; else another kind of the same language, as
    /// pt_BR for pt_PT; else English.  The file is read at once and may change or
    /// go; a file that is no catalogue is passed over.
    void setLanguage(const QLocale &locale, const QStringList &folders = {});
    /// Speaks by @p words, whatever catalogues there are.
    void setLanguage(const QLocale &locale, std::unique_ptr<QTranslator> words);
    QLocale locale() const; ///< how numbers and times are written
    /// From where to where the words run: that of the language that is spoken,
    /// which is English where there was no catalogue.
    Qt::LayoutDirection direction() const;
    /// The languages that there is a catalogue for, in the folders or built in, as tags.
    QStringList languages() const;
    /// What the language of @p tag calls itself.
    QString nameOf(const QString &tag) const;
    /// The catalogue that is in use; empty for the English of the source.
    QString catalogueFile() const;

    /// Names for a site's outcomes, before the known ones' translations.
    void setOutcomeNames(const OutcomeNames &names);
    /// The outcome's name in this language: by the names set here, then by the
    /// catalogue for the documented outcomes; else as the server spells it.
    QString outcomeName(const Outcome &outcome) const;

    /// As QCoreApplication::translate(), from this panel's own catalogue.
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const;
    /// What comes from outside (an ID, a name, a path), to stand inside a text: where
    /// words run the other way than it does, it is kept together and in its order.
    QString quoted(const QString &foreign) const;

Q_SIGNALS:
    /// Everything that shows words is to ask for them again.
    void changed();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
