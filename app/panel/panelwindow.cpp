// SPDX-License-Identifier: MIT
#include "panelwindow.h"

#include <QEvent>
#include <QTimer>

namespace Disposition::App {

PanelWindow::PanelWindow(OutcomeService *service)
    : m_panel(new DispositionPanel(service))
{
    setCentralWidget(m_panel);
    m_panel->setFocus();
}

void PanelWindow::afterFirstPaint(std::function<void()> start)
{
    m_afterFirstPaint = std::move(start);
}

bool PanelWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && m_afterFirstPaint)
        QTimer::singleShot(0, this, std::exchange(m_afterFirstPaint, nullptr));
    return handled;
}

} // namespace Disposition::App
