// SPDX-License-Identifier: MIT
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
#include "panellooks.h"
#include "panelmenu.h"
#include "panelpage.h"
#include "statusline.h"
#include "targetheight.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace Disposition {

using namespace std::chrono_literals;

DispositionPanel::Private::Private(DispositionPanel *panel, OutcomeService *service)
    : q(panel)
    , ownService(service ? nullptr : std::make_unique<OutcomeService>())
    , controller(new PanelController(service ? service : ownService.get(), panel))
    , keys(new PanelKeys(panel))
    , status(new StatusLine(panel))
    , call(new CallLine(panel))
    , pages(new QStackedWidget(panel))
    , outcome(new OutcomePicker(controller->outcomes(), panel))
    , consequence(new HintLabel(panel, true))
    , leadScore(new NumberField(panel))
    , targetAmount(new NumberField(panel))
    , numberHint(new HintLabel(panel))
    , comments(new CommentEdit(panel))
    , composing(new ComposingWatch(panel))
    , outcomeLabel(new FieldLabel(outcome->field(), panel))
    , leadScoreLabel(new FieldLabel(leadScore, panel))
    , targetAmountLabel(new FieldLabel(targetAmount, panel))
    , commentsLabel(new FieldLabel(comments->field(), panel))
    , herald(new AnnouncingLabel(panel))
    , notice(new AnnouncingLabel(panel))
    , message(new InlineMessage(panel))
    , logIn(new QPushButton(panel))
    , stay(new QPushButton(panel))
    , leave(new QPushButton(panel))
    , recent(new QToolButton(panel))
    , change(new QPushButton(panel))
    , retry(new QPushButton(panel))
    , discard(new QPushButton(panel))
    , clear(new QPushButton(panel))
    , submit(new QPushButton(panel))
    , menu(new PanelMenu(controller, panel))
    , clock(new QTimer(panel))
    , patience(new QTimer(panel))
{
    clock->setInterval(1s);
    patience->setSingleShot(true);
    patience->setInterval(100ms); // what takes less seems to take no time
    herald->setFixedSize(1, 1); // a reader passes over what has no place
    notice->setWordWrap(true);
    QSizePolicy reserved = notice->sizePolicy();
    reserved.setRetainSizeWhenHidden(true);
    notice->setSizePolicy(reserved);
    notice->hide(); // a reader has nothing to read there
    notice->setAlignment(Qt::AlignBottom | Qt::AlignLeading);
    recent->setPopupMode(QToolButton::InstantPopup);
    recent->setFocusPolicy(Qt::TabFocus);
    recent->setMenu(new QMenu(recent));
    keepTargetHeight(recent);
    status->menu()->setMenu(menu);
    for (QPushButton *button : {logIn, stay, leave, change, retry, discard, clear, submit}) {
        button->setAutoDefault(false); // or a host's dialog would press it on Return
        keepTargetHeight(button);
    }
}

// --- the panel itself

DispositionPanel::DispositionPanel(QWidget *parent)
    : DispositionPanel(static_cast<OutcomeService *>(nullptr), parent)
{ }

DispositionPanel::DispositionPanel(OutcomeService *service, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, service))
{
    d->layOut();
    d->connectAll();
    d->speak(d->hostLocale); // which writes all words
    d->applyLooks(false); // of an agent who is logged in already
}

DispositionPanel::~DispositionPanel()
{
    // The fields lose the focus while they go, and would tell a controller
    // that is gone already.
    for (QObject *teller : std::initializer_list<QObject *>{d->call, d->outcome, d->leadScore,
                                                            d->targetAmount, d->comments, d->keys})
        teller->blockSignals(true);
    d->controller->disconnect(this);
    // What is typed goes to the service's keeping, and the service may be ours.
    delete d->controller;
}

void DispositionPanel::setLanguage(const QLocale &locale, const QStringList &folders)
{
    d->hostLocale = locale;
    d->languageTag = locale == QLocale() ? QString() : locale.name();
    if (!folders.isEmpty())
        d->folders = folders;
    d->speak(locale);
    Q_EMIT settingsChanged();
}

