// SPDX-License-Identifier: MIT

#include "../../protocol/wire/line.h" // fault: by its public headers
