// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QString>
#include <Qt>

class QKeyEvent;

namespace Disposition {

/// Where on the keyboard a key was pressed, whatever it writes there.
struct KeyPlace
{
    int key = 0; ///< what it writes, a Qt::Key or a letter
    quint32 scanCode = 0;
    Qt::KeyboardModifiers modifiers;
    QString platform; ///< of Qt, which says how to read the code: xcb, wayland, windows, …

    static KeyPlace of(const QKeyEvent &event);

    /// 1 to 9 for a key of the number row or the keypad, by its place: a French row
    /// writes "&" where another writes "1"; 0 for any other.
    int digit() const;
    /// For a key that writes another script, the Latin letter that stands on it on an
    /// English keyboard; null for one that writes Latin.
    QChar latinLetter() const;
};

} // namespace Disposition
