// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Disposition::Wire {

/// Appends @p text as a JSON string with its quotes.  A surrogate without its
/// partner, which UTF-8 cannot carry, becomes U+FFFD.
void appendQuoted(QString &json, QStringView text);

/// True when the brackets in @p json nest deeper than @p levels.
bool nestsDeeperThan(QStringView json, int levels);

/// Words from outside as one line of plain text: control characters, line
/// breaks and marks that turn the reading direction become spaces or go, and
/// what is longer than @p most characters is cut with an ellipsis.
QString plainWords(const QString &text, qsizetype most = 500);

} // namespace Disposition::Wire
