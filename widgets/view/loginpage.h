// SPDX-License-Identifier: MIT
#pragma once

#include "panelpage.h"

class QLineEdit;

namespace Disposition {

class FieldLabel;

/// Where an agent logs in whom nobody else logs in.
class LogInPage : public PanelPage
{
    Q_OBJECT

public:
    explicit LogInPage(QWidget *parent = nullptr);

    void retranslate(const Texts &texts) override;
    QWidget *firstField() const override;
    void refresh(const Texts &texts) override;

Q_SIGNALS:
    void logInWanted(const QString &agent);

private:
    void logIn();

    QLineEdit *const m_agent;
    FieldLabel *const m_label;
    QPushButton *const m_logIn;
};

} // namespace Disposition
