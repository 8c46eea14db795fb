// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"
#include "qtwords.h"
#include "settings.h"
#include "translator/cataloguefolder.h"
#include "translator/contextwindow.h"

#include <memory>

namespace Disposition::App {

/// What --translations and --show-context ask for; without them it only has Qt
/// speak the panel's language.
class TranslatorDesk : public QObject
{
public:
    /// The panel must outlive this.
    TranslatorDesk(DispositionPanel *panel, const CommandLine &line, const Settings &settings);

private:
    void report();

    QtWords m_qtWords;
    std::unique_ptr<CatalogueFolder> m_folder;
    std::unique_ptr<ContextWindow> m_window;
    QStringList m_told;
};

} // namespace Disposition::App
