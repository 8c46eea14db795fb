// SPDX-License-Identifier: MIT
#include "panelkeys.h"

#include "keyplace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QChildEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
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
    const int key = letter.toUpper().unicode();
    if (!letter.isNull() && !m_mnemonics.contains(key, target))
        m_mnemonics.insert(key, target);
}

QWidget *PanelKeys::mnemonic(int key) const
{
    for (const QPointer<QWidget> &target : m_mnemonics.values(key)) {
        if (target && target->isVisible())
            return target;
    }
    return nullptr;
}

QWidget *PanelKeys::mnemonic(const QKeyEvent &event) const
{
    QWidget *target = mnemonic(event.key());
    return target ? target : mnemonic(KeyPlace::of(event).latinLetter().unicode());
}

PanelKeys::Key PanelKeys::keyOf(const QKeyEvent &event, int *digit) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::NoModifier && key == Qt::Key_Escape)
        return Key::Dismiss;
    // One Enter is as good as the other.
    const int asReturn = key == Qt::Key_Enter ? int(Qt::Key_Return) : key;
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(asReturn)));
    const std::pair<Key, const QKeySequence &> shortcuts[]
        = {{Key::Submit, m_shortcuts.submit},
           {Key::NextCall, m_shortcuts.nextCall},
           {Key::FormerCall, m_shortcuts.formerCall},
           {Key::Extend, m_shortcuts.extend},
           {Key::Menu, m_shortcuts.menu}};
    for (const auto &[meaning, shortcut] : shortcuts) {
        if (shortcut == pressed)
            return meaning;
    }
    if (modifiers == Qt::AltModifier) {
        *digit = m_shortcuts.quickOutcomes ? KeyPlace::of(event).digit() : 0;
        if (*digit != 0)
            return Key::Quick;
        if (mnemonic(event))
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
    case Key::NextCall:
        Q_EMIT nextCall(1);
        return;
    case Key::FormerCall:
        Q_EMIT nextCall(-1);
        return;
    case Key::Extend:
        Q_EMIT extend();
        return;
    case Key::Menu:
        Q_EMIT menu();
        return;
    case Key::Mnemonic:
        break;
    }
    QWidget *target = mnemonic(event);
    auto *tool = qobject_cast<QToolButton *>(target);
    if (tool && tool->menu()) {
        tool->menu()->popup(tool->mapToGlobal(QPoint(0, tool->height())));
    } else if (auto *button = qobject_cast<QAbstractButton *>(target)) {
        if (button->isEnabled())
            button->click();
    } else if (target->isEnabled()) {
        target->setFocus(Qt::ShortcutFocusReason);
    }
}

// What somebody types is the panel's, even where nothing in it takes it: a
// host may have made a digit, or Return, a shortcut of its window.
static bool isTyping(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return true;
    default:
        return !event.text().isEmpty() && event.text().at(0).isPrint();
    }
}

bool PanelKeys::eventFilter(QObject *watched, QEvent *event)
{
    // What is open over the panel has its keys to itself.
    const bool isKey
        = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && (qobject_cast<QMenu *>(watched) || QApplication::activePopupWidget()))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ChildAdded) {
        watch(static_cast<QChildEvent *>(event)->child());
    } else if (isKey) {
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
        if (event->type() == QEvent::ShortcutOverride && isTyping(*press)) {
            press->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Disposition
