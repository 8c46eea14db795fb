// SPDX-License-Identifier: MIT
#include "elidedlabel.h"

#include <QTextDocument>

namespace Disposition {

ElidedLabel::ElidedLabel(QWidget *parent, bool speaks)
    : AnnouncingLabel(parent, speaks)
{
    QSizePolicy reserved(QSizePolicy::Preferred, QSizePolicy::Fixed);
    reserved.setRetainSizeWhenHidden(true); // without words a reader has nothing to read there
    setSizePolicy(reserved);
}

void ElidedLabel::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    elide();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height() + 2};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    AnnouncingLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString fits = fontMetrics().elidedText(m_words, Qt::ElideRight, width());
    if (text() != fits)
        setText(fits);
    // A tool tip would take some words for mark-up.
    setToolTip(fits == m_words ? QString() : Qt::convertFromPlainText(m_words));
}

} // namespace Disposition
