// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/call.h>
#include <disposition/clock.h>
#include <disposition/stateexport.h>

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Disposition {

/// Counts down the time for the work after each call, where there is a limit.
///
/// At zero nothing is discarded or filed: the call is late, and that is told.
class DISPOSITION_STATE_EXPORT WrapUpTimer : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds warning{20}; ///< before the end

    explicit WrapUpTimer(std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~WrapUpTimer() override;

    /// For calls that end from now on and bring no limit of their own; 0, as by default, is none.
    void setLimit(std::chrono::seconds limit);
    std::chrono::seconds limit() const;
    void setExtension(std::chrono::seconds extension); ///< 30 s by default

    void start(const Call &call); ///< it has ended, or there is work again after pause()
    void pause(CallInstance call); ///< its outcome is submitted: the time runs, and nothing is told
    void stop(CallInstance call); ///< its outcome is set, or will not be
    bool extend(CallInstance call); ///< false where nothing is counted

    /// What is left, 0 when it is over; nothing where nothing is counted.
    std::optional<std::chrono::seconds> left(CallInstance call) const;
    bool isLate(CallInstance call) const;

Q_SIGNALS:
    void endIsNear(Disposition::CallInstance call); ///< again after each extension
    void expired(Disposition::CallInstance call); ///< the same
    void changed(); ///< started, paused, stopped or extended

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
