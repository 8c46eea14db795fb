// SPDX-License-Identifier: MIT

#include <disposition/desk_p.h> // fault: private header of protocol/service
