// SPDX-License-Identifier: MIT
//
// One letter typed into the outcome field, with many outcomes and with ten.
#include "bench.h"

#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>
#include <disposition/panelcontroller.h>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyleFactory>

using namespace Disposition;
using namespace Qt::StringLiterals;

namespace {

class Desk
{
public:
    explicit Desk(int outcomes)
    {
        QList<Outcome> list;
        for (int i = 0; i < outcomes; ++i)
            list.append(
                {OutcomeId(QString::number(i)), u"Outcome of the kind %1"_s.arg(i * 7919 % 99991)});
        service.setConfiguredOutcomes(list);
        service.setAgent(AgentId(u"testagent"_s));
        panel.setLanguage(QLocale(u"en_GB"_s));
        service.startCall(CallId(u"1"_s), AccountNumber(u"5|3"_s));
        panel.resize(360, 600);
        panel.show();
        settle();
        const auto fields = panel.findChildren<QLineEdit *>();
        for (QLineEdit *each : fields) {
            if (each->accessibleName() == "Outcome"_L1)
                field = each;
        }
        field->setFocus();
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    /// Seconds for a letter and for taking it back, to the last repaint.
    double type(int times)
    {
        const double start = Bench::wallNow();
        for (int i = 0; i < times; ++i) {
            press(Qt::Key_O, u"o"_s);
            press(Qt::Key_Backspace, {});
        }
        return Bench::wallNow() - start;
    }

private:
    void press(int key, const QString &text)
    {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(field, &down);
        settle();
    }

    OutcomeService service;
    DispositionPanel panel{&service};
    QLineEdit *field = nullptr;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    Bench::Table table(u"typing"_s, argc, argv);
    if (table.arguments().value(0) == "count"_L1) {
        Desk(table.arguments().value(1) == "floor"_L1 ? 10 : 500)
            .type(table.arguments().value(2).toInt());
        return 0;
    }
    Desk ten(10);
    const auto floor = [&ten] {
        return ten.type(40);
    };
    for (const auto &[count, budget] : {std::pair(500, 1.5), std::pair(5000, 4.0)}) {
        Desk many(count);
        table.add(u"a letter with %1 outcomes, against 10"_s.arg(count),
                  Bench::compare(floor, [&many] { return many.type(40); }), budget);
    }
    return table.exitCode();
}
