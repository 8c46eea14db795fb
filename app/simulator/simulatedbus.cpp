// SPDX-License-Identifier: MIT
#include "simulatedbus.h"

#include "busnoise.h"
#include "requestjudge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

namespace Disposition::Simulator {

using namespace Qt::StringLiterals;

Options Options::standard()
{
    Options options;
    for (int i = 1; i <= 5; ++i)
        options.calls.insert(QString::number(12344 + i), u"5|3|1|0|0|44|%1"_s.arg(i));
    options.outcomes
        = {{u"0"_s, u"Success"_s}, {u"1"_s, u"Abandoned"_s},         {u"2"_s, u"Invalid"_s},
           {u"3"_s, u"Busy"_s},    {u"4"_s, u"CallBack"_s},          {u"5"_s, u"DNC"_s},
           {u"6"_s, u"Fax"_s},     {u"7"_s, u"Answering Machine"_s}, {u"8"_s, u"No Answer"_s},
           {u"9"_s, u"Reject"_s}};
    return options;
}

class SimulatedBus::Private
{
public:
    Private(SimulatedBus *bus, const Options &given)
        : q(bus)
        , options(given)
        , server(u"LCM simulator"_s, QWebSocketServer::NonSecureMode)
    { }

    void welcome();
    void receive(QWebSocket *client, const QString &text);
    void answer(QWebSocket *client, const QJsonObject &request);
    void refuse(QWebSocket *client, const QString &subtopic, const QString &callId);
    void greet(QWebSocket *client, const QJsonObject &request);
    void reply(QWebSocket *client, const QString &subtopic, const QJsonValue &message);
    void announce(const QString &event, const QString &callId, const QString &account,
                  const QString &agent);
    QJsonArray outcomeRows() const;
    void later(QWebSocket *client, const QJsonObject &message);
    void broadcastLater(const QJsonObject &message);
    void deliver(QWebSocket *client, const QByteArray &json);

    SimulatedBus *const q;
    Options options;
    QWebSocketServer server;
    QList<QWebSocket *> clients;
    QTimer noiseTimer;
    quint64 noiseCount = 0;
};

static QJsonObject lcm(const QString &subtopic, const QJsonValue &message)
{
    return {{u"channel"_s, u"LCM"_s},
            {u"topic"_s, u"WebService"_s},
            {u"subtopic"_s, subtopic},
            {u"message"_s, message}};
}

void SimulatedBus::Private::welcome()
{
    QWebSocket *client = server.nextPendingConnection();
    client->setParent(q);
    client->setMaxAllowedIncomingFrameSize(1024 * 1024);
    client->setMaxAllowedIncomingMessageSize(1024 * 1024);
    clients.append(client);
    connect(client, &QWebSocket::textMessageReceived, q,
            [this, client](const QString &text) { receive(client, text); });
    connect(client, &QWebSocket::disconnected, q, [this, client] {
        clients.removeAll(client);
        client->deleteLater();
        Q_EMIT q->clientDisconnected();
    });
    Q_EMIT q->clientConnected();
}

/// Whether it is plain what is asked for, and about what.
static bool isMadeOut(const QJsonObject &request)
{
    const QString subtopic = request.value("subtopic"_L1).toString();
    const QJsonObject data = request.value("data"_L1).toObject();
    const bool asks = subtopic == "GetCallOutCome"_L1;
    const bool sets = subtopic == "SetCallOutcomeWithComments"_L1
        && !data.value("AccountNumber"_L1).toString().isEmpty()
        && (data.contains("OutcomeId"_L1) || data.contains("OutcomeID"_L1));
    return (asks || sets) && request.value("channel"_L1).toString() == "LCM"_L1
        && !data.value("callid"_L1).toString().isEmpty();
}

void SimulatedBus::Private::receive(QWebSocket *client, const QString &text)
{
    QJsonParseError error;
    const QByteArray json = text.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const QString why
            = error.error == QJsonParseError::NoError ? u"not an object"_s : error.errorString();
        Q_EMIT q->requestReceived(json, {u"not JSON: %1"_s.arg(why)});
        return;
    }
    const QJsonObject request = document.object();
    if (request.value("channel"_L1).toString() == "Amazon"_L1) {
        Q_EMIT q->requestReceived(json, {});
        greet(client, request);
        return;
    }
    const QStringList complaints = judge(request);
    Q_EMIT q->requestReceived(json, complaints);
    // Complaints are for the log: a bus answers what it can make out.
    if (complaints.isEmpty() || isMadeOut(request))
        answer(client, request);
}

