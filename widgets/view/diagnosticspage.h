// SPDX-License-Identifier: MIT
#pragma once

#include "panelpage.h"

class QPlainTextEdit;

namespace Disposition {

class OutcomeService;

/// What somebody who helps the agent wants to know, to read out or to copy.
class DiagnosticsPage : public PanelPage
{
    Q_OBJECT

public:
    explicit DiagnosticsPage(const OutcomeService *service, QWidget *parent = nullptr);

    void retranslate(const Texts &texts) override;
    QWidget *firstField() const override;
    void refresh(const Texts &texts) override;

private:
    const OutcomeService *const m_service;
    QPlainTextEdit *const m_text;
    QPushButton *const m_copy;
};

} // namespace Disposition
