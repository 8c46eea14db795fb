// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcome.h>

#include <QList>

namespace Disposition {

// A list of outcomes as it is kept on disk.  What cannot be read is an empty list.
QString outcomesToText(const QList<Outcome> &outcomes);
QList<Outcome> outcomesFromText(const QString &text);

} // namespace Disposition
