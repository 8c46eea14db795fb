// SPDX-License-Identifier: MIT
#include "panelstarter.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Disposition::App {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

// A softphone's sockets must not live on in a panel that outlives it: it could
// not listen again.
static void keepFilesToOurselves()
{
    const QStringList files = QDir(u"/dev/fd"_s).entryList(QDir::AllEntries | QDir::System);
    for (const QString &file : files) {
        bool isNumber = false;
        if (const int number = file.toInt(&isNumber); isNumber && number > STDERR_FILENO)
            fcntl(number, F_SETFD, FD_CLOEXEC);
    }
}

static void beOnOnesOwn()
{
    setsid();
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int number : {SIGHUP, SIGINT, SIGTERM, SIGCHLD, SIGPIPE})
        std::signal(number, SIG_DFL);
}

#endif

namespace {

// A QProcess ends its program with itself, unless it believes that it has ended.
class LastingProcess : public QProcess
{
public:
    void letGo() { setProcessState(NotRunning); }
};

} // namespace

static QString wordsOf(const QByteArray &said)
{
    QStringList lines = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines) {
        const QString name = QCoreApplication::applicationName() + u": "_s;
        if (line.startsWith(name))
            line.remove(0, name.size());
    }
    return lines.join(u'\n');
}

StartedPanel startPanel(const QStringList &options, QDeadlineTimer deadline)
{
    LastingProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(options + QStringList{u"--"_s + startedByCommand()});
    process.setStandardInputFile(QProcess::nullDevice());
    // The call is told by the command, and not a second time by the start.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPOSITION_CALL_ID"_s, u"DISPOSITION_ACCOUNT"_s, u"DISPOSITION_NUMBER"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
    keepFilesToOurselves();
    process.setChildProcessModifier(beOnOnesOwn);
#endif
    process.start(QIODevice::ReadOnly);
    const bool isReady = process.waitForReadyRead(int(deadline.remainingTime()));
    if (!isReady && !process.waitForFinished(int(deadline.remainingTime()))
        && process.state() != QProcess::NotRunning) {
        process.kill(); // or its window would open when nobody counts on it any more
        process.waitForFinished();
        return {3, u"the panel that was started is not ready in time"_s};
    }
    const QString words = wordsOf(process.readAllStandardError());
    if (isReady) {
        process.letGo();
        return {0, words};
    }
    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    if (!crashed && (process.exitCode() == 0 || process.exitCode() == 2))
        return {process.exitCode(), words};
    return {3, u"no panel could be started: "_s + words.section(u'\n', 0, 0)};
}

void sayPanelIsReady()
{
    std::fputs("ready\n", stdout);
    std::fflush(stdout);
#ifdef Q_OS_UNIX
    if (const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC); nowhere >= 0) {
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        close(nowhere);
    }
#endif
}

} // namespace Disposition::App
