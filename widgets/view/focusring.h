// SPDX-License-Identifier: MIT
#pragma once

#include "follower.h"

namespace Disposition {

/// A ring around whichever widget of the panel has the focus, in a colour that
/// can be told from its ground; styles alone do not promise one.
class FocusRing : public Follower
{
    Q_OBJECT

public:
    /// Follows the focus inside @p panel.
    explicit FocusRing(QWidget *panel);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Disposition
