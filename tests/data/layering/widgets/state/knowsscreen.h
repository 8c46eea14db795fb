// SPDX-License-Identifier: MIT
#pragma once

#include <QAction> // fault: no QtGui
#include <QBrush> // fault: no QtGui
#include <QWidget> // fault: no QtWidgets
