// SPDX-License-Identifier: MIT
//
// The panel's face: what its widgets show and say at the moment, and which of
// them is at fault.
#include "dispositionpanel_p.h"

#include "announcer.h"
#include "callline.h"
#include "commentedit.h"
#include "composingwatch.h"
#include "fieldlabel.h"
#include "hintlabel.h"
#include "iconbutton.h"
#include "inlinemessage.h"
#include "numberfield.h"
#include "outcomepicker.h"
#include "panelkeys.h"
#include "statusline.h"

#include <disposition/sentences.h>

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace Disposition {

using Stage = PanelController::Stage;

// --- what is shown

void DispositionPanel::Private::showForm()
{
    // What is still being composed belongs to the call that it was begun for.
    const CallInstance shown = controller->shownCall().instance;
    if (std::exchange(formOf, shown) != shown)
        composing->drop();
    outcome->show(controller->draft().outcome, controller->draft().outcomeText);
    showFields();
}

void DispositionPanel::Private::showFormAgain()
{
    outcome->showAgain(controller->draft().outcome, controller->draft().outcomeText);
    showFields();
}

void DispositionPanel::Private::showFields()
{
    const Draft &draft = controller->draft();
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
    const bool any = !controller->outcomes()->outcomes().isEmpty();
    //: Below the outcome field, while there is nothing to choose from.
    const QString noList = translate("Panel", "No list of outcomes yet");
    //: In the empty outcome field.
    const QString find = translate("Panel", "Type to find…");
    outcome->setWords(withoutMnemonic(outcomeLabel->text()),
                      //: Accessible name of the list of outcomes.
                      translate("Panel", "Outcomes"), any ? find : QString());
    const QString follows = controller->consequence();
    consequence->setWords(any ? follows : noList);
    if (std::exchange(toldConsequence, follows) != follows && !follows.isEmpty())
        consequence->announce(follows);

    // Below the field that it is about; with both, by their names.
    const QString score = controller->numberHint(PanelField::LeadScore);
    const QString amount = controller->numberHint(PanelField::TargetAmount);
    //: Below the two number fields. %1 and %3 are the fields' names, %2 and %4 what is to be said
    //: of each, as in "Lead score = 5   Target amount = 1,200.50".
    const QString both
        = translate("Panel", "%1 %2   %3 %4")
              .arg(leadScore->accessibleName(), score, targetAmount->accessibleName(), amount);
    numberHint->setWords(score.isEmpty() ? amount : amount.isEmpty() ? score : both);
    // The side is said outright: from right to left, Qt 6.4 mirrors a label's text twice.
    const bool isRight = score.isEmpty() == q->isLeftToRight();
    numberHint->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute
                             | (isRight ? Qt::AlignRight : Qt::AlignLeft));
    describeFaults();
}

void DispositionPanel::Private::showNotice()
{
    const QString text = controller->notice();
    notice->setText(text);
    notice->setVisible(!text.isEmpty());
    // Once: a line that stood there before is not said again beside a new one.
    QStringList fresh = text.split(u'\n', Qt::SkipEmptyParts);
    const QStringList told = std::exchange(toldNotice, fresh);
    fresh.removeIf([&told](const QString &line) { return told.contains(line); });
    if (!fresh.isEmpty())
        notice->announce(fresh.join(u'\n'));
    notice->setAccessibleName(text);
}

void DispositionPanel::Private::showCounter()
{
    const int used = controller->commentLength();
    const int limit = controller->commentLimit();
    const QLocale locale = controller->texts()->locale();
    //: Under the comments: %1 characters of at most %2 are used.
    QString words = translate("Panel", "%1/%2").arg(locale.toString(used), locale.toString(limit));
    if (used > limit) {
        //: Under the comments. %1 is as in "520/500", %n by how many characters it is too long.
        words = translate("Panel", "%1, %n too many", nullptr, used - limit).arg(words);
    }
    comments->setCounter(words, controller->commentEnd());
}

