// SPDX-License-Identifier: MIT
//
// What belongs to what: fields and buttons to the controller, and its news to
// the face.
#include "dispositionpanel_p.h"

#include "announcer.h"
#include "callline.h"
#include "commentedit.h"
#include "composingwatch.h"
#include "diagnosticspage.h"
#include "editmenu.h"
#include "fieldedge.h"
#include "historypage.h"
#include "iconbutton.h"
#include "inlinemessage.h"
#include "loginpage.h"
#include "numberfield.h"
#include "outcomepicker.h"
#include "panelkeys.h"
#include "panelmenu.h"
#include "statusline.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace Disposition {

using Leaving = PanelController::Leaving;

void DispositionPanel::Private::connectAll()
{
    connect(controller, &PanelController::formReplaced, q, [this] { showForm(); });
    connect(controller, &PanelController::stateChanged, q, [this] { showState(); });
    connect(controller, &PanelController::clockChanged, q, [this] { showClock(); });
    connect(controller, &PanelController::otherCallsChanged, q, [this] { showOthers(); });
    connect(controller, &PanelController::outcomesChanged, q, [this] {
        showFormAgain();
        showState();
    });
    connect(controller, &PanelController::noticeChanged, q, [this] { showNotice(); });
    connect(controller, &PanelController::spoken, herald, &AnnouncingLabel::announce);
    connect(controller, &PanelController::messageAppeared, q,
            [this](const PanelMessage &said) { message->announce(said); });
    connect(controller, &PanelController::focusWanted, q,
            [this](PanelField field) { focusField(field); });
    connect(controller->texts(), &Texts::changed, q, [this] { retranslate(); });
    connect(controller->preferences(), &AgentPreferences::looksChanged, q,
            [this] { applyLooks(false); });
    connect(controller, &PanelController::leaving, q, [this](Leaving what) {
        if (what == Leaving::Closing)
            Q_EMIT q->readyToClose();
    });
    connect(clock, &QTimer::timeout, q, [this] { showClock(); });
    connect(patience, &QTimer::timeout, q, [this] { showState(); });
    connectFields();
    connectPages();
    giveEditMenus(q, controller->texts());

    connect(keys, &PanelKeys::submit, q, [this] {
        if (isFormOpen())
            controller->submit();
    });
    connect(keys, &PanelKeys::dismiss, q, [this] {
        if (isFormOpen())
            controller->dismissMessage();
        else
            open(Page::Form);
    });
    connect(keys, &PanelKeys::nextCall, q, [this](int step) {
        open(Page::Form);
        composing->commit();
        controller->showNextCall(step);
    });
    connect(keys, &PanelKeys::extend, controller, &PanelController::extendWrapUp);
    connect(keys, &PanelKeys::menu, q, [this] { press(status->menu()); });
    connect(status->extend(), &QToolButton::clicked, controller, &PanelController::extendWrapUp);
    connect(submit, &QPushButton::clicked, controller, &PanelController::submit);
    connect(clear, &QPushButton::clicked, controller, &PanelController::clear);
    connect(change, &QPushButton::clicked, controller, &PanelController::change);
    connect(retry, &QPushButton::clicked, controller, &PanelController::retryNow);
    connect(discard, &QPushButton::clicked, controller, &PanelController::discard);
    connect(stay, &QPushButton::clicked, controller, &PanelController::stay);
    connect(leave, &QPushButton::clicked, controller, &PanelController::leave);
}

