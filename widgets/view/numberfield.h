// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace Disposition {

/// A plain field for a number, as wide as its digits need.  What is typed is
/// read elsewhere: a spin box would misread "1234.5" in half of the world.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace Disposition
