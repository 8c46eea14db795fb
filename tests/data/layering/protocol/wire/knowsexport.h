// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/widgetsexport.h> // fault: may not know that library