void DispositionPanel::setCatalogueFolders(const QStringList &folders)
{
    d->folders = folders;
    d->speak(d->controller->texts()->locale());
    Q_EMIT settingsChanged();
}

void DispositionPanel::Private::speak(const QLocale &locale)
{
    controller->texts()->setLanguage(locale, folders);
}

/// The agent's own language and contrast.  What was chosen on another day
/// yields to a language that the host asks for.
void DispositionPanel::Private::applyLooks(bool chosenJustNow)
{
    const AgentPreferences &own = *controller->preferences();
    if (std::exchange(highContrast, own.highContrast()) != own.highContrast()) {
        if (highContrast)
            hostColors = q->testAttribute(Qt::WA_SetPalette) ? q->palette() : QPalette();
        q->setPalette(highContrast ? highContrastPalette() : hostColors);
        q->setAutoFillBackground(highContrast);
    }
    if (!chosenJustNow && hostLocale != QLocale())
        return;
    const QLocale locale = own.language().isEmpty() ? hostLocale : QLocale(own.language());
    if (controller->texts()->locale() != locale)
        speak(locale);
}

void DispositionPanel::setMnemonicsEnabled(bool enabled)
{
    d->mnemonics = enabled;
    d->retranslate();
    Q_EMIT settingsChanged();
}

void DispositionPanel::setShortcuts(const PanelShortcuts &shortcuts)
{
    d->keys->setShortcuts(shortcuts);
    d->controller->setExtendKey(shortcuts.extend.toString(QKeySequence::NativeText));
    d->controller->outcomes()->setQuickKeys(shortcuts.quickOutcomes);
    d->retranslate();
}

void DispositionPanel::setEntryByHand(bool allowed)
{
    d->controller->setEntryByHand(allowed);
    Q_EMIT settingsChanged();
}

void DispositionPanel::setCommentLimit(int characters)
{
    d->controller->setCommentLimit(characters);
    d->showCounter();
    Q_EMIT settingsChanged();
}

void DispositionPanel::setLogInByHand(bool allowed)
{
    d->logInByHand = allowed;
    d->menu->setLogInByHand(allowed);
    d->showState();
    Q_EMIT settingsChanged();
}

bool DispositionPanel::prepareToClose()
{
    if (d->controller->askToLeave(PanelController::Leaving::Closing))
        return true;
    d->open(Private::Page::Form);
    d->focusInside(d->stay);
    return false;
}

PanelController *DispositionPanel::controller() const
{
    return d->controller;
}

QSize DispositionPanel::sizeHint() const
{
    const int em = fontMetrics().averageCharWidth();
    return {std::max(360, 45 * em), std::max(600, 38 * fontMetrics().lineSpacing())};
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

void DispositionPanel::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return QWidget::keyReleaseEvent(event);
    event->accept();
}

// Not by a focus proxy: Tab would go to it in place of the first field.
void DispositionPanel::focusInEvent(QFocusEvent *event)
{
    // Where the agent types the call, that is where typing begins.
    QWidget *first = d->controller->isCallIdEditable() ? static_cast<QWidget *>(d->call->callId())
                                                       : d->outcome->field();
    if (d->isFormOpen() && !d->logIn->isHidden())
        first = d->logIn;
    if (!d->isFormOpen())
        first = static_cast<PanelPage *>(d->pages->currentWidget())->firstField();
    if (first->isEnabled())
        first->setFocus(event->reason());
}

void DispositionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        d->showState();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        const auto buttons = findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            d->widen(button);
    }
    // The system's language, where the host asked for none.
    if (event->type() == QEvent::LocaleChange && d->hostLocale != QLocale()
        && d->languageTag.isEmpty()) {
        d->hostLocale = QLocale();
        d->applyLooks(false);
    }
}

void DispositionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->fitTo(size());
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
