// SPDX-License-Identifier: MIT

#include <disposition/id.h> // fault: app/simulator may not know protocol/values
#include <disposition/protocolexport.h> // fault: may not know that library
