// SPDX-License-Identifier: MIT
//
// How late the event loop is while the bus says as much as it can that is not
// for us: the panel against itself in quiet, and against a client that parses.
#include "bench.h"
#include "peer.h"

#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>
#include <disposition/websockettransport.h>

#include <QApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>
#include <QWebSocket>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How much later than due a timer came, of a second of them.
static std::vector<double> lateness()
{
    constexpr double due = 0.002;
    QEventLoop loop;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    std::vector<double> late;
    double last = Bench::wallNow();
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        const double now = Bench::wallNow();
        late.push_back(std::max(0.0, now - last - due));
        last = now;
        if (late.size() >= 400)
            loop.quit();
    });
    tick.start(2ms);
    loop.exec();
    return late;
}

int main(int argc, char *argv[])
{
    const Bench::Peer peer;
    QApplication app(argc, argv);
    Bench::Table table(u"lag"_s, argc, argv);
    static constexpr auto endless = "/flood?n=100000000";
    double worst = 0;
    const auto panelOn = [&peer, &worst](const QString &path) {
        OutcomeService service;
        service.setAgent(AgentId(u"testagent"_s));
        DispositionPanel panel(&service);
        panel.resize(360, 600);
        panel.show();
        QEventLoop loop;
        QObject::connect(&service, &OutcomeService::connectionChanged, &loop, [&] {
            if (service.connectionState() == Transport::State::Open)
                loop.quit();
        });
        service.setTransport(std::make_unique<WebSocketTransport>(peer.url(path)));
        loop.exec();
        const std::vector<double> late = lateness();
        worst = path.startsWith("/flood"_L1) ? std::max(worst, Bench::quantile(late, 1)) : worst;
        return Bench::quantile(late, 0.99);
    };
    const auto quiet = [&] {
        return panelOn(u"/answer"_s);
    };
    const auto flooded = [&] {
        return panelOn(QString::fromLatin1(endless));
    };
    const auto parsing = [&peer] {
        QWebSocket socket;
        int objects = 0;
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [&objects](const QString &text) {
                             objects += QJsonDocument::fromJson(text.toUtf8()).isObject() ? 1 : 0;
                         });
        QEventLoop loop;
        QObject::connect(&socket, &QWebSocket::connected, &loop, &QEventLoop::quit);
        socket.open(peer.url(QString::fromLatin1(endless)));
        loop.exec();
        return Bench::quantile(lateness(), 0.99);
    };
    table.add(u"lateness (p99) in a flood, against quiet"_s, Bench::compare(quiet, flooded), 1.5);
    table.add(u"the latest of all"_s, 1e3 * worst, 5, u"ms"_s);
    const double rival = parsing();
    table.add(u"a client that parses, against ours in the flood"_s,
              rival / std::max(1e-6, flooded()), 0, {}, u"50 or more proves the flood"_s);
    return table.exitCode();
}
