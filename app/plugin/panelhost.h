// SPDX-License-Identifier: MIT
#pragma once

// A host in ten lines.  This file, callfeed.h, panelloader.h and panelplugin.h
// may be copied; they want C++17 and Qt Widgets, and link nothing of the panel's.
//
//     Disposition::Plugin::PanelHost panel;               // a member of the main window
//     panel.onConfirmed = [](const QString &callId, const QVariantMap &result) { … };
//     if (!panel.dock(this, {{"url", "wss://lcm.example/bus"}, {"agent", "testagent"}}))
//         statusBar()->showMessage(panel.errorText());
//     panel.callStarted("12345", {{"accountNumber", "5|3|1|0|0|44|1"}});   // from any thread
//     panel.callEnded("12345");

#include "callfeed.h"
#include "panelloader.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

namespace Disposition::Plugin {

/// Makes a panel, docks it, feeds it and hears from it: one host, one panel.
///
/// Made, used and deleted on the GUI thread, but for the call feed.  The panel
/// belongs to its parent and may go first.  Threads that may outlive this object
/// feed by a copy of feed().
class PanelHost
{
public:
    using Result = std::function<void(const QString &callId, const QVariantMap &result)>;
    Result onSubmitted, onConfirmed, onRefused, onUnconfirmed;
    std::function<void(const QString &callId)> onAttention, onWrapUpExpired;
    std::function<void(int state, const QString &text)> onConnection;
    std::function<void(int count)> onPending;
    std::function<void()> onReadyToClose;

    /// @p plugin: a path, or a name to look for where plugins are.
    explicit PanelHost(const QString &plugin = QStringLiteral("dispositionpanel"))
        : m_loader(plugin)
        , m_ear(this)
    { }
    PanelHost(const PanelHost &) = delete;
    PanelHost &operator=(const PanelHost &) = delete;

    /// A panel, or null: then errorText() says why.
    QWidget *create(const QVariantMap &config, QWidget *parent = nullptr)
    {
        PanelFactory *factory = m_loader.load(&m_error);
        QWidget *made = factory ? factory->createPanel(config, parent, &m_error) : nullptr;
        if (!made)
            return nullptr;
        m_feed.setPanel(made);
        m_ear.listenTo(made);
        return made;
    }

    /// The same, in a dock of @p window, which may be hidden and floated as usual.
    QDockWidget *dock(QMainWindow *window, const QVariantMap &config)
    {
        auto dock = std::make_unique<QDockWidget>(QStringLiteral("Disposition"), window);
        QWidget *made = create(config, dock.get());
        if (!made)
            return nullptr;
        dock->setObjectName(QStringLiteral("dispositionDock")); // for QMainWindow::saveState()
        dock->setWidget(made);
        window->addDockWidget(Qt::RightDockWidgetArea, dock.get());
        return dock.release();
    }

    /// Why the last create() or dock() made none, or what it found odd; may be empty.
    QString errorText() const { return m_error; }
    QWidget *widget() const { return m_feed.panel(); }
    /// For everything that is not here; null where there is no panel.
    Panel *panel() const { return qobject_cast<Panel *>(widget()); }

    CallFeed feed() const { return m_feed; }
    void callStarted(const QString &id, const QVariantMap &info = {}) const
    {
        m_feed.callStarted(id, info);
    }
    void callUpdated(const QString &id, const QVariantMap &info = {}) const
    {
        m_feed.callUpdated(id, info);
    }
    void callEnded(const QString &id, const QVariantMap &info = {}) const
    {
        m_feed.callEnded(id, info);
    }
    void setCurrentCall(const QString &id) const { m_feed.setCurrentCall(id); }

private:
    /// Hears the panel's signals by their names: a header has no moc.
    class Ear : public QObject
    {
    public:
        explicit Ear(PanelHost *host)
            : m_host(host)
        { }
        void listenTo(QWidget *panel)
        {
            static const char *const signatures[] = {"outcomeSubmitted(QString,QVariantMap)",
                                                     "outcomeConfirmed(QString,QVariantMap)",
                                                     "outcomeRefused(QString,QVariantMap)",
                                                     "outcomeUnconfirmed(QString,QVariantMap)",
                                                     "attentionRequested(QString)",
                                                     "wrapUpExpired(QString)",
                                                     "connectionStateChanged(int,QString)",
                                                     "pendingChanged(int)",
                                                     "readyToClose()"};
            if (m_panel)
                m_panel->disconnect(this);
            m_panel = panel;
            int slot = QObject::staticMetaObject.methodCount();
            for (const char *signature : signatures) {
                const int signal = panel->metaObject()->indexOfSignal(signature);
                if (signal >= 0)
                    QMetaObject::connect(panel, signal, this, slot, Qt::DirectConnection);
                ++slot;
            }
        }

    protected:
        // A slot may delete the host, and this: what is called is a copy.
        int qt_metacall(QMetaObject::Call call, int id, void **args) override
        {
            id = QObject::qt_metacall(call, id, args);
            if (id < 0 || call != QMetaObject::InvokeMetaMethod)
                return id;
            const auto text = [args](int i) {
                return *static_cast<const QString *>(args[i]);
            };
            const auto number = [args](int i) {
                return *static_cast<const int *>(args[i]);
            };
            const auto results = {m_host->onSubmitted, m_host->onConfirmed, m_host->onRefused,
                                  m_host->onUnconfirmed};
            if (id < 4) {
                if (const Result tell = *(results.begin() + id))
                    tell(text(1), *static_cast<const QVariantMap *>(args[2]));
            } else if (id < 6) {
                if (const auto tell = id == 4 ? m_host->onAttention : m_host->onWrapUpExpired)
                    tell(text(1));
            } else if (id == 6) {
                if (const auto tell = m_host->onConnection)
                    tell(number(1), text(2));
            } else if (id == 7) {
                if (const auto tell = m_host->onPending)
                    tell(number(1));
            } else if (const auto tell = m_host->onReadyToClose) {
                tell();
            }
            return -1;
        }

    private:
        PanelHost *const m_host;
        QPointer<QWidget> m_panel;
    };

    PanelLoader m_loader;
    QString m_error;
    CallFeed m_feed;
    Ear m_ear;
};

} // namespace Disposition::Plugin
