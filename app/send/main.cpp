// SPDX-License-Identifier: MIT
//
// disposition-send: one outcome from a script.
#include "connection.h"
#include "flusher.h"
#include "makelink.h"
#include "sender.h"

#include <disposition/keptoutcomes.h>
#include <disposition/version.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Disposition;
using namespace Qt::StringLiterals;
using App::State;

static int end(const App::Report &report)
{
    App::print(report);
    return int(report.state);
}

static QList<QCommandLineOption> addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Sets the telephony outcome of one call.\n\n"
        "Exit status: 0 confirmed, 1 refused, 2 bad usage or invalid input (nothing sent), "
        "3 not confirmed: kept in the state folder and sent again by --flush, by the next "
        "outcome of this agent or by the panel."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QList<QCommandLineOption> options = App::connectionOptions()
        + QList<QCommandLineOption>{
            {u"outcome"_s, u"The outcome's ID."_s, u"ID"_s},
            {u"lead-score"_s, u"The lead score, a whole number (0)."_s, u"N"_s},
            {u"comments"_s, u"The agent's comments."_s, u"TEXT"_s},
            {u"flush"_s, u"Send what is kept, of every agent and age, and no new outcome."_s},
            {u"list-pending"_s, u"Print what is kept, and send nothing; ends with 0."_s},
            {u"target-amount"_s, u"The target amount, as in 1234.50 (0)."_s, u"N"_s},
        };
    parser.addOptions(options);
    return options;
}

/// Fills @p request; returns what is wrong with the command line, if anything is.
static QString readRequest(const App::Settings &settings, OutcomeRequest &request)
{
    for (const QString &key : {u"agent"_s, u"call-id"_s, u"account"_s, u"outcome"_s}) {
        if (!settings.text(key))
            return u"--%1 is missing"_s.arg(key);
    }
    request.agent = AgentId(settings.text(u"agent"_s, {}));
    request.callId = CallId(settings.text(u"call-id"_s, {}));
    request.account = AccountNumber(settings.text(u"account"_s, {}));
    request.outcome = OutcomeId(settings.text(u"outcome"_s, {}));
    request.comments = settings.text(u"comments"_s, {});
    bool isNumber = false;
    request.leadScore = settings.text(u"lead-score"_s, u"0"_s).toLongLong(&isNumber);
    if (!isNumber)
        return u"--lead-score: this is not a whole number"_s;
    const auto amount = Decimal::fromText(settings.text(u"target-amount"_s, u"0"_s));
    if (!amount)
        return u"--target-amount: this is not a number that can be sent exactly"_s;
    request.targetAmount = *amount;
    if (const auto refusal = validate(request))
        return englishText(*refusal);
    return {};
}

static int list(const QString &folder)
{
    const KeptOutcomes kept = readKeptOutcomes(folder);
    App::Report report{State::Confirmed,
                       {},
                       englishText(kept.problem),
                       QList<OutcomeRecord>(),
                       QList<OutcomeRecord>()};
    for (const OutcomeRecord &record : kept.records)
        (record.state == RecordState::Refused ? report.refused : report.pending)->append(record);
    if (!kept.problem.isNone())
        report.state = State::Invalid;
    else if (!report.pending->isEmpty())
        report.state = State::Unconfirmed;
    else if (!report.refused->isEmpty())
        report.state = State::Refused;
    App::print(report);
    return kept.problem.isNone() ? 0 : int(State::Invalid);
}

