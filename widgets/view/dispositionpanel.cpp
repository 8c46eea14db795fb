// SPDX-License-Identifier: MIT
#include "dispositionpanel_p.h"

#include "callline.h"
#include "commentedit.h"
#include "fieldlabel.h"
#include "focusring.h"
#include "inlinemessage.h"
#include "numberfield.h"
#include "outcomepicker.h"
#include "panelkeys.h"
#include "statusline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Disposition {

using namespace std::chrono_literals;

DispositionPanel::Private::Private(DispositionPanel *panel, OutcomeService *service)
    : q(panel)
    , controller(new PanelController(service, panel))
    , keys(new PanelKeys(panel))
    , status(new StatusLine(panel))
    , call(new CallLine(panel))
    , outcome(new OutcomePicker(controller->outcomes(), panel))
    , leadScore(new NumberField(panel))
    , targetAmount(new NumberField(panel))
    , comments(new CommentEdit(panel))
    , outcomeLabel(new FieldLabel(outcome->field(), panel))
    , leadScoreLabel(new FieldLabel(leadScore, panel))
    , targetAmountLabel(new FieldLabel(targetAmount, panel))
    , commentsLabel(new FieldLabel(comments->field(), panel))
    , notice(new QLabel(panel))
    , message(new InlineMessage(panel))
    , retry(new QPushButton(panel))
    , discard(new QPushButton(panel))
    , change(new QPushButton(panel))
    , clear(new QPushButton(panel))
    , submit(new QPushButton(panel))
    , clock(new QTimer(panel))
{
    clock->setInterval(1s);
    notice->setTextFormat(Qt::PlainText);
    notice->setWordWrap(true);
    notice->hide();
    for (QPushButton *button : {retry, discard, change, clear, submit}) {
        button->setAutoDefault(false); // or a host's dialog would press it on Return
        button->setMinimumHeight(24);
    }
}

void DispositionPanel::Private::layOut()
{
    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(4, 4, 4, 4); // room for the focus ring
    rows->setSpacing(4);
    rows->addWidget(outcomeLabel);
    rows->addWidget(outcome, 3);
    auto *numbers = new QHBoxLayout;
    for (const auto &[label, field] :
         {std::pair(leadScoreLabel, leadScore), std::pair(targetAmountLabel, targetAmount)}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(label);
        column->addWidget(field);
        numbers->addLayout(column);
    }
    rows->addLayout(numbers);
    rows->addWidget(commentsLabel);
    rows->addWidget(comments, 1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

    // What can be done about the message has a row of its own: with it, the
    // buttons of some languages would not fit side by side.
    auto *answers = new QHBoxLayout;
    for (QPushButton *button : {change, retry, discard})
        answers->addWidget(button);
    answers->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(clear);
    buttons->addWidget(submit);

    auto *all = new QVBoxLayout(q);
    all->setContentsMargins(8, 8, 8, 8);
    all->setSpacing(6);
    all->addWidget(status);
    all->addWidget(call);
    all->addWidget(notice);
    all->addWidget(scroll, 1);
    all->addWidget(message);
    all->addLayout(answers);
    all->addLayout(buttons);

    // The Tab order follows the eye.
    QWidget *last = nullptr;
    for (QWidget *next : std::initializer_list<QWidget *>{
             call->callId(), call->account(), call->others(), outcome->field(), outcome->list(),
             leadScore, targetAmount, comments->field(), change, retry, discard, clear, submit}) {
        if (last)
            QWidget::setTabOrder(last, next);
        last = next;
    }
    new FocusRing(q);
}

void DispositionPanel::Private::connectAll()
{
    connect(controller, &PanelController::formReplaced, q, [this] { showForm(); });
    connect(controller, &PanelController::stateChanged, q, [this] { showState(); });
    connect(controller, &PanelController::otherCallsChanged, q, [this] { showOthers(); });
    connect(controller, &PanelController::outcomesChanged, q, [this] { showForm(); });
    connect(controller, &PanelController::noticeChanged, q, [this] {
        notice->setText(controller->notice());
        notice->setVisible(!controller->notice().isEmpty());
    });
    connect(controller, &PanelController::messageAppeared, q,
            [this](const PanelMessage &said) { message->announce(said); });
    connect(controller, &PanelController::focusWanted, q,
            [this](PanelField field) { focusField(field); });
    connect(controller->texts(), &Texts::changed, q, [this] { retranslate(); });

    connect(call, &CallLine::callIdTyped, controller, &PanelController::setCallId);
    connect(call, &CallLine::accountTyped, controller, &PanelController::setAccount);
    connect(call, &CallLine::finished, controller, &PanelController::entryFinished);
    connect(call, &CallLine::otherChosen, controller, &PanelController::showCall);
    connect(outcome, &OutcomePicker::typed, controller, &PanelController::setOutcomeText);
    connect(outcome, &OutcomePicker::taken, q, [this](const OutcomeId &id) {
        controller->chooseOutcome(id);
        outcome->show(controller->draft().outcome, controller->draft().outcomeText);
    });
    connect(leadScore, &QLineEdit::textEdited, controller, &PanelController::setLeadScore);
    connect(targetAmount, &QLineEdit::textEdited, controller, &PanelController::setTargetAmount);
    connect(comments, &CommentEdit::typed, q, [this](const QString &text) {
        controller->setComments(text);
        showCounter();
    });
    connect(keys, &PanelKeys::quickOutcome, q, [this](int digit) {
        const OutcomeId id = controller->outcomes()->quickOutcome(digit);
        if (!id.isEmpty())
            Q_EMIT outcome->taken(id);
    });
    connect(keys, &PanelKeys::submit, controller, &PanelController::submit);
    connect(keys, &PanelKeys::dismiss, controller, &PanelController::dismissMessage);
    connect(submit, &QPushButton::clicked, controller, &PanelController::submit);
    connect(clear, &QPushButton::clicked, controller, &PanelController::clear);
    connect(change, &QPushButton::clicked, controller, &PanelController::change);
    connect(retry, &QPushButton::clicked, controller, &PanelController::retryNow);
    connect(discard, &QPushButton::clicked, controller, &PanelController::discard);
    connect(clock, &QTimer::timeout, q, [this] { showClock(); });
}

// --- the panel itself

DispositionPanel::DispositionPanel(OutcomeService *service, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, service))
{
    d->layOut();
    d->connectAll();
    d->retranslate();
}

