// SPDX-License-Identifier: MIT
//
// From the key that sets an outcome, after a while of nothing, until its result is
// painted, with the state on disk; against the same form as a page in Chromium.
#include "bench.h"
#include "browser.h"
#include "peer.h"

#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>
#include <disposition/panelcontroller.h>
#include <disposition/websockettransport.h>

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int perRound = 20;

namespace {

class Desk : public QObject
{
public:
    Desk(const QString &folder, const QUrl &url)
    {
        service.setConfiguredOutcomes({{outcome, u"Success"_s}, {OutcomeId(u"2"_s), u"Busy"_s}});
        service.setAgent(AgentId(u"testagent"_s));
        service.setStateFolder(folder);
        service.setTransport(std::make_unique<WebSocketTransport>(url));
        panel.setLanguage(QLocale(u"en_GB"_s));
        panel.resize(360, 600);
        panel.show();
        connect(&service, &OutcomeService::outcomeConfirmed, this, [this] { isConfirmed = true; });
        rest(500ms);
        qApp->installEventFilter(this);
    }

    /// Seconds, for a call of its own.
    double setOutcome()
    {
        const CallId id(QString::number(++lastId));
        panel.controller()->showCall(service.startCall(id, account));
        service.endCall(id);
        panel.controller()->chooseOutcome(outcome);
        panel.controller()->setComments(u"Promised to pay on Friday."_s);
        panel.findChild<QPlainTextEdit *>()->setFocus();
        rest(50ms);
        isConfirmed = false;
        const double start = Bench::wallNow();
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier);
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &asked);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &key);
        loop.exec();
        return paintedAt - start;
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *label = qobject_cast<QLabel *>(object);
        if (isConfirmed && event->type() == QEvent::Paint && label
            && label->text().startsWith("Outcome set"_L1)) {
            isConfirmed = false;
            // Behind the paint, and the way to the screen that follows it.
            QTimer::singleShot(0, this, [this] {
                paintedAt = Bench::wallNow();
                loop.quit();
            });
        }
        return false;
    }

private:
    static void rest(std::chrono::milliseconds time)
    {
        QEventLoop quiet;
        QTimer::singleShot(time, &quiet, &QEventLoop::quit);
        quiet.exec();
    }

    const OutcomeId outcome{u"1"_s};
    const AccountNumber account{u"5|3|1|0|0|44|1"_s};
    OutcomeService service;
    DispositionPanel panel{&service};
    QEventLoop loop;
    int lastId = 0;
    bool isConfirmed = false;
    double paintedAt = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const Bench::Peer peer;
    QApplication app(argc, argv);
    Bench::Table table(u"press"_s, argc, argv);
    // Beside the program, not in /tmp, which may be memory.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/press-XXXXXX"_s);
    const QUrl url = peer.url(u"/answer"_s);
    Desk desk(folder.path(), url);
    std::vector<double> all;
    const auto round = [](auto &subject, std::vector<double> &times) {
        std::vector<double> some;
        for (int i = 0; i < perRound; ++i)
            some.push_back(subject.setOutcome());
        times.insert(times.end(), some.begin(), some.end());
        return Bench::median(some);
    };
    if (Bench::Browser::isThere()) {
        Bench::Browser browser(url);
        browser.waitUntilReady();
        std::vector<double> theirs;
        table.add(u"key press to result painted, against a page in Chromium"_s,
                  Bench::compare([&] { return round(browser, theirs); },
                                 [&] { return round(desk, all); }),
                  0.3);
        table.add(u"the slowest hundredth of both"_s,
                  Bench::quantile(all, 0.99) / Bench::quantile(theirs, 0.99), 0.06, {});
        table.add(u"the page's median"_s, 1e3 * Bench::median(theirs), 0, u"ms"_s);
    } else {
        round(desk, all);
        all.clear();
        round(desk, all);
        table.addNotRun(u"key press to result painted, against a page in Chromium"_s,
                        u"there is no Chromium"_s);
    }
    table.add(u"the panel's median"_s, 1e3 * Bench::median(all), 0, u"ms"_s);
    table.add(u"its slowest hundredth"_s, 1e3 * Bench::quantile(all, 0.99), 0, u"ms"_s);
    return table.exitCode();
}
