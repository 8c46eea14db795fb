// SPDX-License-Identifier: MIT
#pragma once

#include "fault.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Disposition::Simulator {

/// The line between the clients and a bus, with a fault in it.
///
/// Knows frames, and of what they say only which is the answer to a set.  All
/// else passes unchanged.
class FaultyLine : public QObject
{
    Q_OBJECT

public:
    /// @p bus is the address of the bus behind the line.
    FaultyLine(const QUrl &bus, const Fault &fault, QObject *parent = nullptr);
    ~FaultyLine() override;

    /// Listens on 127.0.0.1; 0 takes any free port.  False when it is not to be had.
    bool listen(quint16 port = 0);
    QUrl url() const;

Q_SIGNALS:
    void faultDone(); ///< each time

private:
    class Connection;
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition::Simulator
