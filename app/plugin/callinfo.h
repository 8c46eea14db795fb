// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/call.h>

#include <QVariantMap>

namespace Disposition {

/// What a host says about a call, read from its map.  What is not there, or
/// cannot be read, is left as unknown: a call is never lost over its details.
struct CallInfo
{
    AccountNumber account;
    CallDetails details;
};
CallInfo readCallInfo(const QVariantMap &info);

} // namespace Disposition
