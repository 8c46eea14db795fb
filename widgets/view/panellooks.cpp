// SPDX-License-Identifier: MIT
#include "panellooks.h"

#include <algorithm>
#include <cmath>

namespace Disposition {

QPalette highContrastPalette()
{
    const QColor ground(Qt::black);
    const QColor words(Qt::white);
    const QColor strong(0xff, 0xe1, 0x00);
    const QColor faint(0xc8, 0xc8, 0xc8);
    QPalette colors(ground, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        colors.setColor(role, words);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase})
        colors.setColor(role, ground);
    // The edges of fields and buttons are drawn in shades of these.
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark})
        colors.setColor(role, words);
    colors.setColor(QPalette::Shadow, words);
    colors.setColor(QPalette::Button, QColor(0x20, 0x20, 0x20));
    colors.setColor(QPalette::Highlight, strong);
    colors.setColor(QPalette::HighlightedText, Qt::black);
    colors.setColor(QPalette::PlaceholderText, faint);
    colors.setColor(QPalette::Link, strong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colors.setColor(QPalette::Disabled, role, faint);
    return colors;
}

static double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Disposition
