// SPDX-License-Identifier: MIT
//
// A host that does one odd thing, said on the command line, and tells what came
// of it on stdout.  See tst_oddhosts.
#include <disposition/panelplugin.h>

#include <QApplication>
#include <QFile>
#include <QPluginLoader>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct LastBefore
{ };
struct FirstAfter
{ };

void print(const QString &line)
{
    std::fputs(line.toUtf8().append('\n').constData(), stdout);
    std::fflush(stdout);
}

bool isMapped(const QString &file)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(file.toLocal8Bit());
}

/// Hears the panel by names alone.
class Listener : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void connection(int state, const QString &text)
    {
        if (state != 3) // the others come and go
            return;
        print(u"%1 %2"_s.arg(state).arg(text));
        QCoreApplication::quit();
    }
};

class OddHost
{
public:
    explicit OddHost(const QString &plugin, QLibrary::LoadHints hints)
    {
        m_loader.setLoadHints(hints); // later ones count for nothing from Qt 6.8 on
        m_loader.setFileName(plugin);
    }

    QWidget *make(const QVariantMap &more = {})
    {
        auto *factory = qobject_cast<Disposition::Plugin::PanelFactory *>(m_loader.instance());
        if (!factory) {
            print(u"cannot be loaded: "_s + m_loader.errorString());
            return nullptr;
        }
        QVariantMap config{{u"stateDir"_s, m_folder.path()}, {u"agent"_s, u"testagent"_s}};
        config.insert(more);
        QString error;
        QWidget *panel = factory->createPanel(config, nullptr, &error);
        if (panel)
            panel->setProperty("stateFile", m_folder.filePath(u"state.sqlite"_s));
        else
            print(u"refused: "_s + error);
        return panel;
    }

    /// As much of a day as there is without a server.
    static void use(QWidget *panel)
    {
        auto *guest = qobject_cast<Disposition::Plugin::Panel *>(panel);
        panel->show();
        for (const char *id : {"0", "1", "0"}) {
            guest->callStarted(QString::fromLatin1(id), {{u"accountNumber"_s, u"5|3"_s}});
            guest->callEnded(QString::fromLatin1(id), {});
        }
        guest->setLanguage(u"de"_s);
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        // In the middle of the work of the panel's own thread.
        const QString file = panel->property("stateFile").toString();
        while (!QFile::exists(file))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }

    int unload()
    {
        const int before = QMetaType::fromType<LastBefore>().id();
        {
            const std::unique_ptr<QWidget> first(make());
            const std::unique_ptr<QWidget> second(make());
            if (!first || !second)
                return 1;
            use(first.get());
            use(second.get());
        }
        // Whoever asked for it: a type that is registered stays so for ever.
        const int after = QMetaType::fromType<FirstAfter>().id();
        for (int id = before + 1; id < after; ++id)
            print(u"registered: "_s + QString::fromLatin1(QMetaType(id).name()));
        const QString file = m_loader.fileName();
        print(m_loader.unload() ? u"unloaded"_s : u"not unloaded"_s);
        print(isMapped(file) ? u"still there"_s : u"gone"_s);
        // The program goes on: nothing of the panel's rings, paints or asks any more.
        QTimer::singleShot(300, QCoreApplication::instance(), &QCoreApplication::quit);
        QWidget window;
        window.show();
        QCoreApplication::exec();
        return 0;
    }

    int connectTo(const QString &url)
    {
        const std::unique_ptr<QWidget> panel(make({{u"url"_s, url}}));
        if (!panel)
            return 1;
        Listener listener;
        QObject::connect(panel.get(), SIGNAL(connectionStateChanged(int, QString)), &listener,
                         SLOT(connection(int, QString)));
        return QCoreApplication::exec();
    }

private:
    QPluginLoader m_loader;
    QTemporaryDir m_folder;
};

} // namespace

int main(int argc, char *argv[])
{
    const QString mode = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const QString plugin = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (mode == "no application"_L1)
        return OddHost(plugin, QLibrary::PreventUnloadHint).make() ? 0 : 1;
    const auto hints = mode == "unload"_L1 ? QLibrary::LoadHints() : QLibrary::PreventUnloadHint;
    OddHost host(plugin, hints); // its folder goes when nobody writes there any more
    std::unique_ptr<QCoreApplication> app;
    if (mode == "core"_L1)
        app = std::make_unique<QCoreApplication>(argc, argv);
    else if (mode == "gui"_L1)
        app = std::make_unique<QGuiApplication>(argc, argv);
    else
        app = std::make_unique<QApplication>(argc, argv);

    if (mode == "unload"_L1)
        return host.unload();
    if (mode == "connect"_L1)
        return host.connectTo(QString::fromLocal8Bit(argv[3]));
    static QWidget *panel = nullptr; // known to somebody, also where it is never deleted
    panel = host.make();
    if (!panel)
        return 1;
    OddHost::use(panel);
    print(u"used"_s);
    if (mode == "exit"_L1)
        std::exit(0); // with a panel, and without unloading anything
    if (mode == "leave"_L1)
        return 0; // the panel is never deleted
    delete panel;
    return 0;
}

#include "oddhost.moc"
