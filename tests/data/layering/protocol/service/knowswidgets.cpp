// SPDX-License-Identifier: MIT

#include "../../app/panel/window_p.h" // fault: private header of app/panel
#include <disposition/list.h> // fault: protocol/service may not know widgets/state
