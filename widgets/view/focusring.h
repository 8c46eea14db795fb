// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace Disposition {

/// A ring around whichever widget of the panel has the focus, in a colour that
/// can be told from its ground; styles alone do not promise one.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// Follows the focus inside @p panel.
    explicit FocusRing(QWidget *panel);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *focused);
    QWidget *ground() const;
    void place();

    QWidget *const m_panel;
    QPointer<QWidget> m_target;
};

} // namespace Disposition
