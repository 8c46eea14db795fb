// SPDX-License-Identifier: MIT
#include "inlinemessage.h"

#include "announcer.h"
#include "paintedicon.h"
#include "panellooks.h"

#include <QHBoxLayout>

namespace Disposition {

static PaintedIcon::Shape shapeOf(PanelMessage::Kind kind)
{
    switch (kind) {
    case PanelMessage::Kind::None:
        break;
    case PanelMessage::Kind::Progress:
    case PanelMessage::Kind::Doubt:
        return PaintedIcon::Shape::Clock;
    case PanelMessage::Kind::Success:
        return PaintedIcon::Shape::Check;
    case PanelMessage::Kind::Error:
        return PaintedIcon::Shape::Cross;
    case PanelMessage::Kind::Notice:
    case PanelMessage::Kind::Question:
        return PaintedIcon::Shape::Info;
    }
    return PaintedIcon::Shape::None;
}

/// A colour beside the sign and the words: one of a pair that stands out from the ground.
static QColor tintOf(PanelMessage::Kind kind, const QColor &ground)
{
    const auto clearer = [&ground](const QColor &dark, const QColor &light) {
        return contrast(dark, ground) >= contrast(light, ground) ? dark : light;
    };
    switch (kind) {
    case PanelMessage::Kind::Success:
        return clearer(QColor(0x0a, 0x6b, 0x2d), QColor(0x6d, 0xd5, 0x8c));
    case PanelMessage::Kind::Error:
        return clearer(QColor(0xb3, 0x26, 0x1e), QColor(0xff, 0x8a, 0x80));
    case PanelMessage::Kind::Doubt:
    case PanelMessage::Kind::Question:
        return clearer(QColor(0x86, 0x55, 0x00), QColor(0xff, 0xc0, 0x4d));
    default:
        return {};
    }
}

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PaintedIcon(this))
    , m_words(new AnnouncingLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void InlineMessage::setEmptyName(const QString &name)
{
    m_emptyName = name;
    if (m_words->text().isEmpty())
        m_words->setAccessibleName(name);
}

void InlineMessage::show(const PanelMessage &message)
{
    m_icon->setShape(shapeOf(message.kind));
    m_icon->setTint(tintOf(message.kind, palette().color(QPalette::Window)));
    // Qt 6.4 takes the direction of a text that can be selected from its first letter,
    // also where that is of somebody else's words, which stand apart.
    const QChar direction(isRightToLeft() ? 0x200f : 0x200e);
    const bool beginsForeign = message.text.startsWith(QChar(0x2068));
    m_words->setText(beginsForeign ? direction + message.text : message.text);
    // Qt tells assistive technology of each call, changed or not.
    const QString name = message.isEmpty() ? m_emptyName : message.text;
    if (m_words->accessibleName() != name)
        m_words->setAccessibleName(name);
}

void InlineMessage::announce(const PanelMessage &message)
{
    // What is only on its way is not worth interrupting anybody.
    if (message.kind == PanelMessage::Kind::Progress)
        return;
    show(message);
    m_words->announce(message.text);
}

} // namespace Disposition
