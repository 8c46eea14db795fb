// SPDX-License-Identifier: MIT
//
// A softphone in QML that sets outcomes with no widget: the protocol layer, the
// models, and Main.qml.
#include "phone.h"
#include "simulatedbus.h"

#include <disposition/qmlpanel.h>
#include <disposition/websockettransport.h>

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

using namespace Disposition;
using namespace Qt::StringLiterals;

/// Plays one call without a person, and saves a picture when its outcome is confirmed.
static void play(QmlPanel &panel, Example::Phone &phone, QQuickWindow *window, const QString &file)
{
    OutcomeService *service = panel.service();
    QObject::connect(service, &OutcomeService::outcomesChanged, &panel, [&panel] {
        panel.setOutcome(u"3"_s);
        panel.setComments(u"Busy twice, call again tomorrow"_s);
        panel.submit();
    });
    const auto end = [window, file](int status) {
        QCoreApplication::exit(status == 0 && window->grabWindow().save(file) ? 0 : 1);
    };
    QObject::connect(
        service, &OutcomeService::outcomeConfirmed, window, [end] { end(0); },
        Qt::QueuedConnection);
    for (const auto signal : {&OutcomeService::outcomeRefused, &OutcomeService::outcomeUnconfirmed})
        QObject::connect(
            service, signal, window, [end] { end(1); }, Qt::QueuedConnection);
    QTimer::singleShot(20'000, window, [end] { end(1); });
    phone.dial(u"+49 30 901820"_s);
    phone.hangUp();
}

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"demo"_s, u"Start a simulated bus of its own."_s},
                       {u"url"_s, u"Address of the bus."_s, u"URL"_s},
                       {u"picture"_s, u"Play a call, save a picture and end."_s, u"FILE"_s}});
    parser.process(app);
    if (parser.isSet(u"demo"_s) == parser.isSet(u"url"_s))
        parser.showHelp(2);
    if (parser.isSet(u"picture"_s))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);

    Simulator::SimulatedBus bus;
    if (parser.isSet(u"demo"_s) && !bus.listen())
        return 1;
    const QUrl url = parser.isSet(u"demo"_s) ? bus.url() : QUrl(parser.value(u"url"_s));

    OutcomeService service; // in the order of who outlives whom
    PanelController controller(&service);
    QmlPanel panel(&controller);
    Example::Phone phone(&service);
    QObject::connect(&phone, &Example::Phone::dialled, &bus, &Simulator::SimulatedBus::addCall);
    service.setAgent(AgentId(u"testagent"_s));
    service.setTransport(std::make_unique<WebSocketTransport>(url));

    QQmlApplicationEngine engine;
    engine.setInitialProperties(
        {{u"panel"_s, QVariant::fromValue(&panel)}, {u"phone"_s, QVariant::fromValue(&phone)}});
    engine.load(QUrl(u"qrc:/disposition/qmlhost/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    if (parser.isSet(u"picture"_s))
        play(panel, phone, window, parser.value(u"picture"_s));
    return QGuiApplication::exec();
}
