// SPDX-License-Identifier: MIT
#include "scenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStyleFactory>

#include <cstdio>

using namespace Disposition;
using namespace Qt::StringLiterals;

static QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2b, 0x2b));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0x9a, 0xe0));
    dark.setColor(QPalette::HighlightedText, Qt::black);
    return dark;
}

static bool shoot(const Screenshots::Scene &scene, const QLocale &locale, int width,
                  const QString &file)
{
    Screenshots::Desk desk;
    desk.panel.setLanguage(locale);
    desk.panel.resize(width, 520);
    desk.panel.show();
    desk.panel.setFocus();
    QApplication::setActiveWindow(&desk.panel);
    scene.play(desk);
    QCoreApplication::processEvents();
    return desk.panel.grab().save(file);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"out"_s, u"Folder for the pictures."_s, u"DIR"_s, u"."_s},
                       {u"language"_s, u"Language of the panel."_s, u"TAG"_s, u"en_GB"_s}});
    parser.process(app);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QDir folder(parser.value(u"out"_s));
    if (!folder.mkpath(u"."_s))
        return 1;
    const QPalette light = QApplication::palette();
    int count = 0;
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : light);
        const QList<Screenshots::Scene> scenes = Screenshots::scenes();
        for (const Screenshots::Scene &scene : scenes) {
            for (const int width : {360, 260}) {
                const QString file = folder.filePath(
                    u"%1-%2-%3.png"_s.arg(scene.name, dark ? u"dark"_s : u"light"_s,
                                          width == 360 ? u"default"_s : u"narrow"_s));
                if (!shoot(scene, QLocale(parser.value(u"language"_s)), width, file)) {
                    std::fprintf(stderr, "cannot save %s\n", qPrintable(file));
                    return 1;
                }
                ++count;
            }
        }
    }
    std::printf("%d pictures\n", count);
    return 0;
}
