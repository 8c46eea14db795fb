// SPDX-License-Identifier: MIT
//
// The program for a minute in which nothing happens: connected, logged in, no
// call.  An argument is another number of seconds.
#include "bench.h"
#include "peer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cmath>

using namespace Disposition;
using namespace Qt::StringLiterals;

namespace {

/// What a thread has used so far, or all of a process between two times.
struct Usage
{
    double busy = 0; ///< seconds on a core
    double wakeUps = 0; ///< it had gone to sleep by itself
};
using Threads = QHash<QString, Usage>;

} // namespace

static QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static Threads threadsOf(qint64 process)
{
    static constexpr char switches[] = "\nvoluntary_ctxt_switches:";
    Threads threads;
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    const QStringList names = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        Usage &usage = threads[name];
        // Nanoseconds; the ticks of "stat" turn over by a hair.
        const QByteArray times = readAll(tasks.filePath(name + u"/schedstat"_s));
        usage.busy = 1e-9 * times.left(times.indexOf(' ')).toDouble();
        const QByteArray status = readAll(tasks.filePath(name + u"/status"_s));
        const qsizetype at = status.indexOf(switches) + qsizetype(sizeof switches) - 1;
        usage.wakeUps = status.mid(at, status.indexOf('\n', at) - at).trimmed().toDouble();
    }
    return threads;
}

/// Since @p before.  A thread that has ended meanwhile has taken its numbers with it.
static Usage usageSince(const Threads &before, qint64 process)
{
    Usage sum;
    const Threads now = threadsOf(process);
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const Usage earlier = before.value(it.key());
        sum.busy += it->busy - earlier.busy;
        sum.wakeUps += it->wakeUps - earlier.wakeUps;
    }
    return sum;
}

// The program is quiet once it has slept through two seconds.
static bool becomesQuiet(qint64 process)
{
    for (int tries = 0; tries < 30; ++tries) {
        const Threads before = threadsOf(process);
        QThread::sleep(2);
        if (usageSince(before, process).wakeUps == 0)
            return true;
    }
    return false;
}

int main(int argc, char *argv[])
{
    const Bench::Peer peer;
    QCoreApplication app(argc, argv);
    Bench::Table table(u"idle"_s, argc, argv);
    const int seconds = table.arguments().value(0, u"60"_s).toInt();
    const QTemporaryDir state;
    QProcess panel;
    panel.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    panel.start(QStringLiteral(DISPOSITION_PANEL),
                {u"--first-paint"_s, u"tell"_s, u"--url"_s, peer.url(u"/answer"_s).toString(),
                 u"--agent"_s, u"testagent"_s, u"--state-dir"_s, state.path(), u"--language"_s,
                 u"en_GB"_s});
    if (!panel.waitForReadyRead(30'000))
        qFatal("the panel was not painted");
    const bool isQuiet = becomesQuiet(panel.processId());
    const Threads before = threadsOf(panel.processId());
    QThread::sleep(ulong(seconds));
    const Usage used = usageSince(before, panel.processId());
    panel.kill();
    panel.waitForFinished();

    const QString note = isQuiet ? QString() : u"it was not quiet before"_s;
    table.add(u"idle, in whole ticks of 10 ms"_s, std::floor(used.busy / 0.01), 0.5, {}, note);
    table.add(u"the same, in %1 s"_s.arg(seconds), 1e6 * used.busy, 0, u"us"_s);
    table.add(u"wake-ups in a second"_s, used.wakeUps / seconds, 0.1, {}, note);
    return table.exitCode();
}