DispositionPanel::~DispositionPanel()
{
    // The fields lose the focus while they go, and would tell a controller
    // that is gone already.
    for (QObject *teller : std::initializer_list<QObject *>{d->call, d->outcome, d->leadScore,
                                                            d->targetAmount, d->comments, d->keys})
        teller->blockSignals(true);
    d->controller->disconnect(this);
}

void DispositionPanel::setLanguage(const QLocale &locale, const QStringList &folders)
{
    d->controller->texts()->setLanguage(locale, folders);
}

void DispositionPanel::setMnemonicsEnabled(bool enabled)
{
    d->mnemonics = enabled;
    d->retranslate();
}

void DispositionPanel::setEntryByHand(bool allowed)
{
    d->controller->setEntryByHand(allowed);
}

void DispositionPanel::setCommentLimit(int characters)
{
    d->controller->setCommentLimit(characters);
    d->showCounter();
}

PanelController *DispositionPanel::controller() const
{
    return d->controller;
}

QSize DispositionPanel::sizeHint() const
{
    const int em = fontMetrics().averageCharWidth();
    return {std::max(360, 45 * em), std::max(520, 32 * fontMetrics().lineSpacing())};
}

QSize DispositionPanel::minimumSizeHint() const
{
    return {240, 240};
}

// What nobody in the panel wanted ends here: a host may turn every key that
// reaches it into a tone, or Return into "Hang up".
void DispositionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return QWidget::keyPressEvent(event);
    event->accept();
}

// Not by a focus proxy: Tab would go to it in place of the first field.
void DispositionPanel::focusInEvent(QFocusEvent *event)
{
    // Where the agent types the call, that is where typing begins.
    QWidget *first = d->controller->isCallIdEditable() ? static_cast<QWidget *>(d->call->callId())
                                                       : d->outcome->field();
    first->setFocus(event->reason());
}

void DispositionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        d->showState();
}

void DispositionPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->showClock();
}

void DispositionPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->clock->stop();
}

} // namespace Disposition
