// SPDX-License-Identifier: MIT
#include "memory.h"

#include <QDir>
#include <QFile>
#include <QHash>

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

static qint64 parentOf(const QString &process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll(); // its name, in brackets, may hold anything
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

Memory Memory::ofFamily(qint64 process)
{
    QHash<qint64, QStringList> children;
    const QStringList all = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : all)
        children[parentOf(name)].append(name);
    Memory sum;
    QStringList members{QString::number(process)};
    while (!members.isEmpty()) {
        const QString member = members.takeFirst();
        const Memory one = of(member);
        sum.rss += one.rss;
        sum.pss += one.pss;
        members.append(children.value(member.toLongLong()));
    }
    return sum;
}

} // namespace Disposition::Bench
