// SPDX-License-Identifier: MIT
#include "panelkeys.h"

#include <QAbstractButton>
#include <QChildEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

namespace Disposition {

PanelKeys::PanelKeys(QWidget *panel)
    : QObject(panel)
    , m_panel(panel)
{
    watch(panel);
}

void PanelKeys::watch(QObject *object)
{
    if (!object->isWidgetType())
        return;
    object->installEventFilter(this);
    for (QObject *child : object->children())
        watch(child);
}

void PanelKeys::setMnemonic(QChar letter, QWidget *target)
{
    if (!letter.isNull())
        m_mnemonics.insert(letter.toUpper().unicode(), target);
}

// The number row by its keys, not by what they write: a French one writes "&"
// where another writes "1".
static int digitOf(const QKeyEvent &event)
{
    const quint32 code = event.nativeScanCode();
    const QString platform = QGuiApplication::platformName();
    if (code != 0
        && (platform == QLatin1StringView("xcb")
            || platform.startsWith(QLatin1StringView("wayland")))
        && code >= 10 && code <= 18)
        return int(code) - 9;
    if (code != 0 && platform == QLatin1StringView("windows") && code >= 2 && code <= 10)
        return int(code) - 1;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    return 0;
}

PanelKeys::Key PanelKeys::keyOf(const QKeyEvent &event, int *digit) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_Return || key == Qt::Key_Enter))
        return Key::Submit;
    if (modifiers == Qt::NoModifier && key == Qt::Key_Escape)
        return Key::Dismiss;
    if (modifiers == Qt::AltModifier) {
        *digit = digitOf(event);
        if (*digit != 0)
            return Key::Quick;
        if (m_mnemonics.value(key))
            return Key::Mnemonic;
    }
    return Key::None;
}

void PanelKeys::act(Key key, int digit, const QKeyEvent &event)
{
    switch (key) {
    case Key::None:
        return;
    case Key::Quick:
        Q_EMIT quickOutcome(digit);
        return;
    case Key::Submit:
        Q_EMIT submit();
        return;
    case Key::Dismiss:
        Q_EMIT dismiss();
        return;
    case Key::Mnemonic:
        break;
    }
    QWidget *target = m_mnemonics.value(event.key());
    if (auto *button = qobject_cast<QAbstractButton *>(target)) {
        if (button->isEnabled())
            button->click();
    } else if (target->isEnabled()) {
        target->setFocus(Qt::ShortcutFocusReason);
    }
}

bool PanelKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded) {
        watch(static_cast<QChildEvent *>(event)->child());
    } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *press = static_cast<QKeyEvent *>(event);
        int digit = 0;
        const Key key = keyOf(*press, &digit);
        if (key != Key::None) {
            // Accepting the override makes it a key press for us, whatever
            // shortcut the host has on it.
            press->accept();
            if (event->type() == QEvent::KeyPress && !press->isAutoRepeat())
                act(key, digit, *press);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Disposition
