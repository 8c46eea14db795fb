// SPDX-License-Identifier: MIT
#include <disposition/storeproblem.h>

#include <QtGlobal>

namespace Disposition {

const char *sourceText(StoreProblem::Code code)
{
    switch (code) {
    case StoreProblem::Code::None:
        return "";
    case StoreProblem::Code::NoDriver:
        //: In the panel. SQLite is the name of a program library.
        return QT_TRANSLATE_NOOP("Storage",
                                 "Nothing can be kept on this machine: SQLite is missing");
    case StoreProblem::Code::Folder:
        //: In the panel. %1 is a folder.
        return QT_TRANSLATE_NOOP("Storage", "Nothing can be kept: the folder %1 cannot be used");
    case StoreProblem::Code::ReadOnly:
        //: In the panel. %1 is a file.
        return QT_TRANSLATE_NOOP("Storage", "Nothing can be kept: %1 may not be written");
    case StoreProblem::Code::Full:
        //: In the panel, when something cannot be kept on this computer.
        return QT_TRANSLATE_NOOP("Storage",
                                 "It cannot be kept: the disk is full. Nothing was sent.");
    case StoreProblem::Code::Newer:
        //: In the panel. %1 is a file.
        return QT_TRANSLATE_NOOP(
            "Storage", "Nothing can be kept: %1 was made by a newer version of this program");
    case StoreProblem::Code::Damaged:
        //: In the panel. %1 is a file.
        return QT_TRANSLATE_NOOP("Storage",
                                 "What was kept could not be read; it is set aside as %1");
    case StoreProblem::Code::Busy:
        //: In the panel. %1 is a file. Another program is using it.
        return QT_TRANSLATE_NOOP("Storage", "It cannot be kept: %1 is in use. Nothing was sent.");
    case StoreProblem::Code::Failed:
        //: In the panel. %1 is a file.
        return QT_TRANSLATE_NOOP("Storage",
                                 "It cannot be kept: %1 cannot be written. Nothing was sent.");
    }
    Q_UNREACHABLE();
    return "";
}

QString englishText(const StoreProblem &problem)
{
    return QString::fromLatin1(sourceText(problem.code))
        .replace(QLatin1StringView("%1"), problem.file);
}

} // namespace Disposition
