// SPDX-License-Identifier: MIT
#include "turninglayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Disposition {

TurningLayout::TurningLayout(Place place, QWidget *parent)
    : QLayout(parent)
    , m_place(place)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

TurningLayout::~TurningLayout() = default;

void TurningLayout::insertWidget(int at, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + at, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void TurningLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *TurningLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *TurningLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem *> TurningLayout::shown() const
{
    std::vector<QLayoutItem *> items;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

// What fills the row can be narrower than it would like to be.
static int widthOf(const QLayoutItem *item, bool fills)
{
    return fills ? item->minimumSize().width() : item->sizeHint().width();
}

int TurningLayout::widthBeside() const
{
    const auto items = shown();
    int widest = 0;
    int sum = 0;
    for (const QLayoutItem *item : items) {
        const int width = widthOf(item, m_place == Place::Filling);
        widest = std::max(widest, width);
        sum += width;
    }
    // What fills the row shares it evenly.
    const int count = int(items.size());
    return (m_place == Place::Filling ? widest * count : sum) + std::max(0, count - 1) * spacing();
}

int TurningLayout::heightForWidth(int width) const
{
    const bool isBeside = widthBeside() <= width;
    int height = 0;
    for (const QLayoutItem *item : shown()) {
        const int its = item->sizeHint().height();
        const int gap = height > 0 ? spacing() : 0;
        height = isBeside ? std::max(height, its) : height + gap + its;
    }
    return height;
}

QSize TurningLayout::sizeHint() const
{
    const int width = widthBeside();
    return {width, heightForWidth(width)};
}

QSize TurningLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : shown())
        least = least.expandedTo(
            {widthOf(item, m_place == Place::Filling), item->sizeHint().height()});
    return least;
}

void TurningLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    const auto items = shown();
    if (items.empty())
        return;
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const bool isBeside = widthBeside() <= place.width();
    const int count = int(items.size());
    const int share = (place.width() - (count - 1) * spacing()) / count;
    int x = place.x() + (m_place == Place::Trailing ? place.width() - widthBeside() : 0);
    int y = place.y();
    for (QLayoutItem *item : items) {
        QSize size(place.width(), item->sizeHint().height());
        if (isBeside)
            size.setWidth(m_place == Place::Filling ? share : item->sizeHint().width());
        const QRect its(QPoint(isBeside ? x : place.x(), y), size);
        item->setGeometry(QStyle::visualRect(direction, place, its));
        x += size.width() + spacing();
        if (!isBeside)
            y += size.height() + spacing();
    }
}

} // namespace Disposition
