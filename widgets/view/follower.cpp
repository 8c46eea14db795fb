// SPDX-License-Identifier: MIT
#include "follower.h"

#include <QEvent>
#include <QScrollArea>

#include <utility>

namespace Disposition {

Follower::Follower(QWidget *panel, int margin)
    : QFocusFrame(panel)
    , m_panel(panel)
    , m_margin(margin)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Follower::follow(QWidget *target)
{
    m_target = target;
    if (m_target) {
        place();
    } else {
        watch(nullptr);
        hide();
    }
}

QWidget *Follower::ground() const
{
    for (QWidget *up = m_target->parentWidget(); up && up != m_panel; up = up->parentWidget()) {
        const auto *viewport = up->parentWidget();
        const auto *area
            = qobject_cast<QScrollArea *>(viewport ? viewport->parentWidget() : nullptr);
        if (area && area->widget() == up)
            return up;
    }
    return m_panel;
}

// Where one of these moves, the target does.
void Follower::watch(QWidget *on)
{
    QList<QPointer<QWidget>> wanted;
    for (QWidget *up = m_target; up && up != on; up = up->parentWidget())
        wanted.append(up);
    if (wanted == m_watched)
        return;
    for (const QPointer<QWidget> &each : std::as_const(m_watched)) {
        if (each)
            each->removeEventFilter(this);
    }
    for (const QPointer<QWidget> &each : std::as_const(wanted))
        each->installEventFilter(this);
    m_watched = wanted;
}

void Follower::place()
{
    QWidget *on = ground();
    watch(on);
    if (parentWidget() != on)
        setParent(on);
    const QRect target(m_target->mapTo(on, QPoint(0, 0)), m_target->size());
    setGeometry(target.adjusted(-m_margin, -m_margin, m_margin, m_margin));
    setVisible(m_target->isVisibleTo(on));
    raise();
}

// Not the frame's own, which follows a widget in the style's way.
bool Follower::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    const bool moved = type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show
        || type == QEvent::Hide || type == QEvent::ParentChange;
    if (m_target && moved && watched != this)
        place();
    return false;
}

} // namespace Disposition
