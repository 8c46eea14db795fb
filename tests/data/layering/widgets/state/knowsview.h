// SPDX-License-Identifier: MIT
#pragma once

#include "view/window.h" // fault: widgets/state may not know widgets/view
