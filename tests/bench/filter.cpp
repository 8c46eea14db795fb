// SPDX-License-Identifier: MIT
//
// What a message of the bus costs that is not for us: against a QWebSocket that
// drops it, and against one that parses it.
#include "bench.h"
#include "peer.h"

#include <disposition/outcomereply.h>
#include <disposition/outcomeservice.h>
#include <disposition/websockettransport.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>

using namespace Disposition;
using namespace Qt::StringLiterals;

static constexpr int perRound = 700'000;

/// The processor's time to take @p count messages and drop them, or parse them first.
static double receive(const QUrl &url, bool parse)
{
    QEventLoop loop;
    QWebSocket socket;
    socket.setReadBufferSize(1024 * 1024);
    int mine = 0;
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &loop, [&](const QString &text) {
        if (parse) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            mine += message.value("subtopic"_L1) == "SetCallOutcomeWithCommentsResult"_L1 ? 1 : 0;
        }
        if (text.size() < 140 && text.contains("\"callid\":\"end\""_L1))
            loop.quit();
    });
    socket.open(url);
    const double start = Bench::cpuNow();
    loop.exec();
    return Bench::cpuNow() - start;
}

/// The same for the whole service; where @p plant, with the parse that the filter spares it.
static double serve(const QUrl &url, bool plant = false)
{
    QEventLoop loop;
    OutcomeService service;
    service.setAgent(AgentId(u"testagent"_s));
    OutcomeRequest outcome;
    outcome.callId = CallId(u"end"_s);
    outcome.account = AccountNumber(u"5|3"_s);
    outcome.outcome = OutcomeId(u"1"_s);
    outcome.agent = service.agent();
    service.setTimeout(std::chrono::minutes(10));
    auto transport = std::make_unique<WebSocketTransport>(url);
    int read = 0;
    if (plant) {
        QObject::connect(transport.get(), &Transport::messageReceived, &loop,
                         [&read](const QString &text) {
                             read += QJsonDocument::fromJson(text.toUtf8()).isObject() ? 1 : 0;
                         });
    }
    service.setTransport(std::move(transport));
    // The one that is ours comes last, behind all the others.
    OutcomeReply *reply = service.submit(outcome);
    bool isConfirmed = false;
    QObject::connect(reply, &OutcomeReply::ended, &loop, [&] {
        isConfirmed = reply->result() == OutcomeReply::Result::Confirmed;
        loop.quit();
    });
    const double start = Bench::cpuNow();
    loop.exec();
    if (!isConfirmed)
        std::abort();
    return Bench::cpuNow() - start;
}

int main(int argc, char *argv[])
{
    const Bench::Peer peer;
    QCoreApplication app(argc, argv);
    Bench::Table table(u"filter"_s, argc, argv);
    const auto flood = [&peer](int count, const QString &path = u"/flood"_s) {
        return peer.url(u"%1?n=%2"_s.arg(path).arg(count));
    };
    if (table.arguments().value(0) == "count"_L1) {
        const QUrl url = flood(table.arguments().value(2).toInt());
        if (table.arguments().value(1) == "floor"_L1)
            receive(url, false);
        else
            serve(url, table.arguments().value(1) == "planted"_L1);
        return 0;
    }
    const auto subject = [&] {
        return serve(flood(perRound));
    };
    table.add(u"a message that is not for us, against dropping it"_s,
              Bench::compare([&] { return receive(flood(perRound), false); }, subject), 1.35);
    table.add(u"the same, against parsing it"_s,
              Bench::compare([&] { return receive(flood(perRound), true); }, subject), 0.125);
    table.add(u"one that looks like ours, against parsing it"_s,
              Bench::compare([&] { return receive(flood(perRound, u"/near"_s), true); },
                             [&] { return serve(flood(perRound, u"/near"_s)); }),
              0);
    return table.exitCode();
}
