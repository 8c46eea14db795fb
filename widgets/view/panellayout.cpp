// SPDX-License-Identifier: MIT
//
// Where everything stands: from top to bottom, and side by side where the
// panel is wide.
#include "dispositionpanel_p.h"

#include "announcer.h"
#include "callline.h"
#include "commentedit.h"
#include "fieldedge.h"
#include "fieldlabel.h"
#include "focusring.h"
#include "hintlabel.h"
#include "iconbutton.h"
#include "inlinemessage.h"
#include "numberfield.h"
#include "outcomepicker.h"
#include "statusline.h"
#include "turninglayout.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace Disposition {

QWidget *DispositionPanel::Private::makeForm()
{
    auto *form = new QWidget;
    columns = new QBoxLayout(QBoxLayout::TopToBottom, form);
    columns->setContentsMargins(4, 4, 4, 4); // room for the focus ring
    columns->setSpacing(4);

    auto *choice = new QVBoxLayout;
    choice->setSpacing(4);
    choice->addWidget(outcomeLabel);
    choice->addWidget(outcome, 1);
    choice->addWidget(consequence);

    auto *details = new QVBoxLayout;
    details->setSpacing(4);
    auto *numbers = new TurningLayout(TurningLayout::Place::Filling);
    for (const auto &[label, field] :
         {std::pair(leadScoreLabel, leadScore), std::pair(targetAmountLabel, targetAmount)}) {
        auto *number = new QWidget;
        auto *column = new QVBoxLayout(number);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(label);
        column->addWidget(field);
        numbers->addWidget(number);
    }
    details->addLayout(numbers);
    details->addWidget(numberHint);
    details->addWidget(commentsLabel);
    details->addWidget(comments, 1);

    columns->addLayout(choice, 3);
    columns->addLayout(details, 1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    // The area itself does so for Tab alone, and of a text for no more than its cursor.
    connect(qApp, &QApplication::focusChanged, scroll, [scroll, form](QWidget *, QWidget *now) {
        if (!now || !form->isAncestorOf(now))
            return;
        const QRect place(now->mapTo(form, QPoint()), now->size());
        const int around = std::min(place.height() / 2 + 24, scroll->viewport()->height() / 2);
        scroll->ensureVisible(place.center().x(), place.center().y(), place.width() / 2, around);
    });
    return scroll;
}

// What can be done about the message has a row of its own: with it, the
// buttons of some languages would not fit side by side.  The row is there
// before its buttons are, so that nothing jumps when they come.
QBoxLayout *DispositionPanel::Private::makeButtons()
{
    answers = new QWidget;
    auto *row = new TurningLayout(TurningLayout::Place::Leading, answers);
    for (QWidget *button :
         std::initializer_list<QWidget *>{logIn, stay, leave, recent, change, retry, discard})
        row->addWidget(button);

    auto *buttons = new TurningLayout(TurningLayout::Place::Trailing);
    buttons->addWidget(clear);
    buttons->addWidget(submit);

    bottomActions = new QWidget;
    actions = new QBoxLayout(QBoxLayout::TopToBottom, bottomActions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->addWidget(answers);
    actions->addLayout(buttons);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(notice);
    words->addWidget(message);
    auto *both = new QBoxLayout(QBoxLayout::TopToBottom);
    both->addLayout(words, 1);
    both->addWidget(bottomActions);
    return both;
}

// For words that come and go: nothing is to move when they do.
void DispositionPanel::Private::reserveLines(int lines)
{
    if (std::exchange(reserved, lines) == lines)
        return;
    const int height = lines * q->fontMetrics().lineSpacing();
    // A place that is kept for nothing is the first to go.
    QSizePolicy kept = notice->sizePolicy();
    kept.setRetainSizeWhenHidden(lines > 0);
    notice->setSizePolicy(kept);
    answers->setMinimumHeight(lines > 0 ? submit->sizeHint().height() : 0);
    notice->setMinimumHeight(height);
    message->setMinimumHeight(height + 4);
}

void DispositionPanel::Private::layOut()
{
    auto *all = new QVBoxLayout(q);
    all->setContentsMargins(8, 8, 8, 8);
    all->setSpacing(6);
    top = new QBoxLayout(QBoxLayout::TopToBottom);
    top->setSpacing(6);
    top->addWidget(status, 1);
    top->addWidget(call, 1);
    all->addLayout(top);
    pages->addWidget(makeForm());
    all->addWidget(pages, 1);
    bottom = makeButtons();
    reserveLines(2);
    all->addLayout(bottom);
    setTabOrder();
    giveEdges(q, q);
    new FocusRing(q);
}

// The Tab order follows the eye.
void DispositionPanel::Private::setTabOrder()
{
    QWidget *last = nullptr;
    for (QWidget *next : std::initializer_list<QWidget *>{
             status->extend(), status->menu(), call->callId(), call->account(), call->others(),
             outcome->field(), outcome->list(), leadScore, targetAmount, comments->field(), logIn,
             stay, leave, recent, change, retry, discard, clear, submit}) {
        if (last)
            QWidget::setTabOrder(last, next);
        last = next;
    }
}

void DispositionPanel::Private::fitTo(const QSize &size)
{
    // Two columns where each is as wide as a narrow panel.
    const bool isWide = size.width() >= 90 * q->fontMetrics().averageCharWidth();
    const auto direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    // Where it is low, the form needs the room more than what may come to be said.
    const bool isLow = !isWide && size.height() < 30 * q->fontMetrics().lineSpacing();
    reserveLines(isWide ? 1 : isLow ? 0 : 2);
    if (columns->direction() == direction)
        return;
    for (QBoxLayout *box : {top, columns, bottom, actions})
        box->setDirection(direction);
    columns->setStretch(1, isWide ? 3 : 1);
}

} // namespace Disposition
