// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomerecord.h>
#include <disposition/protocolexport.h>

#include <QList>

namespace Disposition {

/// The submitted outcomes in a state folder, whosever they are: those that are
/// not confirmed, and those that were refused and nobody has seen yet.
struct KeptOutcomes
{
    QList<OutcomeRecord> records; ///< in the order of their submits
    StoreProblem problem; ///< why they cannot be read, or what could not
};

/// Only looks: what a program is about to send stays its own.  A damaged file
/// is set aside all the same.  Waits for the disk; any thread.
DISPOSITION_PROTOCOL_EXPORT KeptOutcomes readKeptOutcomes(const QString &folder);

} // namespace Disposition
