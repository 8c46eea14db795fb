// SPDX-License-Identifier: MIT
#include "diagnosticspage.h"

#include <disposition/diagnostics.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Disposition {

DiagnosticsPage::DiagnosticsPage(const OutcomeService *service, QWidget *parent)
    : PanelPage(parent)
    , m_service(service)
    , m_text(new QPlainTextEdit(this))
    , m_copy(addButton())
{
    body()->addWidget(m_text);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    setTabOrder(m_text, m_copy);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

void DiagnosticsPage::retranslate(const Texts &texts)
{
    //: Title of the page that tells what somebody who helps the agent wants to know.
    setTitle(texts.translate("Diagnostics", "Diagnostics"), texts);
    m_text->setAccessibleName(texts.translate("Diagnostics", "Diagnostics"));
    m_copy->setText(texts.translate("Page", "Cop&y"));
    if (isVisible())
        refresh(texts);
}

QWidget *DiagnosticsPage::firstField() const
{
    return m_text;
}

void DiagnosticsPage::refresh(const Texts &texts)
{
    m_text->setPlainText(diagnostics(*m_service, texts));
}

} // namespace Disposition
