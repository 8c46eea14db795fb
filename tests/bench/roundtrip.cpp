// SPDX-License-Identifier: MIT
//
// From a submit to the end of its reply, through the whole service, against the
// same texts through a bare QWebSocket, and through system calls alone.
#include "bench.h"
#include "peer.h"

#include <disposition/outcomereply.h>
#include <disposition/outcomeservice.h>
#include <disposition/websockettransport.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QWebSocket>

using namespace Disposition;
using namespace Qt::StringLiterals;

static constexpr int perRound = 200;

static const QByteArray request = Bench::sampleRequest();

/// Times each of a round's trips.
template <typename Trip> static std::vector<double> times(Trip trip, int count)
{
    std::vector<double> all;
    for (int i = 0; i < count; ++i) {
        const double start = Bench::wallNow();
        trip(i);
        all.push_back(Bench::wallNow() - start);
    }
    return all;
}

int main(int argc, char *argv[])
{
    Bench::stayOnOneCore();
    const Bench::Peer peer;
    QCoreApplication app(argc, argv);
    Bench::Table table(u"roundtrip"_s, argc, argv);
    QEventLoop loop;

    // The floor: the same text, an answer, and Qt's own parser to read it.
    QWebSocket socket;
    QObject::connect(&socket, &QWebSocket::connected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &loop,
                     [&loop](const QString &text) {
                         if (QJsonDocument::fromJson(text.toUtf8()).isObject())
                             loop.quit();
                     });
    socket.open(peer.url(u"/answer"_s));
    loop.exec();
    const auto bareSocket = [&](int) {
        socket.sendTextMessage(QString::fromUtf8(request));
        socket.flush();
        loop.exec();
    };

    Bench::BareClient client(peer.port(), "/answer");
    const auto systemCalls = [&](int) {
        client.send(request);
        if (!QJsonDocument::fromJson(client.receive()).isObject())
            std::abort();
    };

    OutcomeService service;
    service.setAgent(AgentId(u"testagent"_s));
    QObject::connect(&service, &OutcomeService::connectionChanged, &loop, [&] {
        if (service.connectionState() == Transport::State::Open)
            loop.quit();
    });
    service.setTransport(std::make_unique<WebSocketTransport>(peer.url(u"/answer"_s)));
    loop.exec();
    const AccountNumber account(u"5|3|1|0|0|44|1"_s);
    const auto whole = [&, number = 0](int) mutable {
        // A call of its own, as a day has; what the host does for it is not counted in the floor.
        const CallId id(QString::number(++number));
        OutcomeRequest outcome;
        outcome.callId = id;
        outcome.account = account;
        outcome.outcome = OutcomeId(u"1"_s);
        outcome.agent = service.agent();
        outcome.comments = u"Test comment"_s;
        OutcomeReply *reply = service.submit(outcome);
        bool isConfirmed = false;
        QObject::connect(reply, &OutcomeReply::ended, &loop, [&] {
            isConfirmed = reply->result() == OutcomeReply::Result::Confirmed;
            loop.quit();
        });
        loop.exec();
        if (!isConfirmed)
            std::abort();
    };

    if (table.arguments().value(0) == "count"_L1) {
        // For the guard, under callgrind: so many of one kind and nothing else.
        const int count = table.arguments().value(2).toInt();
        if (table.arguments().value(1) == "floor"_L1)
            times(bareSocket, count);
        else
            times(whole, count);
        return 0;
    }
    std::vector<double> all;
    const auto subject = [&] {
        const std::vector<double> round = times(whole, perRound);
        all.insert(all.end(), round.begin(), round.end());
        return Bench::median(round);
    };
    const Bench::Ratio bySocket
        = Bench::compare([&] { return Bench::median(times(bareSocket, perRound)); }, subject);
    table.add(u"submit to reply, against a bare QWebSocket"_s, bySocket, 1.5);
    table.add(u"submit to reply, against system calls"_s,
              Bench::compare([&] { return Bench::median(times(systemCalls, perRound)); }, subject),
              2.0);
    table.add(u"the slowest hundredth of the submits"_s, 1e6 * Bench::quantile(all, 0.99), 0,
              u"us"_s);
    return table.exitCode();
}
