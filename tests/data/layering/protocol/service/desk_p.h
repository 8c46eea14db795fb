// SPDX-License-Identifier: MIT
#pragma once

#include "desk.h"
