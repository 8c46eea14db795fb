// SPDX-License-Identifier: MIT
//
// disposition-send: one outcome from a script.
#include "connection.h"
#include "sender.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Disposition;
using namespace Qt::StringLiterals;
using State = App::Sender::State;

static int report(State state, const QString &callId, const QString &message)
{
    static const QString names[] = {u"confirmed"_s, u"refused"_s, u"invalid"_s, u"unconfirmed"_s};
    const QJsonObject object{
        {u"state"_s, names[int(state)]}, {u"callId"_s, callId}, {u"message"_s, message}};
    std::fputs(QJsonDocument(object).toJson(QJsonDocument::Compact).append('\n').constData(),
               stdout);
    if (!message.isEmpty())
        std::fputs(message.toUtf8().append('\n').constData(), stderr);
    return int(state);
}

static void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Sets the telephony outcome of one call.\n\n"
        "Exit status: 0 confirmed, 1 refused, 2 bad usage or invalid input "
        "(nothing sent), 3 not confirmed."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    App::addConnectionOptions(parser);
    parser.addOptions({
        {u"outcome"_s, u"The outcome's ID."_s, u"ID"_s},
        {u"lead-score"_s, u"The lead score, a whole number (0)."_s, u"N"_s},
        {u"comments"_s, u"The agent's comments."_s, u"TEXT"_s},
        {u"target-amount"_s, u"The target amount, as in 1234.50 (0)."_s, u"N"_s},
    });
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

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"disposition-send"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DISPOSITION_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return report(State::Invalid, {}, parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();

    const App::Settings settings(App::givenOptions(parser), parser.value(u"config"_s));
    const QString callId = settings.text(u"call-id"_s, {});
    OutcomeRequest request;
    QString error = parser.positionalArguments().isEmpty()
        ? readRequest(settings, request)
        : u"unexpected: "_s + parser.positionalArguments().first();
    App::Connection connection = App::readConnection(settings);
    OutcomeService service;
    App::configure(service, settings, u"disposition-send"_s);
    const auto timeout = std::chrono::milliseconds(settings.number(u"timeout"_s, 8000, 1, 600'000));
    for (const QString &why : {settings.usageError(), connection.error}) {
        if (error.isEmpty())
            error = why;
    }
    const QStringList complaints = settings.complaints();
    for (const QString &complaint : complaints)
        std::fputs(complaint.toUtf8().append('\n').constData(), stderr);
    if (!error.isEmpty())
        return report(State::Invalid, callId, error);

    service.setAgent(request.agent);
    connection.options.handshakeTimeout = std::min(connection.options.handshakeTimeout, timeout);
    App::Sender sender(service);
    QObject::connect(&sender, &App::Sender::finished, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    sender.start(request, std::make_unique<WebSocketTransport>(connection.url, connection.options),
                 timeout);
    QCoreApplication::exec();
    QString message = sender.message();
    if (sender.state() == State::Unconfirmed)
        message += u" (not kept)"_s;
    return report(sender.state(), callId, message);
}
