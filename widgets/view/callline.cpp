// SPDX-License-Identifier: MIT
#include "callline.h"

#include "fieldlabel.h"
#include "targetheight.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace Disposition {

CallLine::CallLine(QWidget *parent)
    : QWidget(parent)
    , m_callId(new QLineEdit(this))
    , m_account(new QLineEdit(this))
    , m_callIdLabel(new FieldLabel(m_callId, this))
    , m_accountLabel(new FieldLabel(m_account, this))
    , m_others(new QToolButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_callIdLabel, 0, 0);
    grid->addWidget(m_callId, 0, 1, 1, 2);
    grid->addWidget(m_accountLabel, 1, 0);
    grid->addWidget(m_account, 1, 1);
    grid->addWidget(m_others, 1, 2);
    grid->setColumnStretch(1, 1);
    for (QLineEdit *field : {m_callId, m_account})
        keepTargetHeight(field);
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setFocusPolicy(Qt::TabFocus);
    m_others->setMenu(new QMenu(m_others));
    m_others->setMinimumWidth(24);
    keepTargetHeight(m_others);
    m_others->hide();
    // Not with each call that comes: on a busy day that would be most of the work.
    connect(m_others->menu(), &QMenu::aboutToShow, this, [this] { listOthers(); });

    connect(m_callId, &QLineEdit::textEdited, this, &CallLine::callIdTyped);
    connect(m_account, &QLineEdit::textEdited, this, &CallLine::accountTyped);
    connect(m_callId, &QLineEdit::editingFinished, this, &CallLine::finished);
    connect(m_account, &QLineEdit::editingFinished, this, &CallLine::finished);
}

void CallLine::show(const QString &callId, const QString &account)
{
    if (m_callId->text().trimmed() != callId)
        m_callId->setText(callId);
    if (m_account->text().trimmed() != account)
        m_account->setText(account);
}

static void makeEditable(QLineEdit *field, bool editable)
{
    field->setReadOnly(!editable);
    field->setFrame(editable);
    // As plain text it stands on the panel's own ground.
    QPalette colors = editable ? QPalette() : field->parentWidget()->palette();
    if (!editable) {
        colors.setColor(QPalette::Base, Qt::transparent);
        colors.setColor(QPalette::Text, colors.color(QPalette::WindowText));
    }
    field->setPalette(colors);
}

void CallLine::setEditable(bool callId, bool account)
{
    if (m_callId->isReadOnly() == callId || m_callId->hasFrame() != callId)
        makeEditable(m_callId, callId);
    if (m_account->isReadOnly() == account || m_account->hasFrame() != account)
        makeEditable(m_account, account);
}

void CallLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        makeEditable(m_callId, !m_callId->isReadOnly());
        makeEditable(m_account, !m_account->isReadOnly());
    }
}

// Beside the account, or below it where that would be left no room.
void CallLine::placeOthers()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int labels
        = std::max(m_callIdLabel->sizeHint().width(), m_accountLabel->sizeHint().width());
    const int account = 12 * fontMetrics().averageCharWidth();
    const bool fits = labels + account + m_others->sizeHint().width() + 16 <= width();
    int row = 0;
    int column = 0;
    int span = 0;
    grid->getItemPosition(grid->indexOf(m_others), &row, &column, &span, &span);
    if ((row == 1) == fits)
        return;
    grid->removeWidget(m_others);
    if (fits)
        grid->addWidget(m_others, 1, 2);
    else
        grid->addWidget(m_others, 2, 0, 1, 3, Qt::AlignTrailing);
}

void CallLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOthers();
}

void CallLine::setFault(bool fault)
{
    QFont font = m_callId->font();
    font.setBold(fault);
    m_callId->setFont(font);
}

void CallLine::setOthers(const QString &words, std::function<QList<Other>()> others)
{
    m_listOthers = std::move(others);
    m_others->setText(words);
    m_others->setShortcut({}); // its letter works inside the panel alone
    m_others->setVisible(!words.isEmpty());
    placeOthers();
}

void CallLine::listOthers()
{
    QMenu *menu = m_others->menu();
    menu->clear();
    const QList<Other> others = m_listOthers ? m_listOthers() : QList<Other>();
    for (const Other &other : others) {
        QString line = other.words;
        QAction *action = menu->addAction(line.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this,
                [this, call = other.call] { Q_EMIT otherChosen(call); });
    }
}

} // namespace Disposition
