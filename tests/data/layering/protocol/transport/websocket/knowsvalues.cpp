// SPDX-License-Identifier: MIT

#include <disposition/id.h> // fault: protocol/transport/websocket may not know protocol/values
