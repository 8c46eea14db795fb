// SPDX-License-Identifier: MIT
//
// A switch of the language, and of the colours, against making the panel anew.
#include "bench.h"

#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>
#include <disposition/panelcontroller.h>

#include <QApplication>
#include <QStyleFactory>

using namespace Disposition;
using namespace Qt::StringLiterals;

static void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

static std::unique_ptr<DispositionPanel> make(OutcomeService &service)
{
    auto panel = std::make_unique<DispositionPanel>(&service);
    panel->setLanguage(QLocale(u"de"_s));
    panel->resize(360, 600);
    panel->show();
    settle();
    return panel;
}

template <typename Work> static double times(Work work)
{
    const double start = Bench::wallNow();
    for (int i = 0; i < 10; ++i)
        work(i);
    return Bench::wallNow() - start;
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    Bench::Table table(u"language"_s, argc, argv);
    OutcomeService service;
    service.setAgent(AgentId(u"testagent"_s));
    service.startCall(CallId(u"1"_s), AccountNumber(u"5|3"_s));
    const auto making = [&service] {
        return times([&service](int) { make(service); });
    };
    const auto panel = make(service);
    table.add(u"a switch of the language, against making the panel"_s,
              Bench::compare(making,
                             [&panel] {
                                 return times([&panel](int i) {
                                     panel->setLanguage(QLocale(i % 2 == 0 ? u"fr"_s : u"de"_s));
                                     settle();
                                 });
                             }),
              1);
    const QPalette light = QApplication::palette();
    QPalette dark(QColor(0x2b, 0x2b, 0x2b));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    table.add(u"a switch of the colours, against making the panel"_s,
              Bench::compare(making,
                             [&] {
                                 return times([&](int i) {
                                     QApplication::setPalette(i % 2 == 0 ? dark : light);
                                     settle();
                                 });
                             }),
              1);
    return table.exitCode();
}
