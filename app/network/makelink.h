// SPDX-License-Identifier: MIT
#pragma once

#include "websocketlink.h"

#include <disposition/websockettransport.h>

namespace Disposition {

/// The options of a transport that has everything else as it is by default.
WebSocketTransport::Options optionsFor(const BusAddress &address);

/// For the libraries that have a WebSocket in them.
WebSocketLink *makeLink(const BusAddress &address);

} // namespace Disposition
