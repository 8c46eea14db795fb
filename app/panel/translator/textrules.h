// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Disposition::App {

/// A text and what a translator made of it.
struct TranslatedText
{
    QString context;
    QString source;
    QStringList forms; ///< one, or each form of the plural
    QSet<int> lone; ///< the forms that stand for one number alone, and may leave it out
    bool hasPlural = false;

    QString key() const { return context + QStringLiteral(": ") + source; } ///< for people
};

QStringList placeholdersIn(const QString &text); ///< %1, %n and the like, sorted

/// What is wrong with translations as far as one can say without knowing the
/// language: placeholders, Alt letters, ends and spaces; a line each.
QStringList faultsOf(const QList<TranslatedText> &texts);

} // namespace Disposition::App
