// SPDX-License-Identifier: MIT
//
// As small as a host can be: a panel in its window, a call, and German.
#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>
#include <disposition/panelcontroller.h>
#include <disposition/websockettransport.h>

#include <QAbstractButton>
#include <QApplication>
#include <QVBoxLayout>

#include <cstdio>

using namespace Disposition;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);

    OutcomeService service;
    service.setAgent(AgentId(QStringLiteral("testagent")));
    // Port 9 is nobody's: that there is no connection changes nothing here.
    service.setTransport(
        std::make_unique<WebSocketTransport>(QUrl(QStringLiteral("ws://127.0.0.1:9"))));

    QWidget window;
    auto *panel = new DispositionPanel(&service);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(panel);
    panel->setLanguage(QLocale(QStringLiteral("de_DE")));
    panel->controller()->wrapUp()->setLimit(std::chrono::seconds(60));
    window.show();

    const CallId call(QStringLiteral("12345"));
    service.startCall(call, AccountNumber(QStringLiteral("5|3|1|0|0|44|1")));
    if (panel->controller()->shownCall().id != call) {
        std::fputs("softphone: the panel does not show the call\n", stderr);
        return 1;
    }
    const auto buttons = panel->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->text() == QStringLiteral("Ergebnis &setzen"))
            return 0;
    }
    std::fputs("softphone: the panel speaks no German\n", stderr);
    return 1;
}
