// SPDX-License-Identifier: MIT
//
// An agent for the crash test: opens the panel on one call, types, presses
// Ctrl+Enter, and stays until somebody kills it.
//
//     agentrobot URL STATE-DIR CALL-ID
#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>
#include <disposition/websockettransport.h>

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

#include <cstdio>

using namespace Disposition;
using namespace Qt::StringLiterals;

static void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    OutcomeService service;
    service.setConfiguredOutcomes(
        {{OutcomeId(u"0"_s), u"Success"_s}, {OutcomeId(u"3"_s), u"Busy"_s}});
    service.setStateFolder(arguments[2]);
    service.setAgent(AgentId(u"testagent"_s));
    service.startCall(CallId(arguments[3]), AccountNumber(u"account of "_s + arguments[3]));
    DispositionPanel panel(&service);
    panel.show();
    service.setTransport(std::make_unique<WebSocketTransport>(QUrl(arguments[1])));
    if (!QTest::qWaitForWindowActive(&panel))
        return 3;
    // What an earlier one left is settled first: the panel may go on by itself.
    auto *comments = panel.findChild<QPlainTextEdit *>();
    QTest::keyClick(&panel, Qt::Key_2, Qt::AltModifier);
    comments->setFocus();
    QTest::keyClicks(comments, u"typed for "_s + arguments[3]);
    QTest::qWait(250); // as long as the text may take to the disk
    say("typed");
    QTest::keyClick(comments, Qt::Key_Return, Qt::ControlModifier);
    say("pressed");
    return QApplication::exec();
}
