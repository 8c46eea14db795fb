// SPDX-License-Identifier: MIT
//
// The panel's words that stand still: labels, buttons, names for readers.
#include "dispositionpanel_p.h"

#include "callline.h"
#include "commentedit.h"
#include "fieldlabel.h"
#include "iconbutton.h"
#include "inlinemessage.h"
#include "numberfield.h"
#include "outcomepicker.h"
#include "panelkeys.h"
#include "panelpage.h"
#include "plainorder.h"
#include "statusline.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace Disposition {

void DispositionPanel::Private::writeOn(QPushButton *button, const QString &text)
{
    button->setText(mnemonics ? text : withoutMnemonic(text));
    button->setShortcut({}); // PanelKeys has it, inside the panel alone
    widen(button);
}

// Room at both ends: at some scales a style's own is used up by the words.
void DispositionPanel::Private::widen(QPushButton *button)
{
    const int words = button->fontMetrics().horizontalAdvance(withoutMnemonic(button->text()));
    button->setMinimumWidth(words + button->fontMetrics().height());
}

// By this name, and with the context spelled out, the strings are found by lupdate.
QString DispositionPanel::Private::translate(const char *context, const char *source,
                                             const char *comment, int n) const
{
    return controller->texts()->translate(context, source, comment, n);
}

void DispositionPanel::Private::retranslate()
{
    q->setLayoutDirection(controller->texts()->direction());
    const Qt::LayoutDirection around = q->layoutDirection();
    for (QLineEdit *field : {call->callId(), call->account()})
        keepPlainOrder(field, around, Qt::AlignLeading | Qt::AlignVCenter);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{leadScore, targetAmount})
        keepPlainOrder(field, around, Qt::AlignTrailing | Qt::AlignVCenter);
    keys->clearMnemonics();
    nameFields();
    nameButtons();
    for (PanelPage *made : std::as_const(opened)) {
        made->retranslate(*controller->texts());
        letterPage(made);
    }
    reserveState();
    showForm();
    showState();
    showOthers();
    showNotice();
}

// A page writes its words with their letters; here they get their keys, or lose them.
void DispositionPanel::Private::letterPage(PanelPage *page)
{
    const auto letter = [this](const QString &text, QWidget *target) {
        target->setAccessibleName(withoutMnemonic(text));
        if (mnemonics)
            keys->setMnemonic(mnemonicOf(text), target);
    };
    const auto buttons = page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        const QString text = button->text();
        letter(text, button);
        writeOn(button, text);
    }
    const auto labels = page->findChildren<FieldLabel *>();
    for (FieldLabel *label : labels) {
        letter(label->text(), label->field());
        label->setText(label->text(), mnemonics);
    }
}

void DispositionPanel::Private::nameFields()
{
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
    //: Label of the field for what the agent writes about the call.
    label(commentsLabel, comments->field(), translate("Panel", "Co&mments"));
    //: Label of a field. The ID that the telephone system gave the call.
    label(call->callIdLabel(), call->callId(), translate("Panel", "Call &ID"));
    //: Label of a field. The key of the contact in the campaign manager.
    label(call->accountLabel(), call->account(), translate("Panel", "&Account"));
    //: Accessible name of the place where the result of a set appears.
    message->setEmptyName(translate("Panel", "Outcome result"));
    //: Name, for screen readers, of the place that says whether there is a call, and how long.
    const QString callState = translate("Panel", "Call state");
    //: Name, for screen readers, of the place that says whether the panel is connected.
    const QString connection = translate("Panel", "Connection");
    status->setNames(callState, connection);
}

void DispositionPanel::Private::nameButtons()
{
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
    button(change, translate("Panel", "C&hange"));
    //: Button: sends an unconfirmed outcome again.
    button(retry, translate("Panel", "Retry &now"));
    //: Button: gives up an unconfirmed outcome.
    button(discard, translate("Panel", "&Discard"));
    //: Button: opens the page where an agent logs in.
    button(logIn, translate("Panel", "Lo&g in"));
    //: Button: does not close or log out while calls have no outcome.
    button(stay, translate("Panel", "Sta&y"));
    //: Button: closes or logs out although calls have no outcome.
    button(leave, translate("Panel", "L&eave"));
    //: Accessible name of the button that lists the other calls.
    call->others()->setAccessibleName(translate("Panel", "Waiting calls"));
    //: Button: lists the latest calls, at which what was typed can be aimed.
    const QString calls = translate("Panel", "Recent &calls");
    recent->setText(mnemonics ? calls : withoutMnemonic(calls));
    recent->setShortcut({});
    recent->setAccessibleName(withoutMnemonic(calls));
    if (mnemonics)
        keys->setMnemonic(mnemonicOf(calls), recent);
    const PanelShortcuts &shortcuts = keys->shortcuts();
    const auto sign
        = [](IconButton *where, const QString &name, const QString &tip, const QKeySequence &key) {
              const QString keyName = key.toString(QKeySequence::NativeText);
              where->setWords(name, keyName.isEmpty() ? name : tip.arg(keyName));
          };
    //: Button with a sign: gives more time for the work after the call.
    sign(status->extend(), translate("Panel", "Extend"),
         //: Tool tip of a button; %1 is its key, as in F8.
         translate("Panel", "Extend (%1)"), shortcuts.extend);
    //: Button with a sign: opens the menu.
    sign(status->menu(), translate("Panel", "Menu"),
         //: Tool tip of a button; %1 is its key, as in F9.
         translate("Panel", "Menu (%1)"), shortcuts.menu);
}

} // namespace Disposition
