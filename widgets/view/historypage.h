// SPDX-License-Identifier: MIT
#pragma once

#include "panelpage.h"

#include <disposition/outcomerecord.h>

class QListView;

namespace Disposition {

class HistoryModel;

/// What the agent set: a list to read, to copy and to change from.
class HistoryPage : public PanelPage
{
    Q_OBJECT

public:
    explicit HistoryPage(HistoryModel *model, QWidget *parent = nullptr);

    void retranslate(const Texts &texts) override;
    QWidget *firstField() const override;
    void refresh(const Texts &texts) override;

Q_SIGNALS:
    void changeWanted(const Disposition::OutcomeRecord &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void change();
    void copy();
    void showButtons();

    HistoryModel *const m_model;
    QListView *const m_list;
    QPushButton *const m_change;
    QPushButton *const m_copy;
};

} // namespace Disposition
