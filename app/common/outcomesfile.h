// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/consequence.h>
#include <disposition/outcome.h>

#include <QList>

#include <variant>

namespace Disposition::App {

struct OutcomesFile
{
    QList<Outcome> outcomes; ///< in the file's order
    Consequences consequences; ///< of those that have any
};

/// Reads a list of outcomes from a JSON file: an array of objects with "id" (a
/// string or a whole number) and "name", or an object with such an array under
/// "outcomes".  "consequence" may be a sentence about what the outcome brings
/// about, "confirm" whether it is set by a second press only.
/// Gives the list, or what is wrong with the file.
std::variant<OutcomesFile, QString> readOutcomesFile(const QString &path);

} // namespace Disposition::App
