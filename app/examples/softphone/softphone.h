// SPDX-License-Identifier: MIT
#pragma once

#include "fakeline.h"

#include <disposition/panelhost.h>

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Example {

/// A softphone as there are many: a dial pad, a line, and in a dock the panel.
class Softphone : public QMainWindow
{
    Q_OBJECT

public:
    Softphone(const QString &plugin, const QVariantMap &config);

    FakeLine &line() { return m_line; }
    QWidget *panel() const { return m_panel.widget(); }

Q_SIGNALS:
    void outcomeSet(const QString &callId);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makePhone();
    void listen();
    void note(const QString &line);

    Disposition::Plugin::PanelHost m_panel;
    FakeLine m_line;
    QLabel *const m_state;
    QLineEdit *const m_number;
    QListWidget *const m_log;
    QPushButton *const m_hangUp;
    QDockWidget *m_dock = nullptr;
    bool m_mayClose = false;
};

} // namespace Example