void DispositionPanel::Private::showState()
{
    const Call shown = controller->shownCall();
    call->show(shown.id.toString(), shown.account.toString());
    // The panel holds the focus for a field that is not there for a while.
    const bool any = controller->canChoose();
    const bool wasThere = outcome->field()->hasFocus() || outcome->list()->hasFocus();
    outcome->setUsable(any);
    if (wasThere && !any)
        q->setFocus();
    if (any && q->hasFocus() && isFormOpen())
        outcome->field()->setFocus(Qt::OtherFocusReason);
    const bool wasTyped = !call->callId()->isReadOnly();
    call->setEditable(controller->isCallIdEditable(), controller->isAccountEditable());
    // A call came where none was typed: what is left to do begins at the outcome.
    if (wasTyped && shown.isValid() && (call->callId()->hasFocus() || call->account()->hasFocus()))
        outcome->field()->setFocus(Qt::OtherFocusReason);

    const PanelMessage &said = controller->message();
    followPatience();
    message->show(patience->isActive() ? PanelMessage() : said);
    call->setFault(said.kind == PanelMessage::Kind::Error && said.field == PanelField::CallId);
    describeFaults();

    const bool editable = controller->canEdit();
    outcome->setEditable(editable);
    leadScore->setReadOnly(!editable);
    targetAmount->setReadOnly(!editable);
    comments->setEditable(editable);
    showButtons();
    status->setConnection(controller->connectionText(),
                          controller->service()->connectionState() == Transport::State::Open);
    showClock();
}

// Words that stand there for some milliseconds would only flicker, and make the
// answer wait until they are painted.
void DispositionPanel::Private::followPatience()
{
    const bool wasOnItsWay
        = std::exchange(isOnItsWay, controller->message().kind == PanelMessage::Kind::Progress);
    if (!isOnItsWay)
        patience->stop();
    else if (!wasOnItsWay)
        patience->start();
}

void DispositionPanel::Private::showButtons()
{
    const bool busy = controller->progress() == Progress::Submitting;
    const bool asks = controller->isAsking();
    submit->setEnabled(controller->canSubmit());
    //: On the button, while the outcome is on its way to the server.
    const QString words = busy && !patience->isActive() ? translate("Panel", "Setting…")
                                                        : translate("Panel", "&Set outcome");
    if (submit->text() != (mnemonics ? words : withoutMnemonic(words)))
        writeOn(submit, words);
    clear->setEnabled(controller->canClear());
    clear->setVisible(controller->canEdit() || busy || controller->canClear());
    // Nothing but the question is to be answered while there is one.
    const auto offer = [this](QWidget *answer, bool isOffered) {
        // Else the focus would go on to Clear, which the next key press would press.
        if (!isOffered && answer->hasFocus())
            q->setFocus();
        answer->setVisible(isOffered);
    };
    offer(logIn, logInByHand && controller->stage() == Stage::LoggedOut);
    offer(stay, asks);
    offer(leave, asks);
    offer(recent, !asks && controller->canAim() && !controller->recentCalls().isEmpty());
    showRecent();
    offer(change, !asks && controller->canChange());
    offer(retry, !asks && controller->canRetry());
    offer(discard, !asks && controller->canDiscard());
}

// Not while it is open: nothing moves under the pointer.
void DispositionPanel::Private::showRecent()
{
    QMenu *calls = recent->menu();
    if (recent->isHidden() || !calls->isHidden())
        return;
    calls->clear();
    const Texts &texts = *controller->texts();
    const QList<Call> recentCalls = controller->recentCalls();
    for (const Call &each : recentCalls) {
        const QString time = Sentences::clock(texts, each.startedAt);
        //: In the list of recent calls. %1 call ID, %2 its start, %3 the account.
        QString line = translate("Panel", "Call %1 of %2, account %3")
                           .arg(texts.quoted(each.id.toString()), time,
                                texts.quoted(each.account.toString()));
        QAction *action = calls->addAction(line.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, controller,
                [this, aimed = each.instance] { controller->aimAt(aimed); });
    }
}

QString DispositionPanel::Private::callState(Stage stage, const QString &time, const QString &left,
                                             bool isLate) const
{
    switch (stage) {
    case Stage::LoggedOut:
        //: In the status line, while no agent is logged in.
        return translate("Panel", "Log in to set outcomes");
    case Stage::NoCall:
        //: In the status line, while there is no call to set an outcome for.
        return translate("Panel", "No call");
    case Stage::Entry:
        //: In the status line, where the agent types the call ID and the account.
        return translate("Panel", "Enter the call");
    case Stage::OnCall:
        //: In the status line. %1 is how long the call lasts, as in 03:12.
        return translate("Panel", "On call  %1").arg(time);
    case Stage::AfterCall:
        break;
    }
    if (left.isEmpty()) {
        //: In the status line. %1 is the time since the call ended, as in 00:25.
        return translate("Panel", "After call  %1").arg(time);
    }
    if (isLate) {
        //: In the status line: the time for the work after the call is over. %1 is the time since
        //: the call ended, as in 01:25.
        return translate("Panel", "Late  %1").arg(time);
    }
    //: In the status line. %1 is the time since the call ended, %2 what is left for the work after
    //: it, as in 00:25.
    return translate("Panel", "After call  %1, %2 left").arg(time, left);
}

