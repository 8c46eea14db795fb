// SPDX-License-Identifier: MIT
#pragma once

#include "callplay.h"

#include <disposition/panelcontroller.h>

#include <QCoreApplication>

namespace Disposition::Test {

/// A controller on a connected desk, with an agent logged in: what a test of
/// the panel's state needs, and the few words to play a day with.
class PanelDesk : public CallPlay
{
public:
    explicit PanelDesk(const QString &stateFolder = {})
    {
        panel = std::make_unique<PanelController>(service.get());
        panel->texts()->setLanguage(QLocale(QStringLiteral("en_GB")));
        if (!stateFolder.isEmpty())
            service->setStateFolder(stateFolder);
    }

    void fill(const QString &outcome, const QString &comments = {})
    {
        panel->chooseOutcome(OutcomeId(outcome));
        panel->setComments(comments);
    }
    void submit()
    {
        panel->submit();
        QCoreApplication::processEvents();
    }
    QString shown() const { return panel->shownCall().id.toString(); }
    QString said() const { return panel->message().text; }

    std::unique_ptr<PanelController> panel; // goes before its service
};

} // namespace Disposition::Test
