// SPDX-License-Identifier: MIT

#include "../wire/line.h" // fault: protocol/transport may not know protocol/wire
