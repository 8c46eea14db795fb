// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace Disposition {

class PanelController;

/// The panel's menu: agent, history, pins, language, contrast, diagnostics.
/// Its entries are made when it opens, in the words of that moment.
class PanelMenu : public QMenu
{
    Q_OBJECT

public:
    PanelMenu(PanelController *controller, QWidget *parent);

    /// Whether agents log in and out here; else somebody else does that.
    void setLogInByHand(bool allowed) { m_logInByHand = allowed; }
    /// The agent's name, where somebody told it; else the ID stands for it.
    void setAgentName(const QString &name) { m_agentName = name; }

Q_SIGNALS:
    void logInWanted();
    void logOutWanted();
    void historyWanted();
    void diagnosticsWanted();
    void languageChosen(const QString &tag); ///< empty: as the program says

private:
    void fill();
    void addAgent();
    void addPins();
    void addLooks();

    PanelController *const m_controller;
    bool m_logInByHand = true;
    QString m_agentName;
};

/// An entry that pins an outcome, or takes its pin away.
QAction *addPinAction(QMenu *menu, PanelController *controller, const QString &outcomeId);

} // namespace Disposition
