// SPDX-License-Identifier: MIT
#include "announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace Disposition {

static QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *label = qobject_cast<AnnouncingLabel *>(object);
    if (label && label->speaks())
        return new QAccessibleWidget(label, QAccessible::Notification);
    return nullptr;
}

// The one thing that all panels of a process share: Qt keeps one list of
// factories, and ours must be gone before our code is.
static std::shared_ptr<void> useFactory()
{
    static std::weak_ptr<void> shared;
    std::shared_ptr<void> use = shared.lock();
    if (!use) {
        QAccessible::installFactory(makeInterface);
        use = std::shared_ptr<void>(nullptr,
                                    [](void *) { QAccessible::removeFactory(makeInterface); });
        shared = use;
    }
    return use;
}

AnnouncingLabel::AnnouncingLabel(QWidget *parent, bool speaks)
    : QLabel(parent)
    , m_factory(speaks ? useFactory() : nullptr)
{
    setTextFormat(Qt::PlainText);
}

AnnouncingLabel::~AnnouncingLabel() = default;

void AnnouncingLabel::announce(const QString &text)
{
    if (accessibleName() != text)
        setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
#else
    QAccessibleEvent event(this, QAccessible::ObjectShow);
#endif
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(text);
}

} // namespace Disposition
