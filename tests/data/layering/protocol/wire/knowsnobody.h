// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/nobody.h> // fault: in neither
