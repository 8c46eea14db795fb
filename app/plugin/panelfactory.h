// SPDX-License-Identifier: MIT
#pragma once

#include "panelplugin.h"

#include <QObject>

#include <memory>

namespace Disposition {

/// The plugin's root: makes panels and counts them, and holds nothing else.  It
/// may go before its panels do, and after this library's statics are gone.
class PanelFactory final : public QObject, public Plugin::PanelFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID DispositionPanelFactory_iid FILE "panelplugin.json")
    Q_INTERFACES(Disposition::Plugin::PanelFactory)

public:
    PanelFactory();
    ~PanelFactory() override;

    Q_INVOKABLE int apiMinor() override;
    QWidget *createPanel(const QVariantMap &config, QWidget *parent, QString *error) override;
    Q_INVOKABLE int livePanels() override;

    /// For hosts without the header.
    Q_INVOKABLE QWidget *createPanel(const QVariantMap &config, QWidget *parent = nullptr);

Q_SIGNALS:
    void creationFailed(const QString &text);

private:
    const std::shared_ptr<void> m_alive; ///< each panel holds one
};

} // namespace Disposition
