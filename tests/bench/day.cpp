// SPDX-License-Identifier: MIT
//
// What a long day leaves in memory: a panel with its state on disk, before and
// after a million messages for others, ten thousand outcomes, a thousand calls
// and two hundred reconnects.
#include "bench.h"
#include "memory.h"
#include "peer.h"

#include <disposition/dispositionpanel.h>
#include <disposition/outcomereply.h>
#include <disposition/outcomeservice.h>
#include <disposition/panelcontroller.h>
#include <disposition/websockettransport.h>

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <malloc.h>

using namespace Disposition;
using namespace Qt::StringLiterals;

// Of each: two hundred times.
static constexpr int messages = 5000;
static constexpr int calls = 5;
// One by the panel, for this call; the others are a host's.
static constexpr int outcomesOfACall = 10;

namespace {

class Desk
{
public:
    Desk(const QString &folder, const QUrl &url)
    {
        service.setConfiguredOutcomes({{outcome, u"Success"_s}});
        service.setAgent(AgentId(u"testagent"_s));
        service.setStateFolder(folder);
        service.setTransport(std::make_unique<WebSocketTransport>(url));
        panel.setLanguage(QLocale(u"en_GB"_s));
        panel.resize(360, 600);
        panel.show();
        QObject::connect(&service, &OutcomeService::outcomeConfirmed, &loop, [this] {
            ++confirmed;
            loop.quit();
        });
    }

    /// A two-hundredth of the day.  The messages come when the connection opens,
    /// the first answer behind them.
    void work()
    {
        service.transport()->renew();
        for (int i = 0; i < calls; ++i)
            takeCall();
    }

    int confirmed = 0;

private:
    void takeCall()
    {
        const CallId id(QString::number(++lastId));
        const CallInstance call = service.startCall(id, account);
        panel.controller()->showCall(call);
        service.endCall(id);
        panel.controller()->chooseOutcome(outcome);
        panel.controller()->setComments(u"Promised to pay on Friday."_s);
        panel.controller()->submit();
        awaitConfirmation();
        for (int i = 1; i < outcomesOfACall; ++i) {
            OutcomeRequest request;
            request.callId = CallId(QString::number(++lastId));
            request.account = account;
            request.outcome = outcome;
            request.agent = service.agent();
            request.comments = u"Promised to pay on Friday."_s;
            service.submit(request);
            awaitConfirmation();
        }
    }

    void awaitConfirmation()
    {
        const int before = confirmed;
        while (confirmed == before)
            loop.exec();
    }

    const OutcomeId outcome{u"1"_s};
    const AccountNumber account{u"5|3|1|0|0|44|1"_s};
    OutcomeService service;
    DispositionPanel panel{&service};
    QEventLoop loop;
    int lastId = 0;
};

} // namespace

// What is free already does not count.
static Bench::Memory memoryNow()
{
    malloc_trim(0);
    return Bench::Memory::of(u"self"_s);
}

int main(int argc, char *argv[])
{
    const Bench::Peer peer;
    QApplication app(argc, argv);
    Bench::Table table(u"day"_s, argc, argv);
    const int rounds = table.arguments().value(0, u"200"_s).toInt();
    const QTemporaryDir folder;
    Desk desk(folder.path(), peer.url(u"/flood?n=%1"_s.arg(messages)));
    // Each thing has happened a few times: what it loads, it has loaded.
    for (int i = 0; i < 2; ++i)
        desk.work();
    const Bench::Memory before = memoryNow();
    for (int i = 0; i < rounds; ++i)
        desk.work();
    const Bench::Memory after = memoryNow();
    if (before.rss == 0) {
        table.addNotRun(u"memory more after a day"_s, u"there is no /proc"_s);
        return 0;
    }
    table.add(u"memory more after a day (Rss)"_s, after.rss - before.rss, 1024, u"KiB"_s);
    table.add(u"the same (Pss)"_s, after.pss - before.pss, 1024, u"KiB"_s);
    return table.exitCode();
}
