// SPDX-License-Identifier: MIT

#include "../../app/send/send.h" // fault: widgets/view may not know app/
