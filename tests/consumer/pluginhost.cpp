// SPDX-License-Identifier: MIT
//
// A host that links nothing of ours: pluginhost [PLUGIN].
#include <disposition/panelplugin.h>

#include <QAbstractButton>
#include <QApplication>
#include <QPluginLoader>

#include <cstdio>
#include <memory>

namespace Plugin = Disposition::Plugin;

/// The connection that a host has anyway; this one goes nowhere.
class NoConnection : public Plugin::Transport
{
public:
    bool send(const QByteArray &) override { return false; }
    int state() override { return 0; }
    void setSink(Plugin::Sink *sink) override { m_sink = sink; }
    bool isWatched() const { return m_sink; }

private:
    Plugin::Sink *m_sink = nullptr;
};

static int fail(const char *what, const QString &why = {})
{
    std::fprintf(stderr, "pluginhost: %s %s\n", what, qPrintable(why));
    return 1;
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (argc < 2) // enough to know that the header stands by itself
        return Plugin::apiMajor == 1 ? 0 : 1;

    NoConnection connection; // outlives the panel
    QPluginLoader loader(QString::fromLocal8Bit(argv[1]));
    auto *factory = qobject_cast<Plugin::PanelFactory *>(loader.instance());
    if (!factory)
        return fail("this is no plugin of ours:", loader.errorString());
    QString error;
    const QVariantMap config{{QStringLiteral("agent"), QStringLiteral("testagent")}};
    const std::unique_ptr<QWidget> widget(factory->createPanel(config, nullptr, &error));
    auto *panel = qobject_cast<Plugin::Panel *>(widget.get());
    if (!panel || !error.isEmpty())
        return fail("there is no panel:", error);
    panel->setTransport(&connection);
    if (!connection.isWatched())
        return fail("the panel does not use the host's connection");
    panel->setLanguage(QStringLiteral("de"));
    const auto buttons = widget->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Ergebnis setzen"))
            return 0;
    }
    return fail("the panel speaks no German");
}
