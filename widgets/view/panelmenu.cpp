// SPDX-License-Identifier: MIT
#include "panelmenu.h"

#include <disposition/panelcontroller.h>

#include <QActionGroup>

namespace Disposition {

using namespace Qt::StringLiterals;

/// As it is: '&' in a name is no mnemonic.
static QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

PanelMenu::PanelMenu(PanelController *controller, QWidget *parent)
    : QMenu(parent)
    , m_controller(controller)
{
    connect(this, &QMenu::aboutToShow, this, [this] { fill(); });
}

void PanelMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    addAgent();
    const Texts &texts = *m_controller->texts();
    //: Entry of the menu: opens the list of what the agent set.
    QAction *history = addAction(texts.translate("Menu", "History"));
    history->setEnabled(!m_controller->service()->agent().isEmpty());
    connect(history, &QAction::triggered, this, &PanelMenu::historyWanted);
    addPins();
    addSeparator();
    addLooks();
    addSeparator();
    //: Entry of the menu: opens what somebody who helps the agent wants to know.
    connect(addAction(texts.translate("Menu", "Diagnostics")), &QAction::triggered, this,
            &PanelMenu::diagnosticsWanted);
}

void PanelMenu::addAgent()
{
    const Texts &texts = *m_controller->texts();
    const QString agent = m_controller->service()->agent().toString();
    if (!m_logInByHand) {
        if (agent.isEmpty())
            return;
        //: Entry of the menu that only tells who is logged in. %1 is the agent's name or user ID.
        const QString text = texts.translate("Menu", "Agent %1");
        addAction(plain(text.arg(texts.quoted(m_agentName.isEmpty() ? agent : m_agentName))))
            ->setEnabled(false);
    } else if (agent.isEmpty()) {
        //: Entry of the menu: opens the page where an agent logs in.
        connect(addAction(texts.translate("Menu", "Log in…")), &QAction::triggered, this,
                &PanelMenu::logInWanted);
    } else {
        //: Entry of the menu. %1 is the agent's user ID.
        const QString text = texts.translate("Menu", "Log out %1");
        connect(addAction(plain(text.arg(texts.quoted(agent)))), &QAction::triggered, this,
                &PanelMenu::logOutWanted);
    }
    addSeparator();
}

QAction *addPinAction(QMenu *menu, PanelController *controller, const QString &outcomeId)
{
    const OutcomeId outcome(outcomeId);
    const bool pinned = controller->preferences()->isPinned(outcome);
    const Texts &texts = *controller->texts();
    //: Entry of a menu: the outcome %1 is listed first, and has one of the first Alt keys.
    const QString pin = texts.translate("Menu", "Pin %1");
    //: Entry of a menu: the outcome %1 is no longer among the first.
    const QString unpin = texts.translate("Menu", "Unpin %1");
    const QString text = pinned ? unpin : pin;
    QAction *action
        = menu->addAction(plain(text.arg(texts.quoted(controller->outcomes()->nameOf(outcome)))));
    QObject::connect(action, &QAction::triggered, controller, [controller, outcome, pinned] {
        controller->preferences()->setPinned(outcome, !pinned);
    });
    return action;
}

void PanelMenu::addPins()
{
    const OutcomeId chosen = m_controller->draft().outcome;
    if (!chosen.isEmpty())
        addPinAction(this, m_controller, chosen.toString());
    //: Entry of the menu, to be ticked: what is used most is listed first from the next log-in on.
    QAction *learn = addAction(m_controller->texts()->translate("Menu", "Learn from use"));
    learn->setCheckable(true);
    learn->setChecked(m_controller->preferences()->learns());
    connect(learn, &QAction::toggled, m_controller->preferences(), &AgentPreferences::setLearns);
}

void PanelMenu::addLooks()
{
    const Texts &texts = *m_controller->texts();
    //: Entry of the menu: opens the list of languages.
    auto *languages = new QMenu(texts.translate("Menu", "Language"), this);
    addMenu(languages);
    auto *group = new QActionGroup(languages);
    const QString chosen = m_controller->preferences()->language();
    const auto add = [&](const QString &tag, const QString &name) {
        QAction *action = languages->addAction(plain(name));
        action->setCheckable(true);
        action->setChecked(tag == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag] { Q_EMIT languageChosen(tag); });
    };
    //: In the list of languages: the one that the program or the system has.
    const QString asTheSystem = texts.translate("Menu", "As the system");
    add({}, asTheSystem);
    const QStringList tags = texts.languages();
    for (const QString &tag : tags)
        add(tag, texts.nameOf(tag));
    //: Entry of the menu, to be ticked: black, white and a strong colour.
    QAction *contrast = addAction(texts.translate("Menu", "High contrast"));
    contrast->setCheckable(true);
    contrast->setChecked(m_controller->preferences()->highContrast());
    connect(contrast, &QAction::toggled, m_controller->preferences(),
            &AgentPreferences::setHighContrast);
}

} // namespace Disposition
