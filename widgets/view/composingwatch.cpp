// SPDX-License-Identifier: MIT
#include "composingwatch.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QWidget>

namespace Disposition {

void ComposingWatch::watch(QWidget *field)
{
    field->installEventFilter(this);
}

void ComposingWatch::commit()
{
    finish(m_text);
}

void ComposingWatch::drop()
{
    finish({});
}

// By an event of ours: not every input method answers when it is asked.
void ComposingWatch::finish(const QString &text)
{
    if (m_text.isEmpty() || !m_field)
        return;
    const QPointer<QObject> field = m_field;
    QGuiApplication::inputMethod()->reset();
    QInputMethodEvent end;
    end.setCommitString(text);
    if (field)
        QCoreApplication::sendEvent(field, &end);
}

void ComposingWatch::note(QObject *field, const QString &text)
{
    const bool was = !m_text.isEmpty();
    m_field = field;
    m_text = text;
    if (was == text.isEmpty())
        Q_EMIT changed(!was);
}

bool ComposingWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        note(watched, static_cast<QInputMethodEvent *>(event)->preeditString());
    // Qt has committed it before the focus goes to another widget of the window.
    else if (event->type() == QEvent::FocusOut
             && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
             && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        note(watched, {});
    return false;
}

} // namespace Disposition
