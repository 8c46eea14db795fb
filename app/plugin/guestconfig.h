// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomenames.h>
#include <disposition/panelshortcuts.h>

#include <QLocale>
#include <QUrl>
#include <QVariantMap>

#include <optional>

namespace Disposition {

/// Who is logged in, as a host says it: an ID, or a map with id and name.
struct GuestAgent
{
    QString id;
    QString name;
};
/// What is wrong with it goes to @p fault, which stays as it is where nothing is.
GuestAgent readAgent(const QVariant &value, QString &fault);

/// What a host asks of the panel, read from its map and checked.
struct GuestConfig
{
    QUrl url; ///< empty: the host brings a transport, or there is none
    std::optional<GuestAgent> agent; ///< none: agents log in in the panel
    QString source;
    QString stateDir;
    QString caFile;
    QByteArray token;
    bool allowInsecure = false;
    std::optional<QLocale> language;
    QStringList translations; ///< folders with catalogues, before those built in
    OutcomeNames outcomeNames;
    bool ownStyle = false;
    PanelShortcuts shortcuts;
    bool mnemonics = false;

    QString error; ///< why no panel can be made of this; else empty
    QString remarks; ///< what is odd about it and does no harm; may be empty
};
GuestConfig readConfig(const QVariantMap &config);

} // namespace Disposition
