// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QImage>

namespace Disposition::App {

/// The program's sign, @p size pixels square.
///
/// Painted, with the shapes of resources/icons/disposition.svg: to read it from a
/// file, Qt would load a library for each kind of picture there is.
QImage programPicture(int size);

/// The same in the sizes that windows and task bars ask for.
QIcon programIcon();

} // namespace Disposition::App
