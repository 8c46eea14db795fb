// SPDX-License-Identifier: MIT
#include "fieldedge.h"

#include "panellooks.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>

namespace Disposition {

FieldEdge::FieldEdge(QWidget *panel, QWidget *field)
    : Follower(panel, 0)
{
    follow(field);
}

/// As near to the ground as it may be, and no nearer: it is to be told from both
/// sides as a text is.
static QColor edgeBetween(const QColor &ground, const QColor &field, const QColor &ink)
{
    constexpr int steps = 20;
    for (int i = 1; i < steps; ++i) {
        const auto mixed = [i](int from, int to) {
            return from + (to - from) * i / steps;
        };
        const QColor edge(mixed(ground.red(), ink.red()), mixed(ground.green(), ink.green()),
                          mixed(ground.blue(), ink.blue()));
        if (contrast(edge, ground) >= 4.5 && contrast(edge, field) >= 4.5)
            return edge;
    }
    return ink;
}

void FieldEdge::paintEvent(QPaintEvent *)
{
    // What is only shown, as text, has none.
    const auto *line = qobject_cast<const QLineEdit *>(target());
    if (line && !line->hasFrame())
        return;
    const QPalette &colors = panel()->palette();
    const QColor ground = colors.color(QPalette::Window);
    const QColor field = colors.color(QPalette::Base);
    if (contrast(ground, field) >= 3)
        return; // the field itself stands out
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeBetween(ground, field, colors.color(QPalette::WindowText)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

void giveEdges(QWidget *panel, const QWidget *place)
{
    const auto fields = place->findChildren<QWidget *>();
    for (QWidget *field : fields) {
        if (qobject_cast<QLineEdit *>(field) || qobject_cast<QListView *>(field)
            || qobject_cast<QPlainTextEdit *>(field))
            new FieldEdge(panel, field);
    }
}

} // namespace Disposition
