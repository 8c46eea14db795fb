// SPDX-License-Identifier: MIT
#pragma once

#include "follower.h"

namespace Disposition {

/// The edge of a field that can be typed in or chosen from, where the style's
/// own can hardly be told from its ground: Fusion's has a contrast below 2.
class FieldEdge : public Follower
{
    Q_OBJECT

public:
    FieldEdge(QWidget *panel, QWidget *field);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Gives one to each field below @p place.
void giveEdges(QWidget *panel, const QWidget *place);

} // namespace Disposition
