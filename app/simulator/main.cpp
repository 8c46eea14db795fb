// SPDX-License-Identifier: MIT
//
// disposition-simulator: an LCM bus to practise, demonstrate and test against.
#include "callsfile.h"
#include "faultyline.h"
#include "simulatedbus.h"

#include <disposition/version.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Disposition;
using namespace Qt::StringLiterals;

static void print(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

static void log(const QString &direction, const QByteArray &json, const QStringList &complaints)
{
    QJsonObject line{{u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                     {u"direction"_s, direction}};
    const QJsonDocument message = QJsonDocument::fromJson(json);
    if (message.isObject())
        line.insert(u"message"_s, message.object());
    else
        line.insert(u"text"_s, QString::fromUtf8(json));
    if (!complaints.isEmpty())
        line.insert(u"complaints"_s, QJsonArray::fromStringList(complaints));
    print(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

static int fail(int status, const QString &why)
{
    std::fputs(u"disposition-simulator: %1\n"_s.arg(why).toUtf8().constData(), stderr);
    return status;
}

/// Reads a whole number; false, and @p error says so, when the option holds none.
static bool readNumber(const QCommandLineParser &parser, const QString &name, int most, int &number,
                       QString &error)
{
    if (!parser.isSet(name))
        return true;
    bool good = false;
    number = parser.value(name).toInt(&good);
    if (good && number >= 0 && number <= most)
        return true;
    error = u"--%1: \"%2\" is not a whole number from 0 to %3"_s.arg(name, parser.value(name))
                .arg(most);
    return false;
}

static QString readFault(const QCommandLineParser &parser, std::optional<Simulator::Fault> &fault)
{
    QString error;
    int count = 0;
    if (!readNumber(parser, u"fault-count"_s, 1'000'000, count, error) || !parser.isSet(u"fault"_s))
        return error;
    fault = Simulator::Fault::fromText(parser.value(u"fault"_s));
    if (!fault)
        return u"--fault: \"%1\" is not one of %2"_s.arg(parser.value(u"fault"_s),
                                                         Simulator::Fault::names().join(u", "_s));
    fault->count = count;
    return {};
}

static QString readOptions(const QCommandLineParser &parser, Simulator::Options &options, int &port,
                           int &demo)
{
    QString error;
    if (!parser.positionalArguments().isEmpty())
        return u"unexpected: "_s + parser.positionalArguments().first();
    if (!readNumber(parser, u"port"_s, 65535, port, error)
        || !readNumber(parser, u"latency"_s, 600'000, options.latency, error)
        || !readNumber(parser, u"noise"_s, 1000, options.noise, error)
        || !readNumber(parser, u"demo-calls"_s, 3600, demo, error))
        return error;
    const QStringList shapes{u"result"_s, u"apierror"_s, u"bare"_s};
    const qsizetype shape
        = parser.isSet(u"errors"_s) ? shapes.indexOf(parser.value(u"errors"_s)) : 0;
    if (shape < 0)
        return u"--errors: \"%1\" is not one of %2"_s.arg(parser.value(u"errors"_s),
                                                          shapes.join(u", "_s));
    options.errors = Simulator::ErrorShape(shape);
    return parser.isSet(u"calls"_s) ? Simulator::readCallsFile(parser.value(u"calls"_s), options)
                                    : QString();
}

// A signal may only write to a pipe; the event loop does the rest.
static int signalPipe[2];

static void quitOnSignal(QCoreApplication &app)
{
    if (pipe(signalPipe) != 0)
        return;
    for (const int number : {SIGTERM, SIGINT})
        std::signal(number, [](int) {
            [[maybe_unused]] const auto written = write(signalPipe[1], "x", 1);
        });
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"disposition-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DISPOSITION_VERSION_STR));
    QCommandLineParser parser;
    const QString faults = Simulator::Fault::names().join(u", "_s);
    parser.setApplicationDescription(u"An LCM bus to practise, demonstrate and test against.\n"
                                     "Prints its address, then each message as a line of JSON."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Port to listen on (any free one)."_s, u"N"_s},
        {u"calls"_s, u"JSON file with the valid calls and the outcomes."_s, u"FILE"_s},
        {u"errors"_s, u"Shape of refusals: result, apierror or bare (result)."_s, u"SHAPE"_s},
        {u"latency"_s, u"Milliseconds before each answer (0)."_s, u"MS"_s},
        {u"noise"_s, u"Messages for others, in a second (0)."_s, u"N"_s},
        {u"fault"_s, u"What to do wrong on purpose: one of %1."_s.arg(faults), u"NAME[=VALUE]"_s},
        {u"fault-count"_s, u"How many times; 0 is always (0)."_s, u"N"_s},
        {u"demo-calls"_s, u"A new call for the agent every so many seconds."_s, u"S"_s},
        {u"agent"_s, u"The agent of those calls (testagent)."_s, u"ID"_s, u"testagent"_s},
    });
    if (!parser.parse(QCoreApplication::arguments()))
        return fail(2, parser.errorText());
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    Simulator::Options options = Simulator::Options::standard();
    int port = 0;
    int demo = 0;
    std::optional<Simulator::Fault> fault;
    QString error = readOptions(parser, options, port, demo);
    if (error.isEmpty())
        error = readFault(parser, fault);
    if (!error.isEmpty())
        return fail(2, error);

    Simulator::SimulatedBus bus(options);
    QObject::connect(&bus, &Simulator::SimulatedBus::requestReceived,
                     [](const QByteArray &json, const QStringList &complaints) {
                         log(u"in"_s, json, complaints);
                     });
    QObject::connect(&bus, &Simulator::SimulatedBus::messageSent,
                     [](const QByteArray &json) { log(u"out"_s, json, {}); });
    const QString taken = u"port %1 is not to be had"_s.arg(port);
    std::unique_ptr<Simulator::FaultyLine> line;
    if (!bus.listen(fault ? 0 : quint16(port)))
        return fail(1, taken);
    if (fault) {
        line = std::make_unique<Simulator::FaultyLine>(bus.url(), *fault);
        if (!line->listen(quint16(port)))
            return fail(1, taken);
    }
    quitOnSignal(app);
    print((line ? line->url() : bus.url()).toEncoded());

    QTimer calls;
    int count = 0;
    QObject::connect(&calls, &QTimer::timeout, &calls, [&] {
        const QString id = QString::number(50'000 + ++count);
        const QString account = u"5|3|1|0|0|44|%1"_s.arg(count);
        const QString agent = parser.value(u"agent"_s);
        bus.addCall(id, account);
        bus.announceCall(id, account, agent);
        QTimer::singleShot(demo * 500, &bus,
                           [&bus, id, account, agent] { bus.announceCallEnd(id, account, agent); });
    });
    if (demo > 0)
        calls.start(demo * 1000);
    return QCoreApplication::exec();
}
