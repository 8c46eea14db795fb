// SPDX-License-Identifier: MIT
//
// disposition-panel: the agent's window, and commands to the one that is open.
#include "agentpanel.h"
#include "connection.h"
#include "instance/commandrun.h"

#include <disposition/version.h>

#include <QCoreApplication>

using namespace Disposition;
using namespace Qt::StringLiterals;

static int bad(int status, const QString &why)
{
    App::tell(why);
    return status;
}

// The panel of this state folder: the one that runs already, else this program.
static int joinOrRun(App::CommandLine &line, const App::Settings &settings,
                     const App::InstancePlace &place)
{
    const auto call = App::givenCall(settings, App::PanelCommand::Verb::Raise);
    std::unique_ptr<App::FileLock> lock;
    while (place.error.isEmpty() && !(lock = App::FileLock::tryGet(place.lock))) {
        line.needNoDisplay();
        if (const auto status = App::joinPanel(place, call))
            return *status;
    }
    line.needDisplay();
    return App::runAgentPanel(line, settings, place, std::move(lock));
}

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"disposition-panel"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DISPOSITION_VERSION_STR));
    App::CommandLine line(argc, argv);
    if (const auto status = line.status())
        return *status;

    const App::Settings settings(line.givenOptions(), line.parser().value(u"config"_s));
    if (const QString error = line.commandError(settings); !error.isEmpty())
        return bad(2, error);
    if (line.parser().isSet(u"demo"_s)) {
        line.needDisplay();
        return App::runDemo(line, settings);
    }
    const App::InstancePlace place = App::instancePlace(App::stateFolder(settings));
    if (const auto command = line.command(settings)) {
        line.needNoDisplay();
        return App::runCommand(place, *command, line.panelOptions());
    }
    return joinOrRun(line, settings, place);
}
