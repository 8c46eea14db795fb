// SPDX-License-Identifier: MIT
#include "keyplace.h"

#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>
#include <iterator>

namespace Disposition {

static bool isEvdev(const QString &platform)
{
    return platform == QLatin1StringView("xcb")
        || platform.startsWith(QLatin1StringView("wayland"));
}

static bool isWindows(const QString &platform)
{
    return platform == QLatin1StringView("windows");
}

KeyPlace KeyPlace::of(const QKeyEvent &event)
{
    return {event.key(), event.nativeScanCode(), event.modifiers(),
            QGuiApplication::platformName()};
}

int KeyPlace::digit() const
{
    if (isEvdev(platform) && scanCode >= 10 && scanCode <= 18)
        return int(scanCode) - 9;
    // The keypad, whether its lock is on or off.
    constexpr quint32 evdevKeypad[] = {87, 88, 89, 83, 84, 85, 79, 80, 81};
    if (isEvdev(platform) && modifiers.testFlag(Qt::KeypadModifier)) {
        const auto *found = std::find(std::begin(evdevKeypad), std::end(evdevKeypad), scanCode);
        if (found != std::end(evdevKeypad))
            return int(found - std::begin(evdevKeypad)) + 1;
    }
    if (isWindows(platform) && scanCode >= 2 && scanCode <= 10)
        return int(scanCode) - 1;
    return key >= Qt::Key_1 && key <= Qt::Key_9 ? key - Qt::Key_0 : 0;
}

QChar KeyPlace::latinLetter() const
{
    static constexpr QLatin1StringView rows[]
        = {QLatin1StringView("QWERTYUIOP"), QLatin1StringView("ASDFGHJKL"),
           QLatin1StringView("ZXCVBNM")};
    if (key <= 0xff || !(isEvdev(platform) || isWindows(platform)))
        return {};
    quint32 first = isEvdev(platform) ? 24 : 16; // of each row of letters, 14 keys apart
    for (const QLatin1StringView row : rows) {
        if (scanCode >= first && scanCode - first < quint32(row.size()))
            return row[scanCode - first];
        first += 14;
    }
    return {};
}

} // namespace Disposition
