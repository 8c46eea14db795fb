// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/desk.h> // fault: protocol/values may not know protocol/service
