// SPDX-License-Identifier: MIT
#include "inlinemessage.h"

#include "announcer.h"
#include "paintedicon.h"

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
    m_words->setText(message.text);
    // Qt tells assistive technology of each call, changed or not.
    const QString name = message.isEmpty() ? m_emptyName : message.text;
    if (m_words->accessibleName() != name)
        m_words->setAccessibleName(name);
}

void InlineMessage::announce(const PanelMessage &message)
{
    show(message);
    // What is only on its way is not worth interrupting anybody.
    if (message.kind != PanelMessage::Kind::Progress)
        m_words->announce(message.text);
}

} // namespace Disposition
