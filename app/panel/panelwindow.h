// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>

#include <QMainWindow>

#include <functional>

namespace Disposition::App {

/// The program's window: the panel and nothing else.
class PanelWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit PanelWindow(OutcomeService *service);

    DispositionPanel *panel() const { return m_panel; }

    /// Calls @p start once the window stands on the screen, or a second later at
    /// most: a connection loads the TLS library, and nobody shall wait for that to
    /// see the panel.
    void afterFirstPaint(std::function<void()> start);

    /// Brings the window before the agent, from wherever it is.
    void present();

Q_SIGNALS:
    void closing(); ///< it is decided: the window goes

protected:
    bool event(QEvent *event) override;
    /// With calls that have no outcome the panel asks first.
    void closeEvent(QCloseEvent *event) override;

private:
    void startNow();

    DispositionPanel *const m_panel;
    std::function<void()> m_afterFirstPaint;
    bool m_mayClose = false;
};

} // namespace Disposition::App
