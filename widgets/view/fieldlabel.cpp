// SPDX-License-Identifier: MIT
#include "fieldlabel.h"

#include <QPainter>
#include <QStyle>

namespace Disposition {

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toUpper();
        ++i;
    }
    return {};
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

FieldLabel::FieldLabel(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void FieldLabel::setText(const QString &text, bool showMnemonic)
{
    m_text = text;
    m_showMnemonic = showMnemonic;
    updateGeometry();
    update();
}

int FieldLabel::textFlags() const
{
    const int mnemonic = m_showMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    return int(Qt::AlignLeading | Qt::AlignVCenter) | mnemonic;
}

QSize FieldLabel::sizeHint() const
{
    return fontMetrics().size(textFlags(), m_text) + QSize(2, 2);
}

void FieldLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto aligned
        = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const int flags = (textFlags() & ~int(Qt::AlignHorizontal_Mask)) | int(aligned);
    style()->drawItemText(&painter, rect(), flags, palette(), isEnabled(), m_text,
                          foregroundRole());
}

void FieldLabel::mousePressEvent(QMouseEvent *)
{
    if (m_field)
        m_field->setFocus(Qt::MouseFocusReason);
}

} // namespace Disposition
