// SPDX-License-Identifier: MIT
//
// A thousand outcomes that were kept without a connection, from the moment it
// opens until the last is confirmed and off the disk; against as many round trips
// on a bare QWebSocket, each followed by a removal.
//
// The floor removes by the product's own table, in a transaction that is on the
// disk when it returns: an appended line that is synced removes nothing.
#include "bench.h"
#include "peer.h"

#include "store/outboxtable.h"

#include <disposition/outcomereply.h>
#include <disposition/outcomeservice.h>
#include <disposition/websockettransport.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QUuid>
#include <QWebSocket>

using namespace Disposition;
using namespace Qt::StringLiterals;

static constexpr int perRound = 1000;

static OutcomeRequest request(int number)
{
    OutcomeRequest outcome;
    outcome.callId = CallId(QString::number(number));
    outcome.account = AccountNumber(u"5|3|1|0|0|44|1"_s);
    outcome.outcome = OutcomeId(u"1"_s);
    outcome.agent = AgentId(u"testagent"_s);
    outcome.comments = u"Test comment"_s;
    return outcome;
}

namespace {

/// A program of its own, as far as the state folder can tell.
class Program
{
public:
    explicit Program(const QString &folder)
    {
        QObject::connect(&service, &OutcomeService::restored, &loop, &QEventLoop::quit);
        service.setAgent(AgentId(u"testagent"_s));
        service.setStateFolder(folder);
        loop.exec();
    }

    void waitUntilKept()
    {
        service.whenKept([this] { loop.quit(); });
        loop.exec();
    }

    OutcomeService service;
    QEventLoop loop;
};

} // namespace

static void workOffline(const QString &folder)
{
    Program program(folder);
    for (int i = 0; i < perRound; ++i)
        program.service.submit(request(i));
    program.waitUntilKept();
}

static double flush(const QString &folder, const QUrl &url)
{
    workOffline(folder);
    Program program(folder);
    double start = 0;
    int confirmed = 0;
    QObject::connect(&program.service, &OutcomeService::connectionChanged, &program.loop, [&] {
        if (program.service.connectionState() == Transport::State::Open)
            start = Bench::wallNow();
    });
    QObject::connect(&program.service, &OutcomeService::outcomeConfirmed, &program.loop, [&] {
        if (++confirmed == perRound)
            program.loop.quit();
    });
    program.service.setTransport(std::make_unique<WebSocketTransport>(url));
    program.loop.exec();
    program.waitUntilKept();
    const double seconds = Bench::wallNow() - start;
    if (start == 0 || program.service.pendingCount() != 0)
        std::abort();
    return seconds;
}

static double tripAndRemove(const QString &folder, QWebSocket &socket, QEventLoop &loop)
{
    StateFile file(folder);
    OutboxTable table(file);
    QStringList keys;
    for (int i = 0; i < perRound; ++i) {
        OutcomeRecord record;
        record.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.request = request(i);
        record.submittedAt = QDateTime::currentDateTimeUtc();
        if (!table.put(record).isNone())
            std::abort();
        keys.append(record.key);
    }
    const QString frame = QString::fromUtf8(Bench::sampleRequest());
    const double start = Bench::wallNow();
    for (const QString &key : std::as_const(keys)) {
        socket.sendTextMessage(frame);
        socket.flush();
        loop.exec();
        if (!table.remove(key).isNone())
            std::abort();
    }
    return Bench::wallNow() - start;
}

int main(int argc, char *argv[])
{
    const Bench::Peer peer;
    QCoreApplication app(argc, argv);
    Bench::Table table(u"flush"_s, argc, argv);
    // Beside the program, not in /tmp, which may be memory.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/flush-XXXXXX"_s);
    const QUrl url = peer.url(u"/answer"_s);

    QEventLoop loop;
    QWebSocket socket;
    QObject::connect(&socket, &QWebSocket::connected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &loop, &QEventLoop::quit);
    socket.open(url);
    loop.exec();

    table.add(
        u"%1 kept outcomes, against trip and removal of each"_s.arg(perRound),
        Bench::compare([&] { return tripAndRemove(folder.filePath(u"floor"_s), socket, loop); },
                       [&] { return flush(folder.filePath(u"state"_s), url); }),
        1.3);
    return table.exitCode();
}
