// SPDX-License-Identifier: MIT
#include "pseudolanguage.h"
#include "scenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStyleFactory>
#include <QTest>

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

struct Look
{
    QString name;
    QPalette colors;
    bool highContrast = false;
};

/// A language by its tag, from a folder if it has it, or one that is made up.
struct Tongue
{
    QString tag;
    QStringList folders;

    void speak(DispositionPanel &panel) const
    {
        Test::PseudoLanguage::Kind kind;
        if (Test::PseudoLanguage::find(tag, &kind))
            Test::PseudoLanguage::speak(panel, kind);
        else
            panel.setLanguage(QLocale(tag), folders);
    }
};

static bool shoot(const Screenshots::Scene &scene, const Tongue &tongue, const QSize &size,
                  const Look &look, const QString &file)
{
    QApplication::setPalette(look.colors);
    Screenshots::Desk desk;
    tongue.speak(desk.panel);
    desk.panel.controller()->preferences()->setHighContrast(look.highContrast);
    desk.panel.resize(size);
    desk.panel.show();
    desk.panel.setFocus();
    desk.panel.activateWindow();
    [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&desk.panel);
    scene.play(desk);
    for (int i = 0; i < 3; ++i) // layouts in layouts settle one after the other
        QCoreApplication::processEvents();
    return desk.panel.grab().save(file);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"out"_s, u"Folder for the pictures."_s, u"DIR"_s, u"."_s},
                       {u"language"_s,
                        u"Language of the panel; or xx_long, xx_mirrored, xx_wide: English made "
                        "hard on purpose."_s,
                        u"TAG"_s, u"en_GB"_s},
                       {u"translations"_s, u"Folder with catalogues."_s, u"DIR"_s},
                       {u"text"_s, u"Size of the text."_s, u"PERCENT"_s, u"100"_s}});
    parser.process(app);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const int percent = parser.value(u"text"_s).toInt();
    if (percent < 50 || percent > 400)
        parser.showHelp(2);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    const Tongue tongue{parser.value(u"language"_s), parser.values(u"translations"_s)};
    const QDir folder(parser.value(u"out"_s));
    if (!folder.mkpath(u"."_s))
        return 1;
    const QPalette light = QApplication::palette();
    const QList<Look> looks{{u"light"_s, light, false},
                            {u"dark"_s, darkPalette(), false},
                            {u"contrast"_s, light, true}};
    const QList<std::pair<QString, QSize>> sizes{
        {u"default"_s, {360, 600}}, {u"narrow"_s, {260, 640}}, {u"wide"_s, {760, 300}}};
    int count = 0;
    const QList<Screenshots::Scene> scenes = Screenshots::scenes();
    for (const Look &look : looks) {
        for (const auto &[width, size] : sizes) {
            for (const Screenshots::Scene &scene : scenes) {
                const QString file
                    = folder.filePath(u"%1-%2-%3.png"_s.arg(scene.name, look.name, width));
                if (!shoot(scene, tongue, size * percent / 100, look, file)) {
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