void DispositionPanel::Private::connectFields()
{
    connect(call, &CallLine::callIdTyped, controller, &PanelController::setCallId);
    connect(call, &CallLine::accountTyped, controller, &PanelController::setAccount);
    connect(call, &CallLine::finished, controller, &PanelController::entryFinished);
    connect(call, &CallLine::otherChosen, q, [this](CallInstance chosen) {
        open(Page::Form);
        composing->commit();
        controller->showCall(chosen);
    });
    connect(outcome, &OutcomePicker::typed, q, [this](const QString &text) {
        controller->setOutcomeText(text);
        showHints();
    });
    connect(outcome, &OutcomePicker::taken, q, [this](const OutcomeId &id) {
        controller->chooseOutcome(id);
        outcome->show(controller->draft().outcome, controller->draft().outcomeText);
        showHints();
    });
    connect(outcome, &OutcomePicker::pinWanted, q, [this](const OutcomeId &id, const QPoint &at) {
        auto *pin = new QMenu(q);
        pin->setAttribute(Qt::WA_DeleteOnClose);
        addPinAction(pin, controller, id.toString());
        pin->popup(at);
    });
    connect(leadScore, &QLineEdit::textEdited, q, [this](const QString &text) {
        controller->setLeadScore(text);
        showHints();
    });
    connect(targetAmount, &QLineEdit::textEdited, q, [this](const QString &text) {
        controller->setTargetAmount(text);
        showHints();
    });
    connect(comments, &CommentEdit::typed, q, [this](const QString &text) {
        controller->setComments(text);
        showCounter();
    });
    for (QWidget *field :
         std::initializer_list<QWidget *>{call->callId(), call->account(), outcome->field(),
                                          leadScore, targetAmount, comments->field()})
        composing->watch(field);
    connect(composing, &ComposingWatch::changed, controller, &PanelController::setComposing);
    comments->setSnippets([this](const QString &name) { return controller->snippet(name); });
    connect(keys, &PanelKeys::quickOutcome, q, [this](int digit) {
        const OutcomeId id = controller->outcomes()->quickOutcome(digit);
        if (!id.isEmpty() && isFormOpen())
            Q_EMIT outcome->taken(id);
    });
}

void DispositionPanel::Private::connectPages()
{
    connect(controller->service(), &OutcomeService::agentChanged, q, [this] {
        open(Page::Form);
        Q_EMIT q->agentChanged(); // last: a slot may delete the panel
    });
    connect(menu, &PanelMenu::logInWanted, q, [this] { open(Page::LogIn); });
    connect(logIn, &QPushButton::clicked, q, [this] { open(Page::LogIn); });
    connect(menu, &PanelMenu::logOutWanted, q, [this] {
        open(Page::Form);
        if (!controller->askToLeave(Leaving::LoggingOut))
            focusInside(stay);
    });
    connect(menu, &PanelMenu::historyWanted, q, [this] { open(Page::History); });
    connect(menu, &PanelMenu::diagnosticsWanted, q, [this] { open(Page::Diagnostics); });
    connect(menu, &PanelMenu::languageChosen, q, [this](const QString &tag) {
        controller->preferences()->setLanguage(tag);
        applyLooks(true);
    });
}

void DispositionPanel::Private::press(QToolButton *button)
{
    if (button->isVisible() && button->menu())
        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
}

PanelPage *DispositionPanel::Private::page(Page which)
{
    PanelPage *&made = opened[which];
    if (made)
        return made;
    if (which == Page::History) {
        auto *history = new HistoryPage(controller->history(), q);
        connect(history, &HistoryPage::changeWanted, q, [this](const OutcomeRecord &record) {
            open(Page::Form);
            controller->changeFrom(record);
        });
        made = history;
    } else if (which == Page::LogIn) {
        auto *page = new LogInPage(q);
        connect(page, &LogInPage::logInWanted, q, [this](const QString &agent) {
            open(Page::Form);
            controller->logIn(agent);
        });
        made = page;
    } else {
        made = new DiagnosticsPage(controller->service(), q);
    }
    connect(made, &PanelPage::closed, q, [this] { open(Page::Form); });
    pages->addWidget(made);
    giveEditMenus(made, controller->texts());
    giveEdges(q, made);
    made->retranslate(*controller->texts());
    letterPage(made);
    return made;
}

bool DispositionPanel::Private::isFormOpen() const
{
    return pages->currentIndex() == 0;
}

void DispositionPanel::Private::open(Page which)
{
    if (which == Page::Form && isFormOpen())
        return;
    const bool isInside = q->isAncestorOf(q->window()->focusWidget());
    if (which == Page::Form) {
        pages->setCurrentIndex(0);
    } else {
        PanelPage *wanted = page(which);
        wanted->refresh(*controller->texts());
        pages->setCurrentWidget(wanted);
    }
    bottomActions->setVisible(isFormOpen());
    showState();
    // The focus goes along, and never comes from outside.
    if (isInside && isFormOpen())
        q->setFocus();
    else if (isInside)
        opened[which]->firstField()->setFocus(Qt::OtherFocusReason);
}

} // namespace Disposition
