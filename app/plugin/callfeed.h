// SPDX-License-Identifier: MIT
#pragma once

// Tells a panel of calls from any thread, for panelhost.h; may be copied with it.

#include "panelplugin.h"

#include <QPointer>
#include <QThread>
#include <QWidget>

#include <memory>

namespace Disposition::Plugin {

/// A copy may live on any thread, and longer than the panel: what it tells then
/// is forgotten.  Nothing here waits.
class CallFeed
{
public:
    void callStarted(const QString &id, const QVariantMap &info = {}) const
    {
        pass([id, info](Panel *panel) { panel->callStarted(id, info); });
    }
    void callUpdated(const QString &id, const QVariantMap &info = {}) const
    {
        pass([id, info](Panel *panel) { panel->callUpdated(id, info); });
    }
    void callEnded(const QString &id, const QVariantMap &info = {}) const
    {
        pass([id, info](Panel *panel) { panel->callEnded(id, info); });
    }
    void setCurrentCall(const QString &id) const
    {
        pass([id](Panel *panel) { panel->setCurrentCall(id); });
    }

    // On the GUI thread
    void setPanel(QWidget *panel) { m_target->panel = panel; }
    QWidget *panel() const { return m_target->panel; }

private:
    struct Target : QObject
    {
        QPointer<QWidget> panel;
    };

    // The last copy may go on another thread than the target's own.
    static void release(Target *target)
    {
        if (target->thread() == QThread::currentThread())
            delete target;
        else
            target->deleteLater();
    }

    template <typename Tell> void pass(Tell tell) const
    {
        Target *target = m_target.get();
        QMetaObject::invokeMethod(
            target,
            [target, tell] {
                if (auto *panel = qobject_cast<Panel *>(target->panel.data()))
                    tell(panel);
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<Target> m_target{new Target, release};
};

} // namespace Disposition::Plugin
