// SPDX-License-Identifier: MIT
#pragma once

#include "network/programnetwork.h"

#include <disposition/outcomeservice.h>

#include <QTimer>

namespace Disposition::App {

/// A bus inside the program, and calls that come and go: for practice, with no
/// server anywhere.
class Demo : public QObject
{
    Q_OBJECT

public:
    explicit Demo(OutcomeService *service);

    /// Empty, or why there is no bus.
    QString start();
    PracticeBus &bus() { return *m_bus; } ///< once it was started
    /// A call every now and then; each fourth is one that the server does not know.
    void playCalls();

private:
    void nextCall();

    OutcomeService *const m_service;
    std::unique_ptr<PracticeBus> m_bus;
    QTimer m_next;
    QTimer m_hangUp;
    CallId m_current;
    int m_count = 0;
};

} // namespace Disposition::App
