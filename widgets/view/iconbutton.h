// SPDX-License-Identifier: MIT
#pragma once

#include "paintedicon.h"

#include <QToolButton>

namespace Disposition {

/// A small button with a sign in place of words; its words are its accessible
/// name and its tool tip.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(PaintedIcon::Shape shape, QWidget *parent);

    void setWords(const QString &name, const QString &toolTip = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const PaintedIcon::Shape m_shape;
};

} // namespace Disposition
