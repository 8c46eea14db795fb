// SPDX-License-Identifier: MIT
#pragma once

#include "wire/line.h"
#include <disposition/id.h>
#include <disposition/pipe.h>
