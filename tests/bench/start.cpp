// SPDX-License-Identifier: MIT
//
// From the start of the program to its first paint, what it has loaded by then,
// and its memory when it is connected and has set an outcome; against a window with
// eight widgets, and against a page in Chromium.
#include "bench.h"
#include "browser.h"
#include "memory.h"
#include "peer.h"

#include <disposition/outcomeservice.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace Disposition;
using namespace Qt::StringLiterals;

namespace {

/// One run of a program that says "painted".
class Run
{
public:
    explicit Run(const QStringList &command)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_start = Bench::wallNow();
        m_process.start(command.first(), command.mid(1));
    }
    ~Run()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    double untilPainted()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000))
                qFatal("%s was not painted", qPrintable(m_process.program()));
        }
        return Bench::wallNow() - m_start;
    }

    QByteArray ofProc(const char *name) const
    {
        QFile file(u"/proc/%1/%2"_s.arg(m_process.processId()).arg(QLatin1StringView(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QSet<QString> libraries() const
    {
        static const QRegularExpression library(u"/([^/\\s]+\\.so[^\\s]*)"_s);
        QSet<QString> found;
        const QString maps = QString::fromLocal8Bit(ofProc("maps"));
        for (auto it = library.globalMatch(maps); it.hasNext();)
            found.insert(it.next().captured(1));
        return found;
    }

    Bench::Memory memory() const
    {
        return Bench::Memory::of(QString::number(m_process.processId()));
    }

private:
    QProcess m_process;
    double m_start = 0;
};

} // namespace

static Bench::Memory memoryOf(const QStringList &command)
{
    Run run(command);
    run.untilPainted();
    QProcess::execute(u"sleep"_s, {u"0.5"_s}); // to its connection and its files
    return run.memory();
}

/// Leaves an outcome in @p folder, for the next program to send.
static void keepOutcome(const QString &folder)
{
    OutcomeService service;
    service.setAgent(AgentId(u"testagent"_s));
    service.setStateFolder(folder);
    OutcomeRequest outcome;
    outcome.callId = CallId(u"12345"_s);
    outcome.account = AccountNumber(u"5|3|1|0|0|44|1"_s);
    outcome.outcome = OutcomeId(u"1"_s);
    outcome.agent = service.agent();
    service.submit(outcome);
    QEventLoop loop;
    service.whenKept([&loop] { loop.quit(); });
    loop.exec();
}

/// What the browser starts to show the form, and holds when it has set an outcome.
static void compareWithBrowser(Bench::Table &table, const QUrl &bus,
                               const Bench::Measure &untilPainted,
                               const std::function<Bench::Memory()> &memory)
{
    const QString start = u"start to first paint, against a page in Chromium"_s;
    const QString size = u"memory after an outcome (%1), against Chromium"_s;
    if (!Bench::Browser::isThere()) {
        const QString why = u"there is no Chromium"_s;
        table.addNotRun(start, why);
        for (const QString &part : {u"Rss"_s, u"Pss"_s})
            table.addNotRun(size.arg(part), why);
        return;
    }
    table.add(start,
              Bench::compare([&] { return Bench::Browser(bus).untilPainted(); }, untilPainted),
              0.12);
    const auto compareMemory = [&](const QString &name, double Bench::Memory::*part) {
        const auto browser = [&] {
            Bench::Browser with(bus);
            with.setOutcome();
            return with.memory().*part;
        };
        table.add(size.arg(name), Bench::compare(browser, [&] { return memory().*part; }), 0.11);
    };
    compareMemory(u"Rss"_s, &Bench::Memory::rss);
    compareMemory(u"Pss"_s, &Bench::Memory::pss);
}

int main(int argc, char *argv[])
{
    const Bench::Peer peer;
    QCoreApplication app(argc, argv);
    Bench::Table table(u"start"_s, argc, argv);
    const QTemporaryDir state;
    const QStringList floor{QStringLiteral(EIGHT_WIDGETS)};
    const QStringList panel{QStringLiteral(DISPOSITION_PANEL),
                            u"--first-paint"_s,
                            u"tell"_s,
                            u"--url"_s,
                            peer.url(u"/answer"_s).toString(),
                            u"--agent"_s,
                            u"testagent"_s,
                            u"--state-dir"_s,
                            state.path(),
                            u"--language"_s,
                            u"en_GB"_s};
    const auto painted = [](const QStringList &command) {
        return Run(command).untilPainted();
    };
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM", u"xcb"_s);
    table.add(u"start to first paint (%1), against eight widgets"_s.arg(platform),
              Bench::compare([&] { return painted(floor); }, [&] { return painted(panel); }, 15),
              1.1);

    QSet<QString> few;
    QSet<QString> ours;
    {
        Run run(floor);
        run.untilPainted();
        few = run.libraries();
    }
    {
        Run run(panel);
        run.untilPainted();
        ours = run.libraries();
    }
    const QSet<QString> more = ours - few;
    table.add(u"libraries more at the first paint"_s, double(more.size()), 2, {},
              QStringList(more.cbegin(), more.cend()).join(u' '));
    const auto afterOutcome = [&] {
        keepOutcome(state.path());
        return memoryOf(panel);
    };
    const auto compareMemory = [&](const QString &name, double Bench::Memory::*part) {
        table.add(u"memory after an outcome (%1), against eight widgets"_s.arg(name),
                  Bench::compare([&] { return memoryOf(floor).*part; },
                                 [&] { return afterOutcome().*part; }),
                  1.3);
    };
    compareMemory(u"Rss"_s, &Bench::Memory::rss);
    compareMemory(u"Pss"_s, &Bench::Memory::pss);
    compareWithBrowser(
        table, peer.url(u"/answer"_s), [&] { return painted(panel); }, afterOutcome);
    return table.exitCode();
}
