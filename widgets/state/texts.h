// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/stateexport.h>

#include <QLocale>
#include <QObject>
#include <QStringList>

#include <memory>

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
    /// has one wins) or built in; else English.
    void setLanguage(const QLocale &locale, const QStringList &folders = {});
    QLocale locale() const;
    /// The languages that there is a catalogue for, in the folders or built in, as tags.
    QStringList languages() const;
    /// The catalogue that is in use; empty for the English of the source.
    QString catalogueFile() const;

    /// As QCoreApplication::translate(), from this panel's own catalogue.
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const;

Q_SIGNALS:
    /// Everything that shows words is to ask for them again.
    void changed();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
