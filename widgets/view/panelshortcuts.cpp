// SPDX-License-Identifier: MIT
#include <disposition/panelshortcuts.h>

namespace Disposition {

using namespace Qt::StringLiterals;

PanelShortcuts PanelShortcuts::none()
{
    PanelShortcuts none;
    none.submit = none.nextCall = none.formerCall = none.extend = none.menu = {};
    none.quickOutcomes = false;
    return none;
}

QKeySequence *PanelShortcuts::find(const QString &name)
{
    const std::pair<QLatin1StringView, QKeySequence *> keys[] = {{"submit"_L1, &submit},
                                                                 {"nextCall"_L1, &nextCall},
                                                                 {"formerCall"_L1, &formerCall},
                                                                 {"extend"_L1, &extend},
                                                                 {"menu"_L1, &menu}};
    for (const auto &[known, key] : keys) {
        if (name == known)
            return key;
    }
    return nullptr;
}

} // namespace Disposition
