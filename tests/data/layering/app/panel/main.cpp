// SPDX-License-Identifier: MIT

#include <disposition/socketpipe.h>
#include <disposition/window.h>
#include <QApplication>
