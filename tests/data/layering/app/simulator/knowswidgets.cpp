// SPDX-License-Identifier: MIT

#include <disposition/window.h> // fault: app/simulator may not know widgets/view
