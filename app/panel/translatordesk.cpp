// SPDX-License-Identifier: MIT
#include "translatordesk.h"

#include "instance/commandrun.h"
#include "panelsettings.h"

#include <disposition/panelcontroller.h>

namespace Disposition::App {

using namespace Qt::StringLiterals;

TranslatorDesk::TranslatorDesk(DispositionPanel *panel, const CommandLine &line,
                               const Settings &settings)
    : m_qtWords(panel->controller()->texts())
{
    if (const auto folder = settings.text(u"translations"_s)) {
        QString error; // was judged before
        m_folder
            = std::make_unique<CatalogueFolder>(panel, *folder, siteOutcomeNames(settings, error));
        connect(m_folder.get(), &CatalogueFolder::changed, this, &TranslatorDesk::report);
        report();
    }
    if (line.parser().isSet(u"show-context"_s)) {
        m_window = std::make_unique<ContextWindow>(panel);
        m_window->setAttribute(Qt::WA_QuitOnClose, false);
        m_window->show();
    }
}

void TranslatorDesk::report()
{
    const QStringList lines = m_folder->report();
    if (std::exchange(m_told, lines) == lines)
        return;
    for (const QString &text : lines)
        tell(text);
}

} // namespace Disposition::App
