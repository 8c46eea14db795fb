// SPDX-License-Identifier: MIT
#pragma once

#include "textrules.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTranslator>

namespace Disposition::App {

/// One text of the program, as translations/disposition.ts lists it.
struct SourceText
{
    QByteArray context; ///< the part of the panel
    QByteArray source; ///< the English
    QByteArray comment; ///< what tells two equal sources apart; may be empty
    QString note; ///< for the translator: where it shows, what its placeholders are
    bool hasPlural = false;

    /// What @p words say for it, one of the plural's forms; empty where they have nothing.
    QString translation(const QTranslator &words) const;
};

/// What @p words make of all that they have words for.
QList<TranslatedText> translatedTexts(const QTranslator &words);

/// All of them, in the order of the list that is built in.
QList<SourceText> sourceTexts();

} // namespace Disposition::App
