// SPDX-License-Identifier: MIT
#pragma once

#include <QFocusFrame>
#include <QList>
#include <QPointer>

namespace Disposition {

/// Lies over another widget of the panel, or around it, wherever that goes, and
/// lets the mouse through.
///
/// It scrolls with its widget, and is not cut off by the widget's own parent,
/// which may leave no room around it.  A focus frame, because that is what screen
/// readers are told nothing of.
class Follower : public QFocusFrame
{
    Q_OBJECT

public:
    /// Reaches out of its widget by @p margin.
    Follower(QWidget *panel, int margin);

    /// Null: nothing is followed, nothing is shown.
    void follow(QWidget *target);

protected:
    QWidget *panel() const { return m_panel; }
    QWidget *target() const { return m_target; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *ground() const;
    void watch(QWidget *on);
    void place();

    QWidget *const m_panel;
    const int m_margin;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched; ///< the target, and what it stands in below its ground
};

} // namespace Disposition
