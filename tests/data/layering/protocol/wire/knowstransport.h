// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/pipe.h> // fault: protocol/wire may not know protocol/transport
