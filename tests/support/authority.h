// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace Disposition::Test {

/// A certificate authority for one test, made by the openssl program.
class Authority
{
public:
    /// @p name tells one from another in their certificates.
    explicit Authority(const QString &name);
    bool isValid() const { return m_isValid; }
    /// Its certificate, for --ca-file.
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    /// A server's certificate and key for a host, good from and to these days
    /// from today on; null when it could not be made.
    QSslConfiguration issue(const QString &host, int fromDay = -1, int toDay = 1);

private:
    bool openssl(const QStringList &arguments);
    bool write(const QString &file, const QString &text);

    QTemporaryDir m_folder;
    bool m_isValid = false;
};

} // namespace Disposition::Test
