// SPDX-License-Identifier: MIT

#include "websocket/socketpipe.h" // fault: protocol/transport may not know protocol/transport/websocket
