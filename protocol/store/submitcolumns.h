// SPDX-License-Identifier: MIT
#pragma once

#include "columns.h"

#include <disposition/outcomerecord.h>

#include <QSqlQuery>

/// The columns that a table of records has for each submit, for a SELECT.
#define SUBMIT_COLUMNS                                                                             \
    "key, agent, call_id, account, call_started, outcome, lead_score, target_amount, comments,"    \
    " submitted"

namespace Disposition::Columns {

/// Behind those columns.
constexpr int afterSubmit = 10;

/// What was submitted, from a row that begins with SUBMIT_COLUMNS.
inline OutcomeRecord toSubmit(const QSqlQuery &row)
{
    OutcomeRecord record;
    record.key = row.value(0).toString();
    record.request.agent = AgentId(row.value(1).toString());
    record.request.callId = CallId(row.value(2).toString());
    record.request.account = AccountNumber(row.value(3).toString());
    record.callStartedAt = toTime(row.value(4));
    record.request.outcome = OutcomeId(row.value(5).toString());
    record.request.leadScore = row.value(6).toLongLong();
    record.request.targetAmount = Decimal::fromText(row.value(7).toString()).value_or(Decimal());
    record.request.comments = row.value(8).toString();
    record.submittedAt = toTime(row.value(9));
    return record;
}

} // namespace Disposition::Columns
