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

#include <disposition/sentences.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace Disposition {

using namespace std::chrono_literals;
using Stage = PanelController::Stage;

DispositionPanel::Private::Private(DispositionPanel *panel, OutcomeService *service)
    : q(panel), controller(new PanelController(service, panel)), keys(new PanelKeys(panel)),
      status(new StatusLine(panel)), call(new CallLine(panel)),
      outcome(new OutcomePicker(controller->outcomes(), panel)), leadScore(new NumberField(panel)),
      targetAmount(new NumberField(panel)), comments(new CommentEdit(panel)),
      outcomeLabel(new FieldLabel(outcome->field(), panel)),
      leadScoreLabel(new FieldLabel(leadScore, panel)),
      targetAmountLabel(new FieldLabel(targetAmount, panel)),
      commentsLabel(new FieldLabel(comments->field(), panel)), notice(new QLabel(panel)),
      message(new InlineMessage(panel)), retry(new QPushButton(panel)),
      discard(new QPushButton(panel)), change(new QPushButton(panel)),
      clear(new QPushButton(panel)), submit(new QPushButton(panel))
{
    clock.setInterval(1s);
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
    for (const auto &[label, field] : {std::pair(leadScoreLabel, leadScore),
                                       std::pair(targetAmountLabel, targetAmount)}) {
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

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(change);
    buttons->addWidget(retry);
    buttons->addWidget(discard);
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
    connect(controller, &PanelController::focusWanted, q, [this](PanelField field) { focusField(field); });
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
    connect(&clock, &QTimer::timeout, q, [this] { showClock(); });
}

// --- what is shown

void DispositionPanel::Private::showForm()
{
    const Draft &draft = controller->draft();
    outcome->show(draft.outcome, draft.outcomeText);
    if (leadScore->text() != draft.leadScore)
        leadScore->setText(draft.leadScore);
    if (targetAmount->text() != draft.targetAmount)
        targetAmount->setText(draft.targetAmount);
    comments->setText(draft.comments);
    showHints();
    showCounter();
}

void DispositionPanel::Private::showHints()
{
    outcome->setWords(withoutMnemonic(outcomeLabel->text()),
                      //: Accessible name of the list of outcomes.
                      tr("Outcomes"),
                      controller->outcomes()->outcomes().isEmpty()
                          //: In the empty outcome field, while there is nothing to choose from.
                          ? tr("No list of outcomes yet")
                          //: In the empty outcome field.
                          : tr("Type to find…"));
}

void DispositionPanel::Private::showCounter()
{
    const int used = controller->commentLength();
    const int limit = controller->commentLimit();
    //: Under the comments: %1 characters of at most %2 are used.
    comments->setCounter(tr("%1/%2").arg(used).arg(limit), used > limit);
}

void DispositionPanel::Private::showState()
{
    const Call shown = controller->shownCall();
    call->show(shown.id.toString(), shown.account.toString());
    call->setEditable(controller->isCallIdEditable(), controller->isAccountEditable());

    // Where the agent types the call, that is where typing begins.
    q->setFocusProxy(controller->isCallIdEditable() ? static_cast<QWidget *>(call->callId())
                                                    : outcome->field());

    const PanelMessage &said = controller->message();
    message->show(said);
    call->setFault(said.kind == PanelMessage::Kind::Error && said.field == PanelField::CallId);
    describeFault();

    const bool editable = controller->canEdit();
    outcome->setEditable(editable);
    leadScore->setReadOnly(!editable);
    targetAmount->setReadOnly(!editable);
    comments->setEditable(editable);
    const bool busy = controller->progress() == Progress::Submitting;
    submit->setEnabled(controller->canSubmit());
    //: On the button, while the outcome is on its way to the server.
    submit->setText(busy ? tr("Setting…") : tr("&Set outcome"));
    submit->setShortcut({});
    clear->setEnabled(controller->canClear());
    clear->setVisible(editable || busy || controller->canClear());
    change->setVisible(controller->canChange());
    retry->setVisible(controller->canRetry());
    discard->setVisible(controller->canDiscard());

    status->setConnection(controller->connectionText(),
                          controller->service()->connectionState() == Transport::State::Open);
    showClock();
}

static QString asTime(std::chrono::seconds time)
{
    const auto hours = time.count() / 3600;
    const QString rest = QStringLiteral("%1:%2")
                             .arg(time.count() / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(time.count() % 60, 2, 10, QLatin1Char('0'));
    return hours > 0 ? QStringLiteral("%1:%2").arg(hours).arg(rest) : rest;
}

void DispositionPanel::Private::showClock()
{
    const Stage stage = controller->stage();
    const bool timed = stage == Stage::OnCall || stage == Stage::AfterCall;
    if (timed && q->isVisible())
        clock.isActive() ? void() : clock.start();
    else
        clock.stop();
    const QString time = asTime(controller->callTime());
    switch (stage) {
    case Stage::LoggedOut:
        //: In the status line, while no agent is logged in.
        return status->setCallState(tr("Log in to set outcomes"));
    case Stage::NoCall:
        //: In the status line, while there is no call to set an outcome for.
        return status->setCallState(tr("No call"));
    case Stage::Entry:
        //: In the status line, where the agent types the call ID and the account.
        return status->setCallState(tr("Enter the call"));
    case Stage::OnCall:
        //: In the status line. %1 is how long the call lasts, as in 03:12.
        return status->setCallState(tr("On call  %1").arg(time));
    case Stage::AfterCall:
        //: In the status line. %1 is the time since the call ended, as in 00:25.
        return status->setCallState(tr("After call  %1").arg(time));
    }
}

void DispositionPanel::Private::showOthers()
{
    const QList<Call> others = controller->otherCalls();
    QList<CallLine::Other> lines;
    for (const Call &other : others) {
        const QString time = Sentences::clock(*controller->texts(), other.startedAt);
        lines.append({other.instance,
                      other.isLive()
                          //: In the list of other calls: a call that lasts. %1 call ID, %2 its start.
                          ? tr("Call %1, on call since %2").arg(other.id.toString(), time)
                          //: In the list of other calls: a call that ended. %1 call ID, %2 its start.
                          : tr("Call %1 of %2").arg(other.id.toString(), time)});
    }
    //: On the button that lists the other calls that want an outcome; %n is how many.
    call->setOthers(tr("%n waiting", nullptr, int(others.size())), lines);
}

// --- faults and focus

QWidget *DispositionPanel::Private::widgetOf(PanelField field) const
{
    switch (field) {
    case PanelField::None: break;
    case PanelField::CallId: return call->callId();
    case PanelField::Account: return call->account();
    case PanelField::Outcome: return outcome->field();
    case PanelField::LeadScore: return leadScore;
    case PanelField::TargetAmount: return targetAmount;
    case PanelField::Comments: return comments->field();
    }
    return nullptr;
}

// A screen reader reads the description of the field that gets the focus.
void DispositionPanel::Private::describeFault()
{
    const PanelMessage &said = controller->message();
    for (const auto field : {PanelField::CallId, PanelField::Account, PanelField::Outcome,
                             PanelField::LeadScore, PanelField::TargetAmount, PanelField::Comments}) {
        const bool atFault = said.kind == PanelMessage::Kind::Error && said.field == field;
        widgetOf(field)->setAccessibleDescription(atFault ? said.text : QString());
    }
}

void DispositionPanel::Private::focusField(PanelField field)
{
    QWidget *target = widgetOf(field);
    // Never out of the host's own fields.
    const QWidget *focused = q->window()->focusWidget();
    if (target && focused && (focused == q || q->isAncestorOf(focused)))
        target->setFocus(Qt::OtherFocusReason);
}

// --- words

QString DispositionPanel::Private::tr(const char *source, const char *comment, int n) const
{
    return controller->texts()->translate("Panel", source, comment, n);
}

void DispositionPanel::Private::retranslate()
{
    q->setLayoutDirection(controller->texts()->locale().textDirection());
    keys->clearMnemonics();
    const auto label = [this](FieldLabel *where, QWidget *field, const QString &text) {
        where->setText(text, mnemonics);
        field->setAccessibleName(withoutMnemonic(text));
        if (mnemonics)
            keys->setMnemonic(mnemonicOf(text), field);
    };
    //: Label of the field that filters the outcomes; '&' stands before its Alt key.
    label(outcomeLabel, outcome->field(), tr("&Outcome"));
    //: Label of a field. The lead score is a whole number.
    label(leadScoreLabel, leadScore, tr("&Lead score"));
    //: Label of a field. The amount a customer promised or paid.
    label(targetAmountLabel, targetAmount, tr("&Target amount"));
    //: Label of a field.
    label(commentsLabel, comments->field(), tr("Co&mments"));
    //: Label of a field. The ID that the telephone system gave the call.
    label(call->callIdLabel(), call->callId(), tr("Call &ID"));
    //: Label of a field. The key of the contact in the campaign manager.
    label(call->accountLabel(), call->account(), tr("&Account"));

    const auto button = [this](QPushButton *where, const QString &text) {
        where->setText(mnemonics ? text : withoutMnemonic(text));
        where->setShortcut({}); // PanelKeys has it, inside the panel alone
        where->setAccessibleName(withoutMnemonic(text));
        if (mnemonics)
            keys->setMnemonic(mnemonicOf(text), where);
    };
    //: Button: sends the outcome.
    button(submit, tr("&Set outcome"));
    //: Button: empties the form.
    button(clear, tr("Clea&r"));
    //: Button: opens the form again for an outcome that is set already.
    button(change, tr("Chan&ge"));
    //: Button: sends an unconfirmed outcome again.
    button(retry, tr("Retry &now"));
    //: Button: gives up an unconfirmed outcome.
    button(discard, tr("&Discard"));
    //: Accessible name of the button that lists the other calls.
    call->others()->setAccessibleName(tr("Waiting calls"));
    //: Accessible name of the place where the result of a set appears.
    message->setEmptyName(tr("Outcome result"));
    //: Accessible names in the status line.
    status->setNames(tr("Call state"), tr("Connection"));
    showForm();
    showState();
    showOthers();
}

// --- the panel itself

DispositionPanel::DispositionPanel(OutcomeService *service, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(this, service))
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

void DispositionPanel::setEntryByHand(bool allowed) { d->controller->setEntryByHand(allowed); }

void DispositionPanel::setCommentLimit(int characters)
{
    d->controller->setCommentLimit(characters);
    d->showCounter();
}

PanelController *DispositionPanel::controller() const { return d->controller; }

QSize DispositionPanel::sizeHint() const
{
    const int em = fontMetrics().averageCharWidth();
    return {std::max(360, 45 * em), std::max(520, 32 * fontMetrics().lineSpacing())};
}

QSize DispositionPanel::minimumSizeHint() const { return {240, 240}; }

// What nobody in the panel wanted ends here: a host may turn every key that
// reaches it into a tone, or Return into "Hang up".
void DispositionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return QWidget::keyPressEvent(event);
    event->accept();
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
    d->clock.stop();
}

} // namespace Disposition
