// SPDX-License-Identifier: MIT
#include "ranprogram.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>

namespace Disposition::Test {

using namespace Qt::StringLiterals;

QJsonObject RanProgram::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

RanProgram run(const char *program, const QStringList &arguments)
{
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QString::fromLocal8Bit(program), arguments);
    if (!finished.wait(30'000)) {
        qWarning("%s does not end", program);
        process.kill();
        process.waitForFinished();
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList sampleOutcome(const QUrl &url, const QString &callId)
{
    return {u"--url"_s,     url.toString(), u"--agent"_s,    u"testagent"_s,
            u"--call-id"_s, callId,         u"--account"_s,  u"5|3|1|0|0|44|1"_s,
            u"--outcome"_s, u"1"_s,         u"--comments"_s, u"Test comment"_s};
}

} // namespace Disposition::Test
