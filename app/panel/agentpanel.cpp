// SPDX-License-Identifier: MIT
#include "agentpanel.h"

#include "commanddesk.h"
#include "connection.h"
#include "demo.h"
#include "instance/commandrun.h"
#include "instance/panelstarter.h"
#include "owntransport.h"
#include "panelsettings.h"
#include "panelwindow.h"
#include "programicon.h"
#include "restingcursor.h"
#include "story.h"
#include "translatordesk.h"

#include <disposition/panelcontroller.h>

#include <QApplication>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

#include <cstdio>

namespace Disposition::App {

using namespace Qt::StringLiterals;

using Verb = PanelCommand::Verb;
using Kind = PanelAnswer::Kind;

// Says what is wrong with the settings; false where nothing can be done with them.
static bool judge(const Settings &settings, const QString &error)
{
    const QStringList complaints = settings.complaints();
    for (const QString &complaint : complaints)
        tell(complaint);
    const QString fault = error.isEmpty() ? settings.usageError() : error;
    if (!fault.isEmpty())
        tell(fault);
    return fault.isEmpty();
}

static void giveIcon()
{
    QApplication::setWindowIcon(programIcon());
}

// What it took to start and to connect is not wanted again, and glibc keeps it.
static void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

static void dress(PanelWindow &window, bool isDemo)
{
    QApplication::setDesktopFileName(u"disposition"_s);
    new RestingCursor(&window);
    Texts *texts = window.panel()->controller()->texts();
    const auto entitle = [&window, texts, isDemo] {
        //: Title of the window while the program is only tried, with calls that are none.
        const QString demo = texts->translate("Window", "Disposition (Demo)");
        window.setWindowTitle(isDemo ? demo : u"Disposition"_s);
    };
    QObject::connect(texts, &Texts::changed, &window, entitle);
    entitle();
}

static void startCall(OutcomeService &service, const PanelCommand &command)
{
    CallDetails details;
    details.number = command.number;
    service.startCall(command.callId, command.account, details);
}

static PanelAnswer obey(OutcomeService &service, PanelWindow &window, const PanelCommand &command)
{
    switch (command.verb) {
    case Verb::CallStarted: // which takes no focus, as with any host
        startCall(service, command);
        return {};
    case Verb::CallEnded:
        service.endCall(command.callId);
        return {};
    case Verb::Raise:
        if (!command.callId.isEmpty())
            startCall(service, command);
        window.present();
        return {};
    case Verb::Quit:
        return {window.close() ? Kind::Done : Kind::Asks, {}};
    }
    return {Kind::Refused, {}};
}

// For measurements: what comes after the first paint costs nobody a wait.  False
// where nothing is to come after it.
static bool tellFirstPaint(const QString &what)
{
    if (what.isEmpty())
        return true;
    std::puts("painted");
    std::fflush(stdout);
    if (what != "quit"_L1)
        return true;
    QCoreApplication::quit();
    return false;
}

static std::unique_ptr<Transport> ownTransport(const BusAddress &bus)
{
    return std::make_unique<OwnTransport>([bus](QString &error) {
        ProgramNetwork *network = programNetwork(error);
        return network ? network->createLink(bus) : nullptr;
    });
}

int runAgentPanel(const CommandLine &line, const Settings &settings, const InstancePlace &place,
                  std::unique_ptr<FileLock> lock)
{
    OutcomeService service;
    PanelWindow window(&service);
    QString error = configurePanel(*window.panel(), service, settings);
    const Connection connection = readConnection(settings);
    if (!judge(settings, error.isEmpty() ? connection.error : error))
        return 2;
    const TranslatorDesk translator(window.panel(), line, settings);
    dress(window, false);

    service.setAgent(AgentId(settings.text(u"agent"_s, {})));
    if (const PanelCommand call = givenCall(settings, Verb::CallStarted); !call.callId.isEmpty())
        startCall(service, call);
    const QString folder = stateFolder(settings);
    CommandDesk desk([&](const PanelCommand &command) { return obey(service, window, command); });
    QObject::connect(&window, &PanelWindow::closing, &window, [&desk] { desk.close(); });
    QObject::connect(&service, &OutcomeService::connectionChanged, &window, [&service] {
        if (service.connectionState() == Transport::State::Open)
            giveMemoryBack();
    });
    window.afterFirstPaint([&] {
        if (!tellFirstPaint(line.parser().value(u"first-paint"_s)))
            return;
        service.setStateFolder(folder);
        service.setTransport(ownTransport(connection.bus));
        desk.open(place, lock != nullptr, line.parser().isSet(startedByCommand()));
        giveIcon();
    });
    window.show();
    return QCoreApplication::exec();
}

static int runStory(Demo &demo, OutcomeService &service, PanelWindow &window,
                    const QString &picture)
{
    Story story(demo, service, window, picture);
    QObject::connect(
        &story, &Story::finished, &story, [](bool well) { QCoreApplication::exit(well ? 0 : 1); },
        Qt::QueuedConnection);
    story.start();
    return QCoreApplication::exec();
}

int runDemo(const CommandLine &line, const Settings &settings)
{
    OutcomeService service;
    PanelWindow window(&service);
    if (!judge(settings, configurePanel(*window.panel(), service, settings)))
        return 2;
    const TranslatorDesk translator(window.panel(), line, settings);
    dress(window, true);
    Demo demo(&service);
    if (const QString fault = demo.start(); !fault.isEmpty()) {
        tell(fault);
        return 1;
    }
    window.afterFirstPaint(giveIcon);
    window.show();
    if (line.parser().isSet(u"story"_s))
        return runStory(demo, service, window, line.parser().value(u"picture"_s));
    service.setAgent(AgentId(settings.text(u"agent"_s, u"testagent"_s)));
    demo.playCalls();
    return QCoreApplication::exec();
}

} // namespace Disposition::App
