// SPDX-License-Identifier: MIT

#include "desk_p.h"
