// SPDX-License-Identifier: MIT
#include "panelpage.h"

#include "targetheight.h"
#include "turninglayout.h"

#include <disposition/texts.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Disposition {

PanelPage::PanelPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_body(new QVBoxLayout)
    , m_buttons(new TurningLayout(TurningLayout::Place::Trailing))
    , m_back(new QPushButton(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(4, 4, 4, 4); // room for the focus ring
    all->addWidget(m_title);
    all->addLayout(m_body, 1);
    all->addLayout(m_buttons);
    m_buttons->addWidget(m_back);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont weighty = m_title->font();
    weighty.setBold(true);
    m_title->setFont(weighty);
    m_back->setAutoDefault(false);
    keepTargetHeight(m_back);
    connect(m_back, &QPushButton::clicked, this, &PanelPage::closed);
}

QPushButton *PanelPage::addButton()
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false); // or a host's dialog would press it on Return
    keepTargetHeight(button);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    QWidget::setTabOrder(button, m_back);
    return button;
}

void PanelPage::setTitle(const QString &title, const Texts &texts)
{
    m_title->setText(title);
    //: Button: leaves the history, the diagnostics or the log-in, back to the form.
    m_back->setText(texts.translate("Page", "&Back"));
}

} // namespace Disposition
