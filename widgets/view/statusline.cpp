// SPDX-License-Identifier: MIT
#include "statusline.h"

#include "paintedicon.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Disposition {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_callState(new QLabel(this))
    , m_link(new PaintedIcon(this))
    , m_connection(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_callState);
    layout->addStretch(1);
    layout->addWidget(m_link);
    layout->addWidget(m_connection);
    for (QLabel *label : {m_callState, m_connection})
        label->setTextFormat(Qt::PlainText);
}

void StatusLine::setNames(const QString &callState, const QString &connection)
{
    // The name says what it is, the description what it says now.
    m_callState->setAccessibleName(callState);
    m_connection->setAccessibleName(connection);
}

void StatusLine::setCallState(const QString &words)
{
    m_callState->setText(words);
    m_callState->setAccessibleDescription(words);
}

void StatusLine::setConnection(const QString &words, bool connected)
{
    m_connection->setText(words);
    m_connection->setAccessibleDescription(words);
    m_link->setShape(connected ? PaintedIcon::Shape::Connected : PaintedIcon::Shape::Disconnected);
}

} // namespace Disposition
