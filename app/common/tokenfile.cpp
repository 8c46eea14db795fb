// SPDX-License-Identifier: MIT
#include "tokenfile.h"

#include <QFile>

#include <algorithm>

namespace Disposition::App {

using namespace Qt::StringLiterals;

QString readTokenFile(const QString &path, QByteArray &token)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"the token file %1 cannot be read: %2"_s.arg(path, file.errorString());
    token = file.read(64 * 1024).trimmed();
    const bool printable
        = std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < 127; });
    if (token.isEmpty() || !printable)
        return u"the token file %1 does not hold a token"_s.arg(path);
    return {};
}

} // namespace Disposition::App
