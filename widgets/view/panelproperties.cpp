// SPDX-License-Identifier: MIT
//
// What a form of Qt Designer's sets, and reads back as it was set.
#include "dispositionpanel_p.h"

#include "panelmenu.h"

namespace Disposition {

OutcomeService *DispositionPanel::service() const
{
    return d->controller->service();
}

void DispositionPanel::setAgent(const QString &id)
{
    service()->setAgent(AgentId(id));
}
void DispositionPanel::setAgentName(const QString &name)
{
    d->menu->setAgentName(name);
}

QString DispositionPanel::agent() const
{
    return service()->agent().toString();
}

void DispositionPanel::setLanguage(const QString &tag)
{
    // Without a word for a tag that means nothing: who types "de" types "d" first.
    const QLocale asked(tag);
    d->hostLocale = asked.language() == QLocale::C ? QLocale() : asked;
    d->languageTag = tag;
    d->speak(d->hostLocale);
    Q_EMIT settingsChanged();
}
QString DispositionPanel::language() const
{
    return d->languageTag;
}

QStringList DispositionPanel::catalogueFolders() const
{
    return d->folders;
}
bool DispositionPanel::isMnemonicsEnabled() const
{
    return d->mnemonics;
}
bool DispositionPanel::isEntryByHand() const
{
    return d->controller->isEntryByHand();
}
bool DispositionPanel::isLogInByHand() const
{
    return d->logInByHand;
}
int DispositionPanel::commentLimit() const
{
    return d->controller->commentLimit();
}

void DispositionPanel::setWrapUpSeconds(int seconds)
{
    d->controller->wrapUp()->setLimit(std::chrono::seconds(seconds));
    Q_EMIT settingsChanged();
}
int DispositionPanel::wrapUpSeconds() const
{
    return int(d->controller->wrapUp()->limit().count());
}

} // namespace Disposition
