// SPDX-License-Identifier: MIT
#include "targetheight.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace Disposition {

namespace {

class HeightKeeper : public QObject
{
public:
    explicit HeightKeeper(QWidget *field)
        : QObject(field)
        , m_field(field)
    {
        field->installEventFilter(this);
        field->setMinimumHeight(least); // the rest when it is shown: many never are
    }

protected:
    // A host's style sheet comes with any of these, and brings margins of its own.
    bool eventFilter(QObject *, QEvent *event) override
    {
        const auto type = event->type();
        if (type == QEvent::StyleChange || type == QEvent::FontChange || type == QEvent::Show)
            keep();
        return false;
    }

private:
    static constexpr int least = 24;

    void keep() { m_field->setMinimumHeight(std::max(least, m_field->sizeHint().height())); }

    QWidget *const m_field;
};

} // namespace

void keepTargetHeight(QWidget *field)
{
    new HeightKeeper(field);
}

} // namespace Disposition
