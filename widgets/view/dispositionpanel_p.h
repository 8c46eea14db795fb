// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/dispositionpanel.h>
#include <disposition/panelcontroller.h>

#include <QList>

class QLabel;
class QPushButton;
class QTimer;

namespace Disposition {

class CallLine;
class CommentEdit;
class FieldLabel;
class InlineMessage;
class NumberField;
class OutcomePicker;
class PanelKeys;
class StatusLine;

class DispositionPanel::Private
{
public:
    Private(DispositionPanel *panel, OutcomeService *service);

    void layOut();
    void connectAll();
    void retranslate();
    void showForm(); ///< what is in the fields
    void showState(); ///< what is said and allowed
    void writeOn(QPushButton *button, const QString &text);
    void showClock();
    void showOthers();
    void showHints();
    void showCounter();
    void focusField(PanelField field);
    void describeFault();
    QWidget *widgetOf(PanelField field) const;
    QString translate(const char *context, const char *source, const char *comment = nullptr,
                      int n = -1) const;

    DispositionPanel *const q;
    PanelController *const controller;
    PanelKeys *const keys;
    StatusLine *const status;
    CallLine *const call;
    OutcomePicker *const outcome;
    NumberField *const leadScore;
    NumberField *const targetAmount;
    CommentEdit *const comments;
    FieldLabel *const outcomeLabel;
    FieldLabel *const leadScoreLabel;
    FieldLabel *const targetAmountLabel;
    FieldLabel *const commentsLabel;
    QLabel *const notice;
    InlineMessage *const message;
    QPushButton *const retry;
    QPushButton *const discard;
    QPushButton *const change;
    QPushButton *const clear;
    QPushButton *const submit;
    QTimer *const clock; ///< runs only while there is a time to show
    bool mnemonics = true;
};

} // namespace Disposition
