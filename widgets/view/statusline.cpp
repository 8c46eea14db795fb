// SPDX-License-Identifier: MIT
#include "statusline.h"

#include "elidedlabel.h"
#include "iconbutton.h"

#include <QHBoxLayout>

namespace Disposition {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_callState(new ElidedLabel(this))
    , m_extend(new IconButton(PaintedIcon::Shape::More, this))
    , m_link(new PaintedIcon(this))
    , m_connection(new ElidedLabel(this))
    , m_menu(new IconButton(PaintedIcon::Shape::Menu, this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(2);
    auto *call = new QHBoxLayout;
    call->addWidget(m_callState, 1);
    call->addWidget(m_extend);
    auto *connection = new QHBoxLayout;
    connection->addWidget(m_link);
    connection->addWidget(m_connection, 1);
    connection->addWidget(m_menu);
    m_halves->addLayout(call, 1);
    m_halves->addLayout(connection);
    m_extend->hide();
    m_menu->setPopupMode(QToolButton::InstantPopup);
}

void StatusLine::setNames(const QString &callState, const QString &connection)
{
    m_callStateName = callState;
    m_connectionName = connection;
    m_callState->setAccessibleName(callState);
    m_connection->setAccessibleName(connection);
}

// The name says what it is, the description what it says now.
static void write(ElidedLabel *label, const QString &words, const QString &name)
{
    if (label->words() == words)
        return;
    label->setWords(words);
    label->setAccessibleName(name);
    label->setAccessibleDescription(words);
}

void StatusLine::setCallState(const QString &words, bool isUrgent)
{
    QFont weight = m_callState->font();
    if (weight.bold() != isUrgent) {
        weight.setBold(isUrgent);
        m_callState->setFont(weight);
    }
    write(m_callState, words, m_callStateName);
}

void StatusLine::setConnection(const QString &words, bool connected)
{
    write(m_connection, words, m_connectionName);
    m_link->setShape(connected ? PaintedIcon::Shape::Connected : PaintedIcon::Shape::Disconnected);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < 44 * fontMetrics().averageCharWidth();
    m_halves->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace Disposition
