// SPDX-License-Identifier: MIT
//
// disposition-panel: the agent's window.
#include "connection.h"
#include "demo.h"
#include "panelsettings.h"
#include "panelwindow.h"
#include "story.h"

#include <QApplication>

#include <cstdio>
#include <memory>
#include <optional>

using namespace Disposition;
using namespace Qt::StringLiterals;

static void tell(const QString &line)
{
    std::fputs(u"disposition-panel: %1\n"_s.arg(line).toUtf8().constData(), stderr);
}

static int badUsage(const QString &why)
{
    tell(why);
    return 2;
}

static void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Sets the telephony outcomes of an agent's calls."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    App::addConnectionOptions(parser);
    parser.addOptions({
        {u"outcomes"_s, u"JSON file with the outcomes to offer while the bus has told none."_s,
         u"FILE"_s},
        {u"language"_s, u"The panel's language, as in de or pt_BR."_s, u"TAG"_s},
        {u"translations"_s, u"Folder with disposition_<language>.qm files."_s, u"DIR"_s},
        {u"demo"_s, u"Practise with a simulated bus inside the program."_s},
    });
    QCommandLineOption story(u"story"_s, u"With --demo: play a story without a person."_s);
    QCommandLineOption picture(u"picture"_s, u"With --story: save a picture."_s, u"FILE"_s);
    story.setFlags(QCommandLineOption::HiddenFromHelp);
    picture.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({story, picture});
}

static int runStory(App::Demo &demo, OutcomeService &service, App::PanelWindow &window,
                    const QString &picture)
{
    App::Story story(demo, service, window, picture);
    QObject::connect(
        &story, &App::Story::finished, &story,
        [](bool well) { QCoreApplication::exit(well ? 0 : 1); }, Qt::QueuedConnection);
    story.start();
    return QCoreApplication::exec();
}

// A question about the program itself needs no display.
static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        for (const char *question : {"-h", "--help", "-v", "--version"}) {
            if (qstrcmp(argv[i], question) == 0)
                return std::make_unique<QCoreApplication>(argc, argv);
        }
    }
    return std::make_unique<QApplication>(argc, argv);
}

int main(int argc, char *argv[])
{
    const auto app = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"disposition-panel"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DISPOSITION_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return badUsage(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return badUsage(u"unexpected: %1"_s.arg(parser.positionalArguments().first()));

    const App::Settings settings(App::givenOptions(parser), parser.value(u"config"_s));
    const bool demonstrate = parser.isSet(u"demo"_s);
    OutcomeService service;
    App::PanelWindow window(&service);
    QString error = App::configurePanel(*window.panel(), service, settings);
    std::optional<App::Connection> connection;
    if (!demonstrate) {
        connection = App::readConnection(settings);
        if (error.isEmpty())
            error = connection->error;
    }
    if (error.isEmpty())
        error = settings.usageError();
    const QStringList complaints = settings.complaints();
    for (const QString &complaint : complaints)
        tell(complaint);
    if (!error.isEmpty())
        return badUsage(error);

    window.setWindowTitle(demonstrate ? u"Disposition (Demo)"_s : u"Disposition"_s);
    if (demonstrate) {
        App::Demo demo(&service);
        if (!demo.start()) {
            tell(u"no port for the simulated bus"_s);
            return 1;
        }
        window.show();
        if (parser.isSet(u"story"_s))
            return runStory(demo, service, window, parser.value(u"picture"_s));
        service.setAgent(AgentId(settings.text(u"agent"_s, u"testagent"_s)));
        demo.playCalls();
        return QCoreApplication::exec();
    }

    service.setAgent(AgentId(settings.text(u"agent"_s, {})));
    if (const auto callId = settings.text(u"call-id"_s))
        service.startCall(CallId(*callId), AccountNumber(settings.text(u"account"_s, {})));
    const QString folder = App::stateFolder(settings);
    window.afterFirstPaint([&] {
        service.setStateFolder(folder);
        service.setTransport(
            std::make_unique<WebSocketTransport>(connection->url, connection->options));
    });
    window.show();
    return QCoreApplication::exec();
}
