// SPDX-License-Identifier: MIT

#include <disposition/socketpipe.h> // fault: widgets/view may not know protocol/transport/websocket
