// SPDX-License-Identifier: MIT
#include "restingcursor.h"

#include <QApplication>
#include <QEvent>

namespace Disposition::App {

RestingCursor::RestingCursor(QObject *parent, std::chrono::milliseconds after)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(after);
    connect(&m_patience, &QTimer::timeout, this, [this] { rest(); });
    m_patience.start();
    qApp->installEventFilter(this);
}

RestingCursor::~RestingCursor()
{
    wake();
}

bool RestingCursor::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::ApplicationActivate:
    case QEvent::WindowActivate:
        wake();
        m_patience.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void RestingCursor::rest()
{
    // Some systems have it stand still anyway.
    m_flashTime = QApplication::cursorFlashTime();
    if (m_flashTime > 0)
        QApplication::setCursorFlashTime(0);
}

void RestingCursor::wake()
{
    if (m_flashTime > 0)
        QApplication::setCursorFlashTime(m_flashTime);
    m_flashTime = 0;
}

} // namespace Disposition::App
