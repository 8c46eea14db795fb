// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/protocolexport.h>

#include <QString>

namespace Disposition {

/// Why what is submitted and typed cannot be kept on disk, or not where it was.
struct StoreProblem
{
    enum class Code {
        None,
        NoDriver, ///< this machine's Qt has no SQLite
        Folder, ///< the folder cannot be made or used
        ReadOnly, ///< the file or its folder may not be written
        Full, ///< no space left
        Newer, ///< made by a newer version of this program; left as it is
        Damaged, ///< unreadable; set aside as @p file, and a new one begun
        Busy, ///< another program holds it for too long
        Failed, ///< anything else; see detail
    };
    Code code = Code::None;
    QString file; ///< the file or folder that it is about
    QString detail; ///< the system's words, for diagnostics; may be empty

    bool isNone() const { return code == Code::None; }
};

/// The sentence in English, the source text of its translations; %1 is the file.
DISPOSITION_PROTOCOL_EXPORT const char *sourceText(StoreProblem::Code code);
DISPOSITION_PROTOCOL_EXPORT QString englishText(const StoreProblem &problem);

} // namespace Disposition
