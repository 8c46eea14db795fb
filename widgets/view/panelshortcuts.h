// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/widgetsexport.h>

#include <QKeySequence>

namespace Disposition {

/// The panel's own keys.  They work while the focus is inside it, and come
/// before the host's there; an empty one is the host's again.
///
/// Enter, Esc, Tab and what edits text are no shortcuts: they stay.
struct DISPOSITION_WIDGETS_EXPORT PanelShortcuts
{
    QKeySequence submit{Qt::CTRL | Qt::Key_Return}; ///< Enter on the keypad as well
    QKeySequence nextCall{Qt::CTRL | Qt::Key_PageDown};
    QKeySequence formerCall{Qt::CTRL | Qt::Key_PageUp};
    QKeySequence extend{Qt::Key_F8};
    QKeySequence menu{Qt::Key_F9};
    bool quickOutcomes = true; ///< Alt+1 to Alt+9

    static PanelShortcuts none();
    /// The key of this name, as they are spelled here; null where there is none.
    QKeySequence *find(const QString &name);
};

} // namespace Disposition
