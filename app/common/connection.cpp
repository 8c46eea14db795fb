// SPDX-License-Identifier: MIT
#include "connection.h"

#include "tokenfile.h"

#include <QFile>
#include <QStandardPaths>

namespace Disposition::App {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> connectionOptions()
{
    return {
        {u"url"_s, u"Address of the bus, ws:// or wss://."_s, u"URL"_s},
        {u"agent"_s, u"The agent's user ID."_s, u"ID"_s},
        {u"call-id"_s, u"The call ID."_s, u"ID"_s},
        {u"account"_s, u"The account number (LCM key) of the contact."_s, u"KEY"_s},
        {u"source"_s, u"The name to broadcast under."_s, u"NAME"_s},
        {u"ca-file"_s, u"PEM file of the site's own certificate authority."_s, u"PEM"_s},
        {u"token-file"_s, u"File that holds the access token."_s, u"FILE"_s},
        {u"state-dir"_s, u"Folder for what must outlive the program."_s, u"DIR"_s},
        {u"allow-insecure"_s, u"Allow ws:// to other machines."_s},
        {u"wire"_s, u"Spelling of the request: sample or table."_s, u"NAME"_s},
        {u"timeout"_s, u"Milliseconds to wait for an answer (8000)."_s, u"MS"_s},
        {u"config"_s, u"A file of settings."_s, u"FILE"_s},
    };
}

QHash<QString, QString> givenOptions(const QCommandLineParser &parser,
                                     const QList<QCommandLineOption> &options)
{
    QHash<QString, QString> given;
    for (const QCommandLineOption &option : options) {
        if (!parser.isSet(option))
            continue;
        // QCommandLineParser warns where it is asked for the value of an option that takes none.
        const bool takesValue = !option.valueName().isEmpty();
        given.insert(option.names().constFirst(), takesValue ? parser.value(option) : u"true"_s);
    }
    return given;
}

static QString readToken(const Settings &settings, QByteArray &token)
{
    const QString path = settings.text(u"token-file"_s, {});
    if (!path.isEmpty())
        return readTokenFile(path, token);
    token = qgetenv("DISPOSITION_TOKEN").trimmed();
    return {};
}

Connection readConnection(const Settings &settings)
{
    Connection connection;
    const QString address = settings.text(u"url"_s, {});
    connection.bus.url = QUrl(address, QUrl::StrictMode);
    connection.bus.allowInsecure = settings.flag(u"allow-insecure"_s, false);
    connection.bus.caFile = settings.text(u"ca-file"_s, {});
    connection.bus.heartbeat
        = std::chrono::milliseconds(settings.number(u"heartbeat"_s, 30'000, 100, 600'000));
    const QString scheme = connection.bus.url.scheme();
    if (address.isEmpty())
        connection.error = u"the address of the bus is missing (--url)"_s;
    else if (!connection.bus.url.isValid() || connection.bus.url.host().isEmpty()
             || (scheme != "ws"_L1 && scheme != "wss"_L1))
        connection.error = u"--url: this is not a ws:// or wss:// address"_s;
    else if (!connection.bus.caFile.isEmpty() && !QFile::exists(connection.bus.caFile))
        connection.error = u"--ca-file: %1 does not exist"_s.arg(connection.bus.caFile);
    else
        connection.error = readToken(settings, connection.bus.token);
    return connection;
}

QString stateFolder(const Settings &settings)
{
    const QString byDefault
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/disposition"_s;
    const QString given = settings.text(u"state-dir"_s, {});
    return given.isEmpty() ? byDefault : given;
}

void configure(OutcomeService &service, const Settings &settings, const QString &source)
{
    service.setSource(settings.text(u"source"_s, source));
    service.setDialect(settings.choice(u"wire"_s, {u"sample"_s, u"table"_s}) == "table"_L1
                           ? Dialect::Table
                           : Dialect::Sample);
    service.setTimeout(std::chrono::milliseconds(settings.number(u"timeout"_s, 8000, 1, 600'000)));
    service.setResendWindow(
        std::chrono::minutes(settings.number(u"resend-window"_s, 15, 0, 24 * 60)));
    service.setDraftAge(std::chrono::hours(24 * settings.number(u"draft-age"_s, 7, 1, 3650)));
    service.setHistoryAge(std::chrono::hours(settings.number(u"history-age"_s, 24, 1, 24 * 365)));
    service.setBusCallFeed(settings.flag(u"bus-calls"_s, false),
                           settings.text(u"account-variable"_s, u"BAAccountNumber"_s));
}

} // namespace Disposition::App
