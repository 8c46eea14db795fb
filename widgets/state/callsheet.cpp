// SPDX-License-Identifier: MIT
#include "callsheet.h"

namespace Disposition {

bool CallSheet::isTouched() const
{
    const bool idsTyped = !call.isValid() && !(call.id.isEmpty() && call.account.isEmpty());
    return draft != blank || idsTyped;
}

bool CallSheet::mayBeLeft() const
{
    return progress == Progress::Confirmed || (progress == Progress::Editing && !isTouched());
}

} // namespace Disposition
