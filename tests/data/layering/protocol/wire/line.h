// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/id.h>
#include <QJsonObject>
