// SPDX-License-Identifier: MIT
//
// Any text from the bus: the decoder ends, and agrees with a plain reading of
// the JSON about what is a success.
#include "oracle.h"
#include "wire/decode.h"

#include <cstdint>

using namespace Disposition;
using Fuzz::require;
using Fuzz::saysYes;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    const auto quiet = Wire::decode(text);
    const auto following = Wire::decode(text, Wire::BusEvents::Follow);
    // Following the bus' calls adds messages, and changes none.
    require(quiet.index() == 0 || quiet.index() == following.index());
    // What the quick look lets fall, the parser would not have taken.
    require(following.index() == 0 || Wire::mayConcernUs(text, Wire::BusEvents::Follow));

    if (const auto *result = std::get_if<Wire::SetResult>(&quiet);
        result && result->verdict == Wire::SetResult::Verdict::Success)
        require(saysYes(text.toUtf8(), {}));
    if (const auto *list = std::get_if<Wire::OutcomeList>(&quiet)) {
        for (const Outcome &outcome : list->outcomes)
            require(!outcome.id.isEmpty());
    }
    return 0;
}
