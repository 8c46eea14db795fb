// SPDX-License-Identifier: MIT
#pragma once

#include "wire/line.h" // fault: protocol/values may not know protocol/wire
