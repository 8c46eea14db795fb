// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/desk.h>
#include <disposition/list.h>
#include <QIcon>
#include <QWidget>
