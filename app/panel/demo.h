// SPDX-License-Identifier: MIT
#pragma once

#include "simulatedbus.h"

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

    Simulator::SimulatedBus &bus() { return m_bus; }
    bool start(); ///< false when no port is to be had
    /// A call every now and then; each fourth is one that the server does not know.
    void playCalls();

private:
    void nextCall();

    OutcomeService *const m_service;
    Simulator::SimulatedBus m_bus;
    QTimer m_next;
    QTimer m_hangUp;
    CallId m_current;
    int m_count = 0;
};

} // namespace Disposition::App
