// SPDX-License-Identifier: MIT
#include "ownsheet.h"

#include <QFont>
#include <QPalette>

namespace Disposition {

using namespace Qt::StringLiterals;

// Each rule begins at the root, so that it is said of nobody else.
static const auto sheet = uR"(
#dispositionGuest, #dispositionGuest QWidget {
    background: %window; color: %text; border: none; margin: 0; padding: 0;
    font-family: "%family"; font-size: %size; font-weight: normal; font-style: normal; text-transform: none;
    selection-background-color: %chosen; selection-color: %chosenText;
}
#dispositionGuest QLabel { background: transparent; }
#dispositionGuest QLineEdit, #dispositionGuest QPlainTextEdit, #dispositionGuest QListView {
    background: %field; border: 1px solid %frame; border-radius: 3px; padding: 2px;
}
#dispositionGuest QLineEdit:read-only { background: %window; border-color: %window; }
#dispositionGuest QListView::item { padding: 2px 4px; color: %text; }
#dispositionGuest QListView::item:selected { background: %chosen; color: %chosenText; }
#dispositionGuest QPushButton, #dispositionGuest QToolButton {
    background: %button; border: 1px solid %frame; border-radius: 3px; padding: 3px 8px; min-width: 0;
}
#dispositionGuest QToolButton { padding: 3px; }
#dispositionGuest QToolButton::menu-indicator { image: none; }
#dispositionGuest QPushButton:hover, #dispositionGuest QToolButton:hover { border-color: %text; }
#dispositionGuest QPushButton:pressed, #dispositionGuest QToolButton:pressed { background: %frame; }
#dispositionGuest QPushButton:disabled, #dispositionGuest QToolButton:disabled,
#dispositionGuest QLineEdit:disabled, #dispositionGuest QListView:disabled { color: %faint; }
#dispositionGuest QMenu { background: %field; border: 1px solid %frame; padding: 3px; }
#dispositionGuest QMenu::item { background: transparent; padding: 4px 22px; }
#dispositionGuest QMenu::item:selected { background: %chosen; color: %chosenText; }
#dispositionGuest QMenu::item:disabled { color: %faint; }
#dispositionGuest QMenu::separator { background: %frame; height: 1px; margin: 3px; }
#dispositionGuest QScrollBar:vertical { background: %window; width: 12px; }
#dispositionGuest QScrollBar:horizontal { background: %window; height: 12px; }
#dispositionGuest QScrollBar::handle { background: %frame; border-radius: 4px; min-height: 24px; }
#dispositionGuest QScrollBar::add-line, #dispositionGuest QScrollBar::sub-line { width: 0; height: 0; }
)"_s;

QString ownSheet(const QPalette &palette, const QFont &font, bool highContrast)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    const std::pair<QLatin1StringView, QLatin1StringView> light[] = {
        {"%window"_L1, "#f3f4f5"_L1}, {"%field"_L1, "#ffffff"_L1}, {"%button"_L1, "#e6e8ea"_L1},
        {"%frame"_L1, "#7d8288"_L1},  {"%faint"_L1, "#5f656b"_L1}, {"%chosenText"_L1, "#ffffff"_L1},
        {"%chosen"_L1, "#1a5fb4"_L1}, {"%text"_L1, "#16181a"_L1},
    };
    const std::pair<QLatin1StringView, QLatin1StringView> dark[] = {
        {"%window"_L1, "#26282b"_L1}, {"%field"_L1, "#1b1d1f"_L1}, {"%button"_L1, "#3a3d41"_L1},
        {"%frame"_L1, "#8b9097"_L1},  {"%faint"_L1, "#a4a9af"_L1}, {"%chosenText"_L1, "#000000"_L1},
        {"%chosen"_L1, "#78aeed"_L1}, {"%text"_L1, "#f2f3f4"_L1},
    };
    const std::pair<QLatin1StringView, QLatin1StringView> strong[] = {
        {"%window"_L1, "#000000"_L1}, {"%field"_L1, "#000000"_L1}, {"%button"_L1, "#000000"_L1},
        {"%frame"_L1, "#ffffff"_L1},  {"%faint"_L1, "#c8c8c8"_L1}, {"%chosenText"_L1, "#000000"_L1},
        {"%chosen"_L1, "#ffd800"_L1}, {"%text"_L1, "#ffffff"_L1},
    };
    const auto &colors = highContrast ? strong : isDark ? dark : light;
    QString text = sheet;
    // The longer names first: one begins like another.
    for (const auto &[name, color] : colors)
        text.replace(name, color);
    const bool isInPoints = font.pointSizeF() > 0;
    text.replace("%family"_L1, font.family());
    text.replace("%size"_L1,
                 isInPoints ? QString::number(font.pointSizeF()) + u"pt"_s
                            : QString::number(font.pixelSize()) + u"px"_s);
    return text;
}

} // namespace Disposition
