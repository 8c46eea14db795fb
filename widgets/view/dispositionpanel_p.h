// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/dispositionpanel.h>
#include <disposition/panelcontroller.h>

#include <QList>
#include <QLocale>
#include <QPalette>

class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace Disposition {

class AnnouncingLabel;
class CallLine;
class CommentEdit;
class ComposingWatch;
class FieldLabel;
class HintLabel;
class InlineMessage;
class NumberField;
class OutcomePicker;
class PanelKeys;
class PanelMenu;
class PanelPage;
class StatusLine;

class DispositionPanel::Private
{
public:
    /// Without a service, with one of its own.
    Private(DispositionPanel *panel, OutcomeService *service);

    // Where everything stands, in panellayout.cpp
    void layOut();
    QWidget *makeForm();
    QBoxLayout *makeButtons();
    void setTabOrder();
    void fitTo(const QSize &size);
    void reserveLines(int lines);

    // What belongs to what, in panelwiring.cpp
    void connectAll();
    void connectFields();
    void connectPages();
    void press(QToolButton *button);

    // The pages beside the form, made when they are first opened
    enum class Page { Form, History, LogIn, Diagnostics };
    PanelPage *page(Page which);
    void open(Page which);
    bool isFormOpen() const;

    // What is said, in panelface.cpp
    void retranslate();
    void nameFields();
    void nameButtons();
    void letterPage(PanelPage *page);
    void showForm(); ///< what is in the fields
    void showFormAgain(); ///< it is the same, and its list of outcomes may be another
    void showFields();
    void showState(); ///< what is said and allowed
    void showButtons();
    void followPatience();
    void writeOn(QPushButton *button, const QString &text);
    static void widen(QPushButton *button);
    QString callState(PanelController::Stage stage, const QString &time, const QString &left,
                      bool isLate) const;
    void reserveState();
    void showClock();
    void showOthers();
    void showRecent();
    void showHints();
    void showCounter();
    void showNotice();
    void focusField(PanelField field);
    void focusInside(QWidget *target);
    void describeFaults();
    QWidget *widgetOf(PanelField field) const;
    QString translate(const char *context, const char *source, const char *comment = nullptr,
                      int n = -1) const;

    // Language and contrast
    void speak(const QLocale &locale);
    void applyLooks(bool chosenJustNow);

    DispositionPanel *const q;
    const std::unique_ptr<OutcomeService> ownService; ///< null where the host brings one
    PanelController *const controller;
    PanelKeys *const keys;
    StatusLine *const status;
    CallLine *const call;
    QStackedWidget *const pages;
    OutcomePicker *const outcome;
    HintLabel *const consequence;
    NumberField *const leadScore;
    NumberField *const targetAmount;
    HintLabel *const numberHint;
    CommentEdit *const comments;
    ComposingWatch *const composing;
    FieldLabel *const outcomeLabel;
    FieldLabel *const leadScoreLabel;
    FieldLabel *const targetAmountLabel;
    FieldLabel *const commentsLabel;
    AnnouncingLabel *const herald; ///< says to readers what is shown in no words
    AnnouncingLabel *const notice;
    InlineMessage *const message;
    QPushButton *const logIn;
    QPushButton *const stay;
    QPushButton *const leave;
    QToolButton *const recent;
    QPushButton *const change;
    QPushButton *const retry;
    QPushButton *const discard;
    QPushButton *const clear;
    QPushButton *const submit;
    PanelMenu *const menu;
    QTimer *const clock; ///< runs only while there is a time to show
    QTimer *const patience; ///< until an outcome on its way is worth words
    QBoxLayout *top = nullptr; ///< these four lie the other way where it is wide
    QBoxLayout *columns = nullptr;
    QBoxLayout *bottom = nullptr;
    QBoxLayout *actions = nullptr;
    QWidget *bottomActions = nullptr;
    QWidget *answers = nullptr; ///< the row of what can be done about the message
    int reserved = 0; ///< lines for the notice and for the message
    QHash<Page, PanelPage *> opened;
    QLocale hostLocale;
    QString languageTag; ///< the same as it was asked for; empty where it was not
    QPalette hostColors; ///< while ours stand in their place
    bool highContrast = false;
    QStringList folders;
    QStringList toldNotice; ///< by its lines
    QString toldConsequence;
    CallInstance formOf = CallInstance::None; ///< as shown last
    bool isOnItsWay = false; ///< an outcome, and the message says so
    bool logInByHand = true;
    bool mnemonics = true;
};

} // namespace Disposition
