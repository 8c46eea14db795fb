// SPDX-License-Identifier: MIT
#pragma once

#include "clockjump.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace Disposition {

/// Tells when trying again is worth it: the network came back, or the machine
/// woke up.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    /// A time that goes on; from where it counts does not matter.
    using Time = std::function<std::chrono::milliseconds()>;

    explicit NetworkWatch(QObject *parent = nullptr);
    /// @p wall goes on while the machine sleeps, @p running does not.
    NetworkWatch(Time wall, Time running, QObject *parent = nullptr);

    /// Begins to look for sleep: when the system says that the clock jumped, or every few
    /// seconds where it does not.
    void start();
    void stop();
    /// Asks the system about the network from now on.  Not before something
    /// failed: it loads a library.
    void askSystem();

public Q_SLOTS:
    void look(); ///< was the machine asleep?

Q_SIGNALS:
    void cameBack();
    void wokeUp();

private:
    const Time m_wall;
    const Time m_running;
    std::chrono::milliseconds m_offset{0};
    std::unique_ptr<ClockJump> m_jump;
    QTimer m_timer;
    bool m_isAsked = false;
};

} // namespace Disposition
