// SPDX-License-Identifier: MIT
#include "loginpage.h"

#include "fieldlabel.h"
#include "plainorder.h"
#include "targetheight.h"

#include <disposition/texts.h>

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Disposition {

LogInPage::LogInPage(QWidget *parent)
    : PanelPage(parent)
    , m_agent(new QLineEdit(this))
    , m_label(new FieldLabel(m_agent, this))
    , m_logIn(addButton())
{
    body()->addWidget(m_label);
    body()->addWidget(m_agent);
    body()->addStretch(1);
    keepTargetHeight(m_agent);
    setTabOrder(m_agent, m_logIn);
    connect(m_agent, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_logIn->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_agent, &QLineEdit::returnPressed, this, [this] { logIn(); });
    connect(m_logIn, &QPushButton::clicked, this, [this] { logIn(); });
}

void LogInPage::retranslate(const Texts &texts)
{
    //: Title of the page where an agent logs in.
    setTitle(texts.translate("LogIn", "Log in"), texts);
    //: Button: logs the agent in.
    m_logIn->setText(texts.translate("LogIn", "&Log in"));
    //: Label of a field: the agent's user ID.
    m_label->setText(texts.translate("LogIn", "A&gent ID"), false);
    keepPlainOrder(m_agent, texts.direction(), Qt::AlignLeading | Qt::AlignVCenter);
}

QWidget *LogInPage::firstField() const
{
    return m_agent;
}

void LogInPage::refresh(const Texts &)
{
    m_agent->clear();
    m_logIn->setEnabled(false);
}

void LogInPage::logIn()
{
    if (!m_agent->text().trimmed().isEmpty())
        Q_EMIT logInWanted(m_agent->text());
}

} // namespace Disposition
