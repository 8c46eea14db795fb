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

int HintLabel::textWidth() const
{
    if (m_measuredText != text() || m_measuredFont != font()) {
        m_measuredText = text();
        m_measuredFont = font();
        m_measuredWidth = fontMetrics().horizontalAdvance(m_measuredText);
    }
    return m_measuredWidth;
}

QSize HintLabel::sizeHint() const
{
    return {textWidth() + 2, fontMetrics().height() + 2};
}

QSize HintLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height() + 2};
}

int HintLabel::heightForWidth(int width) const
{
    const int oneLine = fontMetrics().height() + 2;
    if (textWidth() + 2 <= width && !text().contains(u'\n'))
        return oneLine;
    return std::max(oneLine, AnnouncingLabel::heightForWidth(width));
}

} // namespace Disposition
