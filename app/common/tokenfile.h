// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Disposition::App {

/// Reads the access token from a file, so that it stands in no list of
/// processes.  Returns what is wrong with the file; empty when nothing is.
QString readTokenFile(const QString &path, QByteArray &token);

} // namespace Disposition::App
