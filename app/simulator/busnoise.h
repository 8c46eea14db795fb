// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Disposition::Simulator {

/// The @p number-th message of those that a busy bus carries for others: calls
/// of other agents, their states, results for other calls.  None of them is
/// ever for a client of this bus.
QByteArray noise(quint64 number);

} // namespace Disposition::Simulator
