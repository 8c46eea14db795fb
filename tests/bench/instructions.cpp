// SPDX-License-Identifier: MIT
#include "instructions.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

namespace Disposition::Bench {

using namespace Qt::StringLiterals;

// Where there are more fonts, each start looks at more.
static const QByteArray fewFonts = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/truetype/dejavu</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
)";

InstructionCounter::InstructionCounter(int peerPort)
    : m_valgrind(QStandardPaths::findExecutable(u"valgrind"_s))
{
    QFile fonts(m_home.filePath(u"fonts.conf"_s));
    if (fonts.open(QIODevice::WriteOnly))
        fonts.write(fewFonts);
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"QT_PLUGIN_PATH"_s}) {
        if (ours.contains(name))
            m_environment.insert(name, ours.value(name));
    }
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    m_environment.insert(u"FONTCONFIG_FILE"_s, fonts.fileName());
    m_environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"QT_HASH_SEED"_s, u"0"_s);
    m_environment.insert(u"DISPOSITION_BENCH_PEER"_s, QString::number(peerPort));
}

bool InstructionCounter::run(const QStringList &command) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path()); // where there is no .valgrindrc
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.mid(1));
    if (process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    std::fprintf(stderr, "%s\n%s\n%s\n", qPrintable(command.join(u' ')),
                 qPrintable(process.errorString()), process.readAll().constData());
    return false;
}

void InstructionCounter::warmUp(const QStringList &command) const
{
    run(command);
}

qint64 InstructionCounter::count(const QStringList &command, const QString &profile) const
{
    QFile::remove(profile);
    if (!run(QStringList{m_valgrind, u"--tool=callgrind"_s, u"--callgrind-out-file="_s + profile}
             + command))
        return 0;
    QFile file(profile);
    if (file.open(QIODevice::ReadOnly)) {
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            if (line.startsWith("totals: "))
                return line.mid(8).trimmed().toLongLong();
        }
    }
    std::fprintf(stderr, "%s holds no total\n", qPrintable(profile));
    return 0;
}

} // namespace Disposition::Bench
