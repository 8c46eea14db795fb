// SPDX-License-Identifier: MIT
#include "fieldlabel.h"

#include "paintedicon.h"

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
        // Where no letter of the words can be typed, one stands behind them: "結果(&O)".
        const bool isBehind
            = text[i] == u'(' && i + 3 < text.size() && text[i + 1] == u'&' && text[i + 3] == u')';
        if (isBehind) {
            i += 3;
            continue;
        }
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

void FieldLabel::setFault(bool fault)
{
    if (m_isAtFault == fault)
        return;
    m_isAtFault = fault;
    QFont weighty = font();
    weighty.setBold(fault);
    setFont(weighty);
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
    // Room for the sign is there before the fault is.
    return fontMetrics().size(textFlags(), m_text) + QSize(2 + fontMetrics().height(), 2);
}

void FieldLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto aligned
        = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const int flags = (textFlags() & ~int(Qt::AlignHorizontal_Mask)) | int(aligned);
    style()->drawItemText(&painter, rect(), flags, palette(), isEnabled(), m_text,
                          foregroundRole());
    if (!m_isAtFault)
        return;
    const int side = fontMetrics().height() - 4;
    const int behind = fontMetrics().size(textFlags(), m_text).width() + 4;
    QRect sign(behind, (height() - side) / 2, side, side);
    sign = QStyle::visualRect(layoutDirection(), rect(), sign);
    PaintedIcon::draw(painter, PaintedIcon::Shape::Cross, sign, palette().color(foregroundRole()));
}

void FieldLabel::mousePressEvent(QMouseEvent *)
{
    if (m_field)
        m_field->setFocus(Qt::MouseFocusReason);
}

} // namespace Disposition
