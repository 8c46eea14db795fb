// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Disposition::Simulator {

/// What is wrong with a request, strictly by the specification: a missing or
/// mistyped field, an unknown one, a misspelled name.  Empty for a good one.
///
/// Both of the specification's spellings are good, each in itself: topic
/// "WebService" with OutcomeId a number, "Webservice" with OutcomeID a string.
QStringList judge(const QJsonObject &request);

} // namespace Disposition::Simulator