// The longest that may come to stand there.
void DispositionPanel::Private::reserveState()
{
    const Texts &texts = *controller->texts();
    const QString time = Sentences::duration(texts, std::chrono::seconds(0));
    QStringList states;
    for (const Stage stage :
         {Stage::LoggedOut, Stage::NoCall, Stage::Entry, Stage::OnCall, Stage::AfterCall})
        states.append(callState(stage, time, QString(), false));
    if (controller->wrapUp()->limit().count() > 0) {
        states.append(callState(Stage::AfterCall, time, time, true));
        states.append(callState(Stage::AfterCall, time, time, false));
    }
    QStringList connections;
    for (const auto state :
         {Transport::State::Open, Transport::State::Connecting, Transport::State::Failed})
        connections.append(Sentences::connection(texts, state));
    status->setLongest(states, connections);
}

void DispositionPanel::Private::showClock()
{
    const Stage stage = controller->stage();
    const bool timed = stage == Stage::OnCall || stage == Stage::AfterCall;
    status->extend()->setVisible(controller->canExtend());
    if (!timed || !q->isVisible())
        clock->stop();
    else if (!clock->isActive())
        clock->start();
    const Texts &texts = *controller->texts();
    const CallInstance shown = controller->shownCall().instance;
    const auto left = controller->wrapUp()->left(shown);
    const bool isLate = left && controller->wrapUp()->isLate(shown);
    const bool isUrgent
        = stage == Stage::AfterCall && left && (isLate || *left <= WrapUpTimer::warning);
    status->setCallState(callState(stage, Sentences::duration(texts, controller->callTime()),
                                   left ? Sentences::duration(texts, *left) : QString(), isLate),
                         isUrgent);
}

static QList<CallLine::Other> linesOf(const QList<Call> &others, const Texts &texts)
{
    QList<CallLine::Other> lines;
    for (const Call &other : others) {
        //: In the list of other calls: a call that lasts. %1 call ID, %2 the time it began.
        const QString live = texts.translate("Panel", "Call %1, on call since %2");
        //: In the list of other calls: a call that ended. %1 call ID, %2 the time it began.
        const QString ended = texts.translate("Panel", "Call %1 of %2");
        const QString time = Sentences::clock(texts, other.startedAt);
        lines.append(
            {other.instance,
             (other.isLive() ? live : ended).arg(texts.quoted(other.id.toString()), time)});
    }
    return lines;
}

void DispositionPanel::Private::showOthers()
{
    const auto count = int(controller->otherCalls().size());
    //: On the button that lists the other calls that want an outcome; %n is how many.
    const QString words = translate("Panel", "%n &waiting", nullptr, count);
    const QString shown = mnemonics ? words : withoutMnemonic(words);
    call->setOthers(count > 0 ? shown : QString(),
                    [this] { return linesOf(controller->otherCalls(), *controller->texts()); });
    call->others()->setAccessibleDescription(withoutMnemonic(words));
    if (mnemonics)
        keys->setMnemonic(mnemonicOf(words), call->others());
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
void DispositionPanel::Private::describeFaults()
{
    const PanelMessage &said = controller->message();
    const std::pair<PanelField, FieldLabel *> fields[] = {
        {PanelField::CallId, call->callIdLabel()},     {PanelField::Account, call->accountLabel()},
        {PanelField::Outcome, outcomeLabel},           {PanelField::LeadScore, leadScoreLabel},
        {PanelField::TargetAmount, targetAmountLabel}, {PanelField::Comments, commentsLabel}};
    for (const auto &[field, label] : fields) {
        const bool atFault = said.kind == PanelMessage::Kind::Error && said.field == field;
        label->setFault(atFault);
        QString description = atFault ? said.text : QString();
        if (!atFault && (field == PanelField::LeadScore || field == PanelField::TargetAmount))
            description = controller->numberHint(field);
        else if (!atFault && field == PanelField::Outcome)
            description = consequence->words();
        if (widgetOf(field)->accessibleDescription() != description)
            widgetOf(field)->setAccessibleDescription(description);
    }
}

void DispositionPanel::Private::focusField(PanelField field)
{
    if (QWidget *target = widgetOf(field))
        focusInside(target);
}

// Never out of the host's own fields.
void DispositionPanel::Private::focusInside(QWidget *target)
{
    const QWidget *focused = q->window()->focusWidget();
    if (focused && (focused == q || q->isAncestorOf(focused)))
        target->setFocus(Qt::OtherFocusReason);
}

} // namespace Disposition