void SimulatedBus::Private::answer(QWebSocket *client, const QJsonObject &request)
{
    const QString subtopic = request.value("subtopic"_L1).toString();
    const QJsonObject data = request.value("data"_L1).toObject();
    const QString callId = data.value("callid"_L1).toString();
    if (subtopic == "SetCallOutComeOffline"_L1)
        return reply(client, u"SetCallOutComeOfflineResponse"_s,
                     QJsonObject{{u"response"_s, outcomeRows()}});
    const bool sets = subtopic == "SetCallOutcomeWithComments"_L1;
    const QString answered = sets ? u"SetCallOutcomeWithCommentsResult"_s : u"CallOutCome"_s;
    if (!options.calls.contains(callId))
        return refuse(client, answered, callId);
    if (!sets)
        return reply(client, answered,
                     QJsonObject{{u"callid"_s, callId}, {u"response"_s, outcomeRows()}});

    const QString account = data.value("AccountNumber"_L1).toString();
    const QJsonValue outcome
        = data.contains("OutcomeId"_L1) ? data.value("OutcomeId"_L1) : data.value("OutcomeID"_L1);
    Q_EMIT q->outcomeSet(callId, account, outcome.toVariant().toString(),
                         data.value("AgentComments"_L1).toString());
    reply(client, answered,
          QJsonObject{{u"callid"_s, callId}, {u"response"_s, QJsonObject{{u"success"_s, true}}}});
    broadcastLater(lcm(u"OutcomeSetForCall"_s, account));
}

void SimulatedBus::Private::refuse(QWebSocket *client, const QString &subtopic,
                                   const QString &callId)
{
    const QString words = u"Invalid Call ID."_s;
    const QJsonObject error{
        {u"errorType"_s, u"WS_Error"_s},
        {u"errorMessage"_s,
         callId.isEmpty() ? u"Callid is empty"_s : u"Invalid Call ID:"_s + callId},
        {u"msg"_s, words}};
    switch (options.errors) {
    case ErrorShape::Result:
        return reply(
            client, subtopic,
            QJsonObject{{u"callid"_s, callId},
                        {u"response"_s, QJsonObject{{u"success"_s, false}, {u"msg"_s, words}}}});
    case ErrorShape::ApiError:
        return later(client,
                     {{u"channel"_s, u"Amazon"_s},
                      {u"topic"_s, u"Error"_s},
                      {u"subtopic"_s, u"ApiError"_s},
                      {u"data"_s, error}});
    case ErrorShape::Bare:
        return reply(client, subtopic, QJsonObject{{u"callid"_s, callId}, {u"error"_s, error}});
    }
}

// Log-in and log-out, which a client may ask for; other requests of the
// channel are for other applications.
void SimulatedBus::Private::greet(QWebSocket *client, const QJsonObject &request)
{
    const QString subtopic = request.value("subtopic"_L1).toString();
    if (request.value("topic"_L1).toString() != "Agent"_L1
        || (subtopic != "Login"_L1 && subtopic != "Logout"_L1))
        return;
    const bool in = subtopic == "Login"_L1;
    const QString agent = request.value("data"_L1).toObject().value("loginName"_L1).toString();
    later(client,
          {{u"channel"_s, u"Amazon"_s},
           {u"topic"_s, u"Agent"_s},
           {u"subtopic"_s, in ? u"LoginSuccess"_s : u"LogoutSuccess"_s},
           {u"message"_s,
            QJsonObject{
                {u"loginState"_s, in ? u"LoggedIn"_s : u"LoggedOut"_s},
                {u"agentInfo"_s,
                 QJsonObject{{u"name"_s, agent}, {u"id"_s, agent}, {u"loginName"_s, agent}}}}}});
}

