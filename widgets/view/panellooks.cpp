// SPDX-License-Identifier: MIT
#include "panellooks.h"

#include <algorithm>
#include <cmath>

namespace Disposition {

QPalette highContrastPalette()
{
    // Styles draw edges darker than the window: on black there would be none.
    // Fields and buttons are white for that, and need no edge.
    const QColor strong(0x15, 0x65, 0xf0); // stands out from black and from white
    const QColor faint(0x59, 0x59, 0x59);
    QPalette colors(Qt::white, Qt::black);
    colors.setColor(QPalette::WindowText, Qt::white);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase})
        colors.setColor(role, Qt::white);
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        colors.setColor(role, Qt::black);
    colors.setColor(QPalette::Highlight, strong);
    colors.setColor(QPalette::HighlightedText, Qt::white);
    colors.setColor(QPalette::PlaceholderText, faint);
    for (const auto role : {QPalette::Text, QPalette::ButtonText})
        colors.setColor(QPalette::Disabled, role, faint);
    colors.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0xc8, 0xc8, 0xc8));
    colors.setColor(QPalette::Disabled, QPalette::Button, QColor(0xc8, 0xc8, 0xc8));
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
