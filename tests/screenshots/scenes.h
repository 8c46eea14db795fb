// SPDX-License-Identifier: MIT
#pragma once

#include "fakeclock.h"
#include "faketransport.h"

#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>
#include <disposition/panelcontroller.h>

#include <QList>

#include <functional>

namespace Disposition::Screenshots {

/// A panel on a desk of its own, brought into one of its states by the
/// calls, keys and messages that bring a real one there.
class Desk
{
public:
    Desk();

    void call(const QString &id, const QString &account = QStringLiteral("5|3|1|0|0|44|1"));
    void end(const QString &id);
    void fill(const QString &outcomeId, const QString &comments);
    void submit();
    void waitForWords(); ///< what is on its way gets some only when it takes a while
    void choose(const char *entry); ///< of the menu, by its signal
    void answer(const QString &callId, const QString &response);

    std::shared_ptr<Test::FakeClock> clock;
    OutcomeService service;
    Test::FakeTransport *bus = nullptr;
    DispositionPanel panel;
};

struct Scene
{
    QString name; ///< of the picture's file
    std::function<void(Desk &)> play;
};

/// One for each state that the panel can be in.
QList<Scene> scenes();

} // namespace Disposition::Screenshots
