// SPDX-License-Identifier: MIT
//
// The plugin's file, without its symbols.
#include "bench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Disposition;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Bench::Table table(u"size"_s, argc, argv);
    const QTemporaryDir folder;
    const QString stripped = folder.filePath(u"stripped"_s);
    if (QProcess::execute(u"strip"_s, {u"-o"_s, stripped, QStringLiteral(DISPOSITION_PANEL_PLUGIN)})
        != 0) {
        table.addNotRun(u"the plugin's file, stripped"_s, u"there is no strip"_s);
        return 0;
    }
    table.add(u"the plugin's file, stripped"_s, double(QFileInfo(stripped).size()) / (1024 * 1024),
              1, u"MiB"_s);
    return table.exitCode();
}
