// SPDX-License-Identifier: MIT
#include "panelwindow.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QTimer>

#include <utility>

namespace Disposition::App {

using namespace std::chrono_literals;

PanelWindow::PanelWindow(OutcomeService *service)
    : m_panel(new DispositionPanel(service))
{
    setCentralWidget(m_panel);
    m_panel->setFocus();
    connect(m_panel, &DispositionPanel::readyToClose, this, [this] {
        m_mayClose = true;
        close();
    });
}

void PanelWindow::closeEvent(QCloseEvent *event)
{
    // Nobody is asked when the session ends: what was typed is on disk anyway.
    if (m_mayClose || qGuiApp->isSavingSession() || m_panel->prepareToClose()) {
        event->accept();
        Q_EMIT closing();
        return;
    }
    event->ignore();
    show();
    activateWindow();
}

void PanelWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void PanelWindow::afterFirstPaint(std::function<void()> start)
{
    m_afterFirstPaint = std::move(start);
    // A window that starts as an icon is painted when somebody looks at it.
    QTimer::singleShot(1s, this, &PanelWindow::startNow);
}

void PanelWindow::startNow()
{
    if (const auto start = std::exchange(m_afterFirstPaint, nullptr))
        start();
}

bool PanelWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && m_afterFirstPaint)
        QTimer::singleShot(0, this, &PanelWindow::startNow);
    return handled;
}

} // namespace Disposition::App
