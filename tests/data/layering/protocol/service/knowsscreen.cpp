// SPDX-License-Identifier: MIT

#include <QColor> // fault: no QtGui
#include <QLabel> // fault: no QtWidgets
#include <QtGui> // fault: no QtGui
#include <qwidget.h> // fault: no QtWidgets
