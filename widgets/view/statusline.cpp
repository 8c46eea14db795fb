// SPDX-License-Identifier: MIT
#include "statusline.h"

#include "hintlabel.h"
#include "iconbutton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace Disposition {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_callState(new HintLabel(this))
    , m_extend(new IconButton(PaintedIcon::Shape::More, this))
    , m_link(new PaintedIcon(this))
    , m_connection(new HintLabel(this))
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
    m_callState->setName(callState);
    m_connection->setName(connection);
}

void StatusLine::setCallState(const QString &words, bool isUrgent)
{
    QFont weight = m_callState->font();
    if (weight.bold() != isUrgent) {
        weight.setBold(isUrgent);
        m_callState->setFont(weight);
    }
    m_callState->setWords(words);
    turn();
}

void StatusLine::setConnection(const QString &words, bool connected)
{
    m_connection->setWords(words);
    turn();
    m_link->setShape(connected ? PaintedIcon::Shape::Connected : PaintedIcon::Shape::Disconnected);
}

static int widestOf(const QFontMetrics &metrics, const QStringList &texts)
{
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

void StatusLine::setLongest(const QStringList &callStates, const QStringList &connections)
{
    // An urgent one is bold.  By how much that is wider is guessed: to look up a
    // second font is a good part of the panel's start.
    m_longestState = widestOf(fontMetrics(), callStates) * 115 / 100;
    m_longestConnection = widestOf(fontMetrics(), connections);
    turn();
}

// By what may be said, not by what is said: nothing is to jump when a call ends.
void StatusLine::turn()
{
    m_longestState = std::max(m_longestState, m_callState->sizeHint().width());
    m_longestConnection = std::max(m_longestConnection, m_connection->sizeHint().width());
    const int signs = 2 * m_menu->sizeHint().width() + m_link->sizeHint().width() + 12;
    const bool fits = m_longestState + m_longestConnection + signs <= width();
    m_halves->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    turn();
}

} // namespace Disposition
