// SPDX-License-Identifier: MIT
#include "hintlabel.h"

#include <algorithm>

namespace Disposition {

HintLabel::HintLabel(QWidget *parent, bool speaks)
    : AnnouncingLabel(parent, speaks)
{
    setWordWrap(true);
    // Not Fixed: then the one line of its hint would be the most it gets.
    QSizePolicy reserved(QSizePolicy::Preferred, QSizePolicy::Minimum);
    reserved.setHeightForWidth(true);
    reserved.setRetainSizeWhenHidden(true); // without words a reader has nothing to read there
    setSizePolicy(reserved);
}

void HintLabel::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
}

void HintLabel::setWords(const QString &words)
{
    // Qt tells assistive technology of each call, changed or not.
    if (m_name.isEmpty() && accessibleName() != words)
        setAccessibleName(words);
    if (!m_name.isEmpty() && accessibleDescription() != words)
        setAccessibleDescription(words);
    if (text() != words)
        setText(words);
    setVisible(!words.isEmpty());
}

QSize HintLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 2};
}

QSize HintLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height() + 2};
}

int HintLabel::heightForWidth(int width) const
{
    return std::max(fontMetrics().height() + 2, AnnouncingLabel::heightForWidth(width));
}

} // namespace Disposition
