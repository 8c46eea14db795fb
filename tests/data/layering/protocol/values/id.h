// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/protocolexport.h>
#include <QString>
#include <optional>
