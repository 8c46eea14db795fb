// SPDX-License-Identifier: MIT
#include <disposition/qmlpanel.h>

#include <QMetaEnum>
#include <QPointer>

namespace Disposition {

using namespace Qt::StringLiterals;

class QmlPanel::Private
{
public:
    void filter();
    template <typename Edit> void edit(Edit edit);

    QmlPanel *q = nullptr;
    PanelController *controller = nullptr;
    CallModel *calls = nullptr;
};

// What is typed narrows the list; what is chosen shows all there is to choose from.
void QmlPanel::Private::filter()
{
    const Draft &draft = controller->draft();
    controller->outcomes()->setFilter(draft.outcome.isEmpty() ? draft.outcomeText : QString());
}

template <typename Edit> void QmlPanel::Private::edit(Edit edit)
{
    const QPointer<QmlPanel> guard(q);
    edit(*controller);
    if (!guard)
        return;
    filter();
    Q_EMIT q->changed();
}

static QString nameOf(PanelMessage::Kind kind)
{
    switch (kind) {
    case PanelMessage::Kind::None:
        break;
    case PanelMessage::Kind::Progress:
        return u"Progress"_s;
    case PanelMessage::Kind::Success:
        return u"Success"_s;
    case PanelMessage::Kind::Error:
        return u"Error"_s;
    case PanelMessage::Kind::Doubt:
        return u"Doubt"_s;
    case PanelMessage::Kind::Notice:
        return u"Notice"_s;
    case PanelMessage::Kind::Question:
        return u"Question"_s;
    }
    return u"None"_s;
}

/// Of the property that holds it.
static QString nameOf(PanelField field)
{
    switch (field) {
    case PanelField::None:
        break;
    case PanelField::CallId:
        return u"callId"_s;
    case PanelField::Account:
        return u"account"_s;
    case PanelField::Outcome:
        return u"outcome"_s;
    case PanelField::LeadScore:
        return u"leadScore"_s;
    case PanelField::TargetAmount:
        return u"targetAmount"_s;
    case PanelField::Comments:
        return u"comments"_s;
    }
    return {};
}

QmlPanel::QmlPanel(PanelController *controller, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->controller = controller;
    d->calls = new CallModel(controller->service(), this);
    d->filter();
    for (const auto signal : {&PanelController::stateChanged, &PanelController::formReplaced,
                              &PanelController::outcomesChanged})
        connect(controller, signal, this, [this] {
            d->filter();
            Q_EMIT changed();
        });
    connect(controller, &PanelController::noticeChanged, this, &QmlPanel::noticeChanged);
    connect(controller, &PanelController::spoken, this, &QmlPanel::spoken);
    connect(controller, &PanelController::messageAppeared, this,
            [this](const PanelMessage &message) { Q_EMIT messageAppeared(message.text); });
    connect(controller, &PanelController::focusWanted, this,
            [this](PanelField field) { Q_EMIT focusWanted(nameOf(field)); });
    connect(controller, &PanelController::leaving, this, [this](PanelController::Leaving what) {
        if (what == PanelController::Leaving::Closing)
            Q_EMIT readyToClose();
    });
}

QmlPanel::~QmlPanel() = default;

OutcomeService *QmlPanel::service() const
{
    return d->controller->service();
}
QAbstractItemModel *QmlPanel::calls() const
{
    return d->calls;
}
QAbstractItemModel *QmlPanel::outcomes() const
{
    return d->controller->outcomes();
}
QAbstractItemModel *QmlPanel::history() const
{
    return d->controller->history();
}

// --- which call, and what is said of it

QString QmlPanel::stage() const
{
    const auto names = QMetaEnum::fromType<PanelController::Stage>();
    return QString::fromLatin1(names.valueToKey(int(d->controller->stage())));
}
quint64 QmlPanel::shownCall() const
{
    return quint64(d->controller->shownCall().instance);
}
QString QmlPanel::callId() const
{
    return d->controller->shownCall().id.toString();
}
QString QmlPanel::account() const
{
    return d->controller->shownCall().account.toString();
}
bool QmlPanel::canEditCallId() const
{
    return d->controller->isCallIdEditable();
}
bool QmlPanel::canEditAccount() const
{
    return d->controller->isAccountEditable();
}
QString QmlPanel::messageText() const
{
    return d->controller->message().text;
}
QString QmlPanel::messageKind() const
{
    return nameOf(d->controller->message().kind);
}
QString QmlPanel::faultyField() const
{
    const PanelMessage &message = d->controller->message();
    return nameOf(message.kind == PanelMessage::Kind::Error ? message.field : PanelField::None);
}
bool QmlPanel::isAsking() const
{
    return d->controller->isAsking();
}
QString QmlPanel::notice() const
{
    return d->controller->notice();
}
QString QmlPanel::connectionText() const
{
    return d->controller->connectionText();
}

// --- what is typed

QString QmlPanel::outcome() const
{
    return d->controller->draft().outcome.toString();
}
QString QmlPanel::outcomeText() const
{
    return d->controller->draft().outcomeText;
}
QString QmlPanel::consequence() const
{
    return d->controller->consequence();
}
QString QmlPanel::leadScore() const
{
    return d->controller->draft().leadScore;
}
QString QmlPanel::leadScoreHint() const
{
    return d->controller->numberHint(PanelField::LeadScore);
}
QString QmlPanel::targetAmount() const
{
    return d->controller->draft().targetAmount;
}
QString QmlPanel::targetAmountHint() const
{
    return d->controller->numberHint(PanelField::TargetAmount);
}
QString QmlPanel::comments() const
{
    return d->controller->draft().comments;
}
int QmlPanel::commentLength() const
{
    return d->controller->commentLength();
}
int QmlPanel::commentLimit() const
{
    return d->controller->commentLimit();
}

// What stands there as typed is told to nobody: a text that is trimmed while
// it is typed loses its blanks.
void QmlPanel::setCallId(const QString &text)
{
    d->controller->setCallId(text);
}
void QmlPanel::setAccount(const QString &text)
{
    d->controller->setAccount(text);
}

void QmlPanel::setOutcome(const QString &id)
{
    d->edit([&id](PanelController &form) { form.chooseOutcome(OutcomeId(id)); });
}
void QmlPanel::setOutcomeText(const QString &text)
{
    d->edit([&text](PanelController &form) { form.setOutcomeText(text); });
}
void QmlPanel::setLeadScore(const QString &text)
{
    d->edit([&text](PanelController &form) { form.setLeadScore(text); });
}
void QmlPanel::setTargetAmount(const QString &text)
{
    d->edit([&text](PanelController &form) { form.setTargetAmount(text); });
}
void QmlPanel::setComments(const QString &text)
{
    d->edit([&text](PanelController &form) { form.setComments(text); });
}

// --- what the agent can do, and does

bool QmlPanel::canEdit() const
{
    return d->controller->canEdit();
}
bool QmlPanel::canChoose() const
{
    return d->controller->canChoose();
}
bool QmlPanel::canSubmit() const
{
    return d->controller->canSubmit();
}
bool QmlPanel::canClear() const
{
    return d->controller->canClear();
}
bool QmlPanel::canChange() const
{
    return d->controller->canChange();
}
bool QmlPanel::canRetry() const
{
    return d->controller->canRetry();
}
bool QmlPanel::canDiscard() const
{
    return d->controller->canDiscard();
}

void QmlPanel::submit()
{
    d->controller->submit();
}
void QmlPanel::clear()
{
    d->controller->clear();
}
void QmlPanel::change()
{
    d->controller->change();
}
void QmlPanel::changeFrom(int historyRow)
{
    const OutcomeRecord record = d->controller->history()->recordAt(historyRow);
    if (!record.request.callId.isEmpty())
        d->controller->changeFrom(record);
}
void QmlPanel::retryNow()
{
    d->controller->retryNow();
}
void QmlPanel::discard()
{
    d->controller->discard();
}
void QmlPanel::dismissMessage()
{
    d->controller->dismissMessage();
}
void QmlPanel::entryFinished()
{
    d->controller->entryFinished();
}
void QmlPanel::showCall(quint64 instance)
{
    d->controller->showCall(CallInstance(instance));
}
void QmlPanel::showNextCall(int step)
{
    d->controller->showNextCall(step);
}
bool QmlPanel::prepareToClose()
{
    return d->controller->askToLeave(PanelController::Leaving::Closing);
}
void QmlPanel::stay()
{
    d->controller->stay();
}
void QmlPanel::leave()
{
    d->controller->leave();
}

} // namespace Disposition
