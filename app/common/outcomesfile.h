// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcome.h>

#include <QList>

#include <variant>

namespace Disposition::App {

/// Reads a list of outcomes from a JSON file: an array of objects with "id" (a
/// string or a whole number) and "name", or an object with such an array under
/// "outcomes".  Gives the list in the file's order, or what is wrong with the file.
std::variant<QList<Outcome>, QString> readOutcomesFile(const QString &path);

} // namespace Disposition::App
