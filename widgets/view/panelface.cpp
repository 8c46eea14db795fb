// SPDX-License-Identifier: MIT
//
// The panel's face: what its widgets say, in which words, and which of them is
// at fault.
#include "dispositionpanel_p.h"

#include "callline.h"
#include "commentedit.h"
#include "fieldlabel.h"
#include "inlinemessage.h"
#include "numberfield.h"
#include "outcomepicker.h"
#include "panelkeys.h"
#include "statusline.h"

#include <disposition/sentences.h>

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace Disposition {

using Stage = PanelController::Stage;

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
                      translate("Panel", "Outcomes"),
                      controller->outcomes()->outcomes().isEmpty()
                          //: In the empty outcome field, while there is nothing to choose from.
                          ? translate("Panel", "No list of outcomes yet")
                          //: In the empty outcome field.
                          : translate("Panel", "Type to find…"));
}

void DispositionPanel::Private::showCounter()
{
    const int used = controller->commentLength();
    const int limit = controller->commentLimit();
    //: Under the comments: %1 characters of at most %2 are used.
    comments->setCounter(translate("Panel", "%1/%2").arg(used).arg(limit), used > limit);
}

void DispositionPanel::Private::showState()
{
    const Call shown = controller->shownCall();
    call->show(shown.id.toString(), shown.account.toString());
    const bool wasTyped = !call->callId()->isReadOnly();
    call->setEditable(controller->isCallIdEditable(), controller->isAccountEditable());
    // A call came where none was typed: what is left to do begins at the outcome.
    if (wasTyped && shown.isValid() && (call->callId()->hasFocus() || call->account()->hasFocus()))
        outcome->field()->setFocus(Qt::OtherFocusReason);

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
    writeOn(submit, busy ? translate("Panel", "Setting…") : translate("Panel", "&Set outcome"));
    clear->setEnabled(controller->canClear());
    clear->setVisible(editable || busy || controller->canClear());
    change->setVisible(controller->canChange());
    retry->setVisible(controller->canRetry());
    discard->setVisible(controller->canDiscard());

    status->setConnection(controller->connectionText(),
                          controller->service()->connectionState() == Transport::State::Open);
    showClock();
}

void DispositionPanel::Private::writeOn(QPushButton *button, const QString &text)
{
    button->setText(mnemonics ? text : withoutMnemonic(text));
    button->setShortcut({}); // PanelKeys has it, inside the panel alone
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
    if (!timed || !q->isVisible())
        clock->stop();
    else if (!clock->isActive())
        clock->start();
    const QString time = asTime(controller->callTime());
    switch (stage) {
    case Stage::LoggedOut:
        //: In the status line, while no agent is logged in.
        return status->setCallState(translate("Panel", "Log in to set outcomes"));
    case Stage::NoCall:
        //: In the status line, while there is no call to set an outcome for.
        return status->setCallState(translate("Panel", "No call"));
    case Stage::Entry:
        //: In the status line, where the agent types the call ID and the account.
        return status->setCallState(translate("Panel", "Enter the call"));
    case Stage::OnCall:
        //: In the status line. %1 is how long the call lasts, as in 03:12.
        return status->setCallState(translate("Panel", "On call  %1").arg(time));
    case Stage::AfterCall:
        //: In the status line. %1 is the time since the call ended, as in 00:25.
        return status->setCallState(translate("Panel", "After call  %1").arg(time));
    }
}

void DispositionPanel::Private::showOthers()
{
    const QList<Call> others = controller->otherCalls();
    QList<CallLine::Other> lines;
    for (const Call &other : others) {
        const QString time = Sentences::clock(*controller->texts(), other.startedAt);
        lines.append(
            {other.instance,
             other.isLive()
                 //: In the list of other calls: a call that lasts. %1 call ID, %2 its start.
                 ? translate("Panel", "Call %1, on call since %2").arg(other.id.toString(), time)
                 //: In the list of other calls: a call that ended. %1 call ID, %2 its start.
                 : translate("Panel", "Call %1 of %2").arg(other.id.toString(), time)});
    }
    //: On the button that lists the other calls that want an outcome; %n is how many.
    call->setOthers(translate("Panel", "%n waiting", nullptr, int(others.size())), lines);
}

// --- faults and focus

QWidget *DispositionPanel::Private::widgetOf(PanelField field) const
{
    switch (field) {
    case PanelField::None:
        break;
    case PanelField::CallId:
        return call->callId();
    case PanelField::Account:
        return call->account();
    case PanelField::Outcome:
        return outcome->field();
    case PanelField::LeadScore:
        return leadScore;
    case PanelField::TargetAmount:
        return targetAmount;
    case PanelField::Comments:
        return comments->field();
    }
    return nullptr;
}

// A screen reader reads the description of the field that gets the focus.
void DispositionPanel::Private::describeFault()
{
    const PanelMessage &said = controller->message();
    for (const auto field :
         {PanelField::CallId, PanelField::Account, PanelField::Outcome, PanelField::LeadScore,
          PanelField::TargetAmount, PanelField::Comments}) {
        const bool atFault = said.kind == PanelMessage::Kind::Error && said.field == field;
        const QString description = atFault ? said.text : QString();
        if (widgetOf(field)->accessibleDescription() != description)
            widgetOf(field)->setAccessibleDescription(description);
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

// By this name, and with the context spelled out, the strings are found by lupdate.
QString DispositionPanel::Private::translate(const char *context, const char *source,
                                             const char *comment, int n) const
{
    return controller->texts()->translate(context, source, comment, n);
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
    label(outcomeLabel, outcome->field(), translate("Panel", "&Outcome"));
    //: Label of a field. The lead score is a whole number.
    label(leadScoreLabel, leadScore, translate("Panel", "&Lead score"));
    //: Label of a field. The amount a customer promised or paid.
    label(targetAmountLabel, targetAmount, translate("Panel", "&Target amount"));
    //: Label of a field.
    label(commentsLabel, comments->field(), translate("Panel", "Co&mments"));
    //: Label of a field. The ID that the telephone system gave the call.
    label(call->callIdLabel(), call->callId(), translate("Panel", "Call &ID"));
    //: Label of a field. The key of the contact in the campaign manager.
    label(call->accountLabel(), call->account(), translate("Panel", "&Account"));

    const auto button = [this](QPushButton *where, const QString &text) {
        writeOn(where, text);
        where->setAccessibleName(withoutMnemonic(text));
        if (mnemonics)
            keys->setMnemonic(mnemonicOf(text), where);
    };
    //: Button: sends the outcome.
    button(submit, translate("Panel", "&Set outcome"));
    //: Button: empties the form.
    button(clear, translate("Panel", "Clea&r"));
    //: Button: opens the form again for an outcome that is set already.
    button(change, translate("Panel", "Chan&ge"));
    //: Button: sends an unconfirmed outcome again.
    button(retry, translate("Panel", "Retry &now"));
    //: Button: gives up an unconfirmed outcome.
    button(discard, translate("Panel", "&Discard"));
    //: Accessible name of the button that lists the other calls.
    call->others()->setAccessibleName(translate("Panel", "Waiting calls"));
    //: Accessible name of the place where the result of a set appears.
    message->setEmptyName(translate("Panel", "Outcome result"));
    //: Accessible names in the status line.
    status->setNames(translate("Panel", "Call state"), translate("Panel", "Connection"));
    showForm();
    showState();
    showOthers();
}

} // namespace Disposition
