// SPDX-License-Identifier: MIT
#pragma once

#include "busmessage.h"
#include "relevance.h"

#include <QStringView>

namespace Disposition::Wire {

/// Reads one message from the bus, liberally: channel, topic and subtopic
/// without case, IDs as strings or numbers, unknown fields ignored.
///
/// Never fails: what is not JSON, nests deeper than 64 levels, or is for
/// others, is monostate.
BusMessage decode(QStringView json, BusEvents events = BusEvents::Ignore);

} // namespace Disposition::Wire
