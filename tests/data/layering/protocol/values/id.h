// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/protocolexport.h>
#include <optional>
#include <QString>
