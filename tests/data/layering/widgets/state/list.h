// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/desk.h>
#include <disposition/stateexport.h>
#include <QAbstractListModel>
