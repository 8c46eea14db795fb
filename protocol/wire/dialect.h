// SPDX-License-Identifier: MIT
#pragma once

namespace Disposition {

/// The specification prints its request twice, and the two disagree.
enum class Dialect {
    Sample, ///< as its sample: topic "WebService", "OutcomeId" a number
    Table, ///< as its parameter table: topic "Webservice", "OutcomeID" a string
};

} // namespace Disposition
