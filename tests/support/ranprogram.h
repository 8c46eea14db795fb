// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Disposition::Test {

/// What a program said, and how it ended.
struct RanProgram
{
    int status = -1; ///< -1 when it crashed or did not end
    QString out;
    QString err;
    QJsonObject json() const; ///< its output, read as one object
};

/// Runs a program to its end, while servers of this test go on serving.
RanProgram run(const char *program, const QStringList &arguments);

/// disposition-send's options for this call, as in the specification's sample.
QStringList sampleOutcome(const QUrl &url, const QString &callId);

} // namespace Disposition::Test
