// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/panelplugin.h>

#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

class QPluginLoader;

namespace Disposition::Test {

/// The root object of the plugin, as a host that knows the header alone gets it.
Plugin::PanelFactory *factory();
QObject *factoryObject();

/// A panel of the plugin in a window of its own, worked by its accessible names
/// and keys, with a state folder that goes with it.
class GuestDesk
{
public:
    explicit GuestDesk(const QVariantMap &config = {}, QWidget *parent = nullptr);
    ~GuestDesk();

    QWidget *find(const QString &accessibleName) const;
    QString result() const; ///< what the panel says of the last outcome
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    bool canChoose(const QString &id) const; ///< it shows this call, and outcomes for it
    /// Starts and ends a call, waits for its outcomes, and puts the focus into the form.
    void endedCall(const QString &id);
    /// Chooses the outcome of Alt+@p digit and sets it.
    void set(int digit);
    void show();

    QTemporaryDir folder;
    QPointer<QWidget> widget;
    Plugin::Panel *panel = nullptr;
};

} // namespace Disposition::Test
