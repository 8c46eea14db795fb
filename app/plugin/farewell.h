// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace Disposition {

class OutcomeService;

/// Waits until the panel may go without haste: until the set on its way is
/// answered, but not for long, and everything is on disk.
///
/// Only for good manners: what goes without it is kept, too, and sent again.
class Farewell : public QObject
{
    Q_OBJECT

public:
    Farewell(OutcomeService *service, QObject *parent);

    /// Calls @p done once, from the event loop; said twice, the last one counts.
    void say(std::function<void()> done);

private:
    void look();
    void finish();

    OutcomeService *const m_service;
    QTimer m_patience;
    std::function<void()> m_done;
};

} // namespace Disposition
