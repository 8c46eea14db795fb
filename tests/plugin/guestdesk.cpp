// SPDX-License-Identifier: MIT
#include "guestdesk.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPluginLoader>
#include <QTest>

namespace Disposition::Test {

using namespace Qt::StringLiterals;

QObject *factoryObject()
{
    QPluginLoader loader(QStringLiteral(DISPOSITION_PANEL_PLUGIN));
    QObject *root = loader.instance();
    if (!root)
        qFatal("%s", qUtf8Printable(loader.errorString()));
    return root;
}

Plugin::PanelFactory *factory()
{
    return qobject_cast<Plugin::PanelFactory *>(factoryObject());
}

GuestDesk::GuestDesk(const QVariantMap &config, QWidget *parent)
{
    QVariantMap all{{u"agent"_s, u"testagent"_s}, {u"stateDir"_s, folder.path()}};
    all.insert(config);
    QString error;
    widget = factory()->createPanel(all, parent, &error);
    if (!widget)
        qFatal("%s", qUtf8Printable(error));
    panel = qobject_cast<Plugin::Panel *>(widget.data());
}

GuestDesk::~GuestDesk()
{
    delete widget;
}

QWidget *GuestDesk::find(const QString &accessibleName) const
{
    const auto all = widget->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->accessibleName() == accessibleName)
            return each;
    }
    qFatal("nothing is called %s", qUtf8Printable(accessibleName));
    return nullptr;
}

QString GuestDesk::result() const
{
    // Its name is the message while one is shown.
    const auto all = widget->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->inherits("Disposition::InlineMessage")) {
            const auto labels = each->findChildren<QWidget *>();
            for (QWidget *label : labels) {
                if (!label->accessibleName().isEmpty())
                    return label->accessibleName();
            }
        }
    }
    return {};
}

void GuestDesk::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = widget->window()->focusWidget();
    QTest::keyClick(focused ? focused : widget.data(), Qt::Key(key), modifiers);
}

void GuestDesk::type(const QString &text)
{
    QTest::keyClicks(widget->window()->focusWidget(), text);
}

bool GuestDesk::canChoose(const QString &id) const
{
    return qobject_cast<QLineEdit *>(find(u"Call ID"_s))->text() == id
        && qobject_cast<QListView *>(find(u"Outcomes"_s))->model()->rowCount() > 0;
}

void GuestDesk::endedCall(const QString &id)
{
    panel->callStarted(id, {{u"accountNumber"_s, u"5|3|1|0|0|44|1"_s}});
    panel->callEnded(id, {});
    QTRY_VERIFY(canChoose(id));
    find(u"Outcome"_s)->setFocus();
}

void GuestDesk::set(int digit)
{
    key(Qt::Key_0 + digit, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
}

void GuestDesk::show()
{
    widget->window()->show();
    widget->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(widget->window()));
}

} // namespace Disposition::Test
