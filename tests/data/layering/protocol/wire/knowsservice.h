// SPDX-License-Identifier: MIT
#pragma once

#include "service/desk.h" // fault: protocol/wire may not know protocol/service
