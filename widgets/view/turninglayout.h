// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace Disposition {

/// Lays things side by side, or one below the other where they would be cut:
/// in a long language, a narrow dock, or a big font.
class TurningLayout : public QLayout
{
    Q_OBJECT

public:
    /// Where what does not fill the row stands.
    enum class Place { Leading, Trailing, Filling };

    explicit TurningLayout(Place place, QWidget *parent = nullptr);
    ~TurningLayout() override;

    void insertWidget(int at, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    std::vector<QLayoutItem *> shown() const;
    int widthBeside() const; ///< what all of them want

    const Place m_place;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Disposition
