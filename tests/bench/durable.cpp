// SPDX-License-Identifier: MIT
//
// From a submit to its outcome on the disk, against the same bytes appended to a
// file and synced; and how long the thread of the screen is held by it.
#include "bench.h"

#include <disposition/outcomehistory.h>
#include <disposition/outcomereply.h>
#include <disposition/outcomeservice.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace Disposition;
using namespace Qt::StringLiterals;

static constexpr int perRound = 25;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Bench::Table table(u"durable"_s, argc, argv);
    // Beside the program, not in /tmp, which may be memory.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/durable-XXXXXX"_s);
    QEventLoop loop;

    const QByteArray record(300, 'x');
    const int file = ::open(folder.filePath(u"floor"_s).toLocal8Bit().constData(),
                            O_WRONLY | O_CREAT | O_APPEND, 0600);
    const auto append = [&] {
        std::vector<double> times;
        for (int i = 0; i < perRound; ++i) {
            const double start = Bench::wallNow();
            if (::write(file, record.constData(), size_t(record.size())) != record.size()
                || ::fdatasync(file) != 0)
                std::abort();
            times.push_back(Bench::wallNow() - start);
        }
        return Bench::median(times);
    };

    OutcomeService service;
    service.setAgent(AgentId(u"testagent"_s));
    QObject::connect(&service, &OutcomeService::restored, &loop, &QEventLoop::quit);
    service.setStateFolder(folder.filePath(u"state"_s));
    loop.exec();
    quint64 kept = 0;
    QObject::connect(&service, &OutcomeService::outcomeKept, &loop, [&](const OutcomeRecord &each) {
        kept = each.id;
        loop.quit();
    });
    // On an ordinary day nothing else is waiting there.
    const auto discard = [&] {
        service.discard(kept);
        service.history()->read(service.agent(), {}, 1, [&](const auto &) { loop.quit(); });
        loop.exec();
    };
    int number = 0;
    std::vector<double> held;
    const auto submit = [&] {
        std::vector<double> times;
        std::vector<double> inside;
        for (int i = 0; i < perRound; ++i) {
            OutcomeRequest outcome;
            outcome.callId = CallId(QString::number(++number));
            outcome.account = AccountNumber(u"5|3|1|0|0|44|1"_s);
            outcome.outcome = OutcomeId(u"1"_s);
            outcome.agent = service.agent();
            outcome.comments = QString(150, u'c');
            const double start = Bench::wallNow();
            service.submit(outcome);
            inside.push_back(Bench::wallNow() - start);
            loop.exec();
            times.push_back(Bench::wallNow() - start);
            discard();
        }
        held.push_back(Bench::median(inside));
        return Bench::median(times);
    };
    const Bench::Ratio ratio = Bench::compare(append, submit);
    table.add(u"submit to disk, against append and fdatasync"_s, ratio, 1.6);
    table.add(u"of which the screen's thread is held"_s, Bench::median(held) / ratio.floor, 0.1,
              {});
    ::close(file);
    return table.exitCode();
}
