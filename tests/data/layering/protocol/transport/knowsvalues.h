// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/id.h> // fault: protocol/transport may not know protocol/values
