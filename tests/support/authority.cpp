// SPDX-License-Identifier: MIT
#include "authority.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace Disposition::Test {

using namespace Qt::StringLiterals;

Authority::Authority(const QString &name)
{
    const QString configuration = uR"(
[ca]
default_ca = test
[test]
dir = %1
database = $dir/index.txt
new_certs_dir = $dir
rand_serial = yes
unique_subject = no
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
[req]
distinguished_name = none
[none]
)"_s.arg(m_folder.path());
    m_isValid = m_folder.isValid() && write(u"openssl.cnf"_s, configuration)
        && write(u"index.txt"_s, QString())
        && openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                    u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + name,
                    u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s, u"-keyout"_s, u"ca.key"_s,
                    u"-out"_s, u"ca.pem"_s});
}

bool Authority::write(const QString &file, const QString &text)
{
    QFile out(m_folder.filePath(file));
    return out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) == text.toUtf8().size();
}

bool Authority::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QStringList all = arguments;
    all.insert(1, u"-config"_s);
    all.insert(2, u"openssl.cnf"_s);
    process.start(u"openssl"_s, all);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    qWarning("openssl: %s", process.readAllStandardError().constData());
    return false;
}

QSslConfiguration Authority::issue(const QString &host, int fromDay, int toDay)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto day = [&now](int days) {
        return now.addDays(days).toString(u"yyyyMMddHHmmss'Z'"_s);
    };
    const bool isMade = openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                 u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s,
                                 u"/CN="_s + host, u"-addext"_s, u"subjectAltName=DNS:"_s + host,
                                 u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.csr"_s})
        && openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-cert"_s, u"ca.pem"_s, u"-keyfile"_s,
                    u"ca.key"_s, u"-startdate"_s, day(fromDay), u"-enddate"_s, day(toDay), u"-in"_s,
                    u"server.csr"_s, u"-out"_s, u"server.pem"_s});
    QFile key(m_folder.filePath(u"server.key"_s));
    const auto certificates = QSslCertificate::fromPath(m_folder.filePath(u"server.pem"_s));
    QSslConfiguration configuration;
    if (!isMade || certificates.isEmpty() || !key.open(QIODevice::ReadOnly))
        return configuration;
    configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificates.first());
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return configuration;
}

} // namespace Disposition::Test
