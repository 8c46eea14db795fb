// SPDX-License-Identifier: MIT
#include "instanceserver.h"

#include "peer.h"

#include <QLocalSocket>
#include <QTimer>

namespace Disposition::App {

static constexpr qsizetype mostClients = 32;

InstanceServer::InstanceServer(Obey obey, std::chrono::milliseconds patience)
    : m_obey(std::move(obey))
    , m_patience(patience)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::accept);
}

bool InstanceServer::listen(const InstancePlace &place)
{
    QLocalServer::removeServer(place.socket);
    return m_server.listen(place.socket);
}

void InstanceServer::close()
{
    m_server.close();
    const QSet<QLocalSocket *> clients = m_clients;
    for (QLocalSocket *client : clients)
        drop(client);
}

void InstanceServer::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        client->setParent(this); // its answer may outlive the server's socket
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        if (m_clients.size() >= mostClients || !isOwnUser(client->socketDescriptor())) {
            client->abort();
            client->deleteLater();
            continue;
        }
        m_clients.insert(client);
        client->setReadBufferSize(longestLine + 1);
        connect(client, &QObject::destroyed, this, [this, client] { m_clients.remove(client); });
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
        QTimer::singleShot(m_patience, client, [this, client] { drop(client); });
        read(client);
    }
}

void InstanceServer::read(QLocalSocket *client)
{
    if (!m_clients.contains(client))
        return;
    if (!client->canReadLine()) {
        if (client->bytesAvailable() > longestLine)
            drop(client);
        return;
    }
    const QByteArray line = client->readLine(longestLine + 1);
    m_clients.remove(client);
    if (client->state() != QLocalSocket::ConnectedState || hasGone(client->socketDescriptor()))
        return drop(client);
    const auto read = commandFromLine(line);
    const auto *command = std::get_if<PanelCommand>(&read);
    const PanelAnswer answer = command
        ? m_obey(*command)
        : PanelAnswer{PanelAnswer::Kind::Refused, std::get<QString>(read)};
    client->write(toLine(answer));
    client->flush(); // the program may be about to end
    client->disconnectFromServer();
}

void InstanceServer::drop(QLocalSocket *client)
{
    m_clients.remove(client);
    client->abort();
    client->deleteLater();
}

} // namespace Disposition::App