static int flush(std::unique_ptr<OutcomeService> service, std::unique_ptr<Transport> transport,
                 std::chrono::milliseconds timeout, const QString &folder)
{
    auto flusher = std::make_unique<App::Flusher>(*service);
    QObject::connect(flusher.get(), &App::Flusher::finished, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    flusher->start(std::move(transport), timeout);
    QCoreApplication::exec();
    App::Report report = flusher->report();
    const StoreProblem problem = service->storeProblem();
    flusher.reset();
    service.reset(); // everything is written now
    if (!problem.isNone()) {
        // What could not be read may hold something.
        report.state
            = problem.code == StoreProblem::Code::Damaged ? State::Unconfirmed : State::Invalid;
        report.message = englishText(problem);
    }
    if (report.state == State::Confirmed || report.state == State::Refused) {
        QList<OutcomeRecord> others = readKeptOutcomes(folder).records;
        others.removeIf(
            [](const OutcomeRecord &record) { return record.state == RecordState::Refused; });
        if (!others.isEmpty()) {
            report.state = State::Unconfirmed;
            report.pending = others;
            report.message = u"%1 belong to a program that is running"_s.arg(others.size());
        }
    }
    return end(report);
}

static int send(std::unique_ptr<OutcomeService> service, const OutcomeRequest &request,
                std::unique_ptr<Transport> transport, std::chrono::milliseconds timeout)
{
    App::Sender sender(*service);
    QObject::connect(&sender, &App::Sender::finished, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    service->setAgent(request.agent);
    sender.start(request, std::move(transport), timeout);
    QCoreApplication::exec();
    return end({sender.state(), request.callId.toString(), sender.message()});
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"disposition-send"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DISPOSITION_VERSION_STR));
    QCommandLineParser parser;
    const QList<QCommandLineOption> known = addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return end({State::Invalid, {}, parser.errorText()});
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();

    const App::Settings settings(App::givenOptions(parser, known), parser.value(u"config"_s));
    const bool flushes = parser.isSet(u"flush"_s);
    const bool lists = parser.isSet(u"list-pending"_s);
    App::Report bad{State::Invalid, settings.text(u"call-id"_s, {}), {}};
    OutcomeRequest request;
    if (!parser.positionalArguments().isEmpty())
        bad.message = u"unexpected: "_s + parser.positionalArguments().first();
    else if (flushes && lists)
        bad.message = u"--flush and --list-pending exclude each other"_s;
    else if ((flushes || lists) && parser.isSet(u"outcome"_s))
        bad.message = u"--outcome belongs neither to --flush nor to --list-pending"_s;
    else if (!flushes && !lists)
        bad.message = readRequest(settings, request);
    App::Connection connection;
    if (!lists)
        connection = App::readConnection(settings);
    auto service = std::make_unique<OutcomeService>();
    App::configure(*service, settings, u"disposition-send"_s);
    const auto timeout = std::chrono::milliseconds(settings.number(u"timeout"_s, 8000, 1, 600'000));
    for (const QString &why : {settings.usageError(), connection.error}) {
        if (bad.message.isEmpty())
            bad.message = why;
    }
    const QStringList complaints = settings.complaints();
    for (const QString &complaint : complaints)
        std::fputs(complaint.toUtf8().append('\n').constData(), stderr);
    if (!bad.message.isEmpty())
        return end(bad);

    const QString folder = App::stateFolder(settings);
    if (lists)
        return list(folder);
    WebSocketTransport::Options options = optionsFor(connection.bus);
    options.handshakeTimeout = std::min(options.handshakeTimeout, timeout);
    if (!flushes) {
        // Before anything is kept: a newer outcome takes the place of an older one.
        bad.message = englishText(WebSocketTransport::check(connection.bus.url, options));
        if (!bad.message.isEmpty())
            return end(bad);
    }
    QObject::connect(
        service.get(), &OutcomeService::storeProblemChanged, service.get(), [kept = service.get()] {
            if (kept->storeProblem().code == StoreProblem::Code::Damaged)
                std::fputs(englishText(kept->storeProblem()).toUtf8().append('\n').constData(),
                           stderr);
        });
    service->setStateFolder(folder);
    service->setKeptOnDiskOnly(true);
    auto transport = std::make_unique<WebSocketTransport>(connection.bus.url, options);
    return flushes ? flush(std::move(service), std::move(transport), timeout, folder)
                   : send(std::move(service), request, std::move(transport), timeout);
}
