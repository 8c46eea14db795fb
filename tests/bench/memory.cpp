// SPDX-License-Identifier: MIT
#include "memory.h"

#include <QFile>

namespace Disposition::Bench {

using namespace Qt::StringLiterals;

Memory Memory::of(const QString &process)
{
    Memory memory;
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return memory;
    const auto kib = [](const QByteArray &line) {
        return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble();
    };
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith("Rss:"))
            memory.rss = kib(line);
        else if (line.startsWith("Pss:"))
            memory.pss = kib(line);
    }
    return memory;
}

} // namespace Disposition::Bench
