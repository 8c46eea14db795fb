// SPDX-License-Identifier: MIT
#include "panelfactory.h"

#include "crossing.h"
#include "guestconfig.h"
#include "guestpanel.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QThread>

namespace Disposition {

using namespace Qt::StringLiterals;

Q_DECLARE_LOGGING_CATEGORY(guest)

PanelFactory::PanelFactory()
    : m_alive(std::make_shared<int>())
{ }

PanelFactory::~PanelFactory() = default;

int PanelFactory::apiMinor()
{
    return Plugin::apiMinor;
}

int PanelFactory::livePanels()
{
    return int(m_alive.use_count()) - 1;
}

/// Why no widget can be made here and now; empty where it can.
static QString obstacle(const QWidget *parent)
{
    if (!QCoreApplication::instance())
        return u"The panel needs a QApplication, and there is none yet."_s;
    if (!qobject_cast<QApplication *>(QCoreApplication::instance())) {
        const QString kind
            = QString::fromLatin1(QCoreApplication::instance()->metaObject()->className());
        return u"The panel needs a QApplication; this program has a %1."_s.arg(kind);
    }
    const QThread *gui = QCoreApplication::instance()->thread();
    if (QThread::currentThread() != gui)
        return u"The panel must be created on the GUI thread."_s;
    if (parent && parent->thread() != gui)
        return u"The panel's parent must live on the GUI thread."_s;
    return {};
}

QWidget *PanelFactory::createPanel(const QVariantMap &map, QWidget *parent, QString *error)
{
    const auto say = [error](const QString &text) {
        if (error)
            *error = forHost(text);
    };
    say({});
    if (const QString why = obstacle(parent); !why.isEmpty()) {
        say(why);
        return nullptr;
    }
    const GuestConfig config = readConfig(map);
    if (!config.error.isEmpty()) {
        say(u"The configuration is wrong: "_s + config.error);
        return nullptr;
    }
    if (!config.remarks.isEmpty()) {
        qCWarning(guest, "in the configuration, %s", qUtf8Printable(config.remarks));
        say(u"In the configuration, "_s + config.remarks);
    }
    return new GuestPanel(config, m_alive, parent);
}

QWidget *PanelFactory::createPanel(const QVariantMap &config, QWidget *parent)
{
    QString error;
    QWidget *panel = createPanel(config, parent, &error);
    if (!panel)
        Q_EMIT creationFailed(error);
    return panel;
}

} // namespace Disposition
