// SPDX-License-Identifier: MIT
#pragma once

#include "busaddress.h"
#include "settings.h"

#include <disposition/outcomeservice.h>

#include <QCommandLineParser>

namespace Disposition::App {

/// The options that every program with a connection has.
QList<QCommandLineOption> connectionOptions();

/// Those of @p options that were given, by their names, for Settings: the last value of one that
/// takes a value, "true" for one that takes none.
QHash<QString, QString> givenOptions(const QCommandLineParser &parser,
                                     const QList<QCommandLineOption> &options);

/// What the settings say about the connection.
struct Connection
{
    BusAddress bus;
    QString error; ///< why no connection can be made of these settings; else empty
};
Connection readConnection(const Settings &settings);

/// Where the outbox and the drafts live.
QString stateFolder(const Settings &settings);

/// The service's own settings: source, spelling, timeout, window, bus feed.
void configure(OutcomeService &service, const Settings &settings, const QString &source);

} // namespace Disposition::App
