// SPDX-License-Identifier: MIT
//
// A softphone that knows the panel's headers and nothing else of it.  Without
// --url it practises against the simulator.
#include "softphone.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QKeyEvent>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

static QString startSimulator(QProcess &simulator)
{
    const QString name = u"disposition-simulator"_s;
    const QString beside
        = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    simulator.start(beside.isEmpty() ? name : beside, {});
    simulator.waitForReadyRead();
    return QString::fromUtf8(simulator.readLine()).trimmed();
}

static void press(QWidget *window, int key, Qt::KeyboardModifier modifier)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifier);
        QApplication::sendEvent(window->focusWidget(), &event);
    }
}

/// Plays one call without a person, and saves a picture when its outcome is set.
static void play(Example::Softphone &phone, const QString &file)
{
    QObject::connect(&phone, &Example::Softphone::outcomeSet, &phone, [&phone, file] {
        QTimer::singleShot(
            0, &phone, [&phone, file] { QCoreApplication::exit(phone.grab().save(file) ? 0 : 1); });
    });
    QTimer::singleShot(20'000, &phone, [] { QCoreApplication::exit(1); });
    QObject::connect(&phone.line(), &Example::FakeLine::answered, &phone,
                     [&phone] { phone.line().hangUp(); });
    // The agent presses Alt+4 and Ctrl+Enter, once there is something to choose from.
    auto *agent = new QTimer(&phone);
    QObject::connect(agent, &QTimer::timeout, &phone, [&phone] {
        phone.panel()->setFocus();
        press(&phone, Qt::Key_4, Qt::AltModifier);
        press(&phone, Qt::Key_Return, Qt::ControlModifier);
    });
    QObject::connect(&phone.line(), &Example::FakeLine::ended, agent,
                     [agent] { agent->start(300); });
    phone.line().dial(u"+49 30 901820"_s);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"url"_s, u"Address of the bus."_s, u"URL"_s},
                       {u"agent"_s, u"The agent's user ID."_s, u"ID"_s, u"testagent"_s},
                       {u"panel"_s, u"The panel's plugin."_s, u"FILE"_s, u"dispositionpanel"_s},
                       {u"state-dir"_s, u"Folder for what is kept."_s, u"DIR"_s},
                       {u"style"_s, u"inherit or own."_s, u"NAME"_s},
                       {u"picture"_s, u"Play a call, save a picture and end."_s, u"FILE"_s}});
    parser.process(app);

    QProcess simulator;
    const QString url = parser.isSet(u"url"_s) ? parser.value(u"url"_s) : startSimulator(simulator);
    Example::Softphone phone(parser.value(u"panel"_s),
                             {{u"url"_s, url},
                              {u"agent"_s, parser.value(u"agent"_s)},
                              {u"source"_s, u"softphone"_s},
                              {u"stateDir"_s, parser.value(u"state-dir"_s)},
                              {u"style"_s, parser.value(u"style"_s)}});
    phone.show();
    if (parser.isSet(u"picture"_s) && !phone.panel())
        return 1;
    if (parser.isSet(u"picture"_s))
        play(phone, parser.value(u"picture"_s));
    const int status = QApplication::exec();
    simulator.terminate();
    simulator.waitForFinished();
    return status;
}
