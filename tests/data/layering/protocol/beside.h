// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/window.h> // fault: protocol may not know widgets/