QJsonArray SimulatedBus::Private::outcomeRows() const
{
    QJsonArray rows;
    for (const auto &[id, name] : options.outcomes)
        rows.append(QJsonObject{{u"OutComeID"_s, id}, {u"Description"_s, name}});
    return rows;
}

void SimulatedBus::Private::reply(QWebSocket *client, const QString &subtopic,
                                  const QJsonValue &message)
{
    later(client, lcm(subtopic, message));
}

void SimulatedBus::Private::later(QWebSocket *client, const QJsonObject &message)
{
    const QByteArray json = QJsonDocument(message).toJson(QJsonDocument::Compact);
    // Timers of one length ring in the order they were set.
    QTimer::singleShot(options.latency, client, [this, client, json] { deliver(client, json); });
}

void SimulatedBus::Private::broadcastLater(const QJsonObject &message)
{
    for (QWebSocket *client : std::as_const(clients))
        later(client, message);
}

// The one way out to a client.
void SimulatedBus::Private::deliver(QWebSocket *client, const QByteArray &json)
{
    client->sendTextMessage(QString::fromUtf8(json));
    client->flush();
    Q_EMIT q->messageSent(json);
}

void SimulatedBus::Private::announce(const QString &event, const QString &callId,
                                     const QString &account, const QString &agent)
{
    const QJsonObject call{
        {u"ActionsAllowed"_s, QJsonValue::Null},
        {u"ButtonStates"_s, QJsonObject{{u"items"_s, QJsonObject()}, {u"count"_s, 0}}},
        {u"CallType"_s, u"Regular-Call"_s},
        {u"CallVariables"_s, QJsonObject{{u"BAAccountNumber"_s, account}}},
        {u"event"_s, event},
        {u"id"_s, callId},
        {u"User"_s, agent}};
    broadcastLater({{u"channel"_s, u"Amazon"_s},
                    {u"topic"_s, u"OutboundCall"_s},
                    {u"subtopic"_s, u"OutboundCallStateChange"_s},
                    {u"message"_s, QJsonObject{{u"call"_s, call}, {u"source"_s, u"event"_s}}}});
}

SimulatedBus::SimulatedBus(const Options &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{
    connect(&d->server, &QWebSocketServer::newConnection, this, [this] { d->welcome(); });
    connect(&d->noiseTimer, &QTimer::timeout, this, [this] {
        const QByteArray json = noise(d->noiseCount++);
        for (QWebSocket *client : std::as_const(d->clients))
            client->sendTextMessage(QString::fromUtf8(json));
    });
    if (options.noise > 0)
        d->noiseTimer.start(std::max(1, 1000 / options.noise));
}

SimulatedBus::~SimulatedBus()
{
    for (QWebSocket *client : std::as_const(d->clients))
        client->disconnect(this);
}

bool SimulatedBus::listen(quint16 port)
{
    return d->server.listen(QHostAddress::LocalHost, port);
}
QUrl SimulatedBus::url() const
{
    return d->server.serverUrl();
}

void SimulatedBus::addCall(const QString &callId, const QString &account)
{
    d->options.calls.insert(callId, account);
}

void SimulatedBus::removeCall(const QString &callId)
{
    d->options.calls.remove(callId);
}

void SimulatedBus::announceCall(const QString &callId, const QString &account, const QString &agent)
{
    d->announce(u"CustAnswered"_s, callId, account, agent);
}

void SimulatedBus::announceCallEnd(const QString &callId, const QString &account,
                                   const QString &agent)
{
    d->announce(u"ACW"_s, callId, account, agent);
}

} // namespace Disposition::Simulator
