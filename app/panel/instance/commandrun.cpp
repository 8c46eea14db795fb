// SPDX-License-Identifier: MIT
#include "commandrun.h"

#include "filelock.h"
#include "panelstarter.h"

#include "network/programnetwork.h"

#include <QCoreApplication>
#include <QThread>

#include <chrono>
#include <cstdio>

namespace Disposition::App {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto answerPatience = 5s;
static constexpr auto startPatience = 20s;

void tell(const QString &line)
{
    const QString name = QCoreApplication::applicationName();
    std::fputs(u"%1: %2\n"_s.arg(name, line).toUtf8().constData(), stderr);
}

static int end(int status, const QString &line)
{
    tell(line);
    return status;
}

static std::optional<int> statusOf(const Told &told)
{
    switch (told.kind) {
    case Told::Kind::Nobody:
        return std::nullopt;
    case Told::Kind::NoAnswer:
        return end(3, u"the running panel does not answer"_s);
    case Told::Kind::Answered:
        break;
    }
    if (told.answer.kind == PanelAnswer::Kind::Refused)
        return end(3, told.answer.words);
    if (told.answer.kind == PanelAnswer::Kind::Asks)
        std::puts("the panel asks the agent first");
    return 0;
}

std::optional<int> joinPanel(const InstancePlace &place, const PanelCommand &command)
{
    QString error;
    ProgramNetwork *network = programNetwork(error);
    if (!network)
        return end(3, u"no panel can be told: "_s + error);
    return statusOf(network->tellPanel(place, command, QDeadlineTimer(answerPatience)));
}

// Of several calls that start at the same moment one starts a panel, and the
// others wait for it.
static int tellOrStart(const InstancePlace &place, const PanelCommand &command,
                       const QStringList &panelOptions)
{
    const QDeadlineTimer deadline(startPatience);
    while (!deadline.hasExpired()) {
        if (const auto status = joinPanel(place, command))
            return *status;
        const auto start = FileLock::tryGet(place.startLock);
        if (!start) {
            QThread::msleep(10);
            continue;
        }
        // Who held the lock before may have started it in between.
        if (const auto status = joinPanel(place, command))
            return *status;
        const StartedPanel panel = startPanel(panelOptions, deadline);
        const QStringList lines = panel.words.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            tell(line);
        if (panel.status != 0)
            return panel.status;
        if (const auto status = joinPanel(place, command))
            return *status;
    }
    return end(3, u"no panel could be started in time"_s);
}

int runCommand(const InstancePlace &place, const PanelCommand &command,
               const QStringList &panelOptions)
{
    if (!place.error.isEmpty())
        return end(3, place.error);
    if (toLine(command).size() > longestLine)
        return end(2, u"the call ID, the account and the number are too long"_s);
    if (command.verb == PanelCommand::Verb::CallStarted)
        return tellOrStart(place, command, panelOptions);
    const auto status = joinPanel(place, command);
    return status ? *status : end(3, u"no panel is running"_s);
}

} // namespace Disposition::App
