// SPDX-License-Identifier: MIT
#include "translatordesk.h"

#include "instance/commandrun.h"
#include "panelsettings.h"

#include <disposition/panelcontroller.h>

#include <QTime>

#include <utility>

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
    } else if (settings.text(u"language"_s)) {
        const QString instead = spokenInstead(*panel->controller()->texts());
        if (!instead.isEmpty())
            tell(instead);
    }
    if (line.parser().isSet(u"show-context"_s)) {
        m_window = std::make_unique<ContextWindow>(panel);
        m_window->setAttribute(Qt::WA_QuitOnClose, false);
        m_window->show();
    }
}

void TranslatorDesk::report()
{
    // Once more only what is new, and that it was taken.
    const QStringList lines = m_folder->report();
    const QStringList told = std::exchange(m_told, lines);
    for (const QString &text : lines) {
        if (!told.contains(text))
            tell(text);
    }
    if (!told.isEmpty())
        tell(u"taken at %1"_s.arg(QTime::currentTime().toString(u"HH:mm:ss"_s)));
}

} // namespace Disposition::App
