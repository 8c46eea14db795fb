// SPDX-License-Identifier: MIT
#include "scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>
#include <QWebSocketServer>

namespace Disposition::Test {

using namespace Qt::StringLiterals;

static QJsonObject withoutSource(const QString &json)
{
    QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    object.remove("source"_L1);
    return object;
}

ScriptedServer::ScriptedServer(const QStringList &script, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QWebSocketServer>(u"script"_s, QWebSocketServer::NonSecureMode))
    , m_script(script)
{
    connect(m_server.get(), &QWebSocketServer::newConnection, this,
            &ScriptedServer::clientConnected);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the scripted server finds no port");
}

ScriptedServer::~ScriptedServer()
{
    if (m_client)
        m_client->disconnect(this);
}

QUrl ScriptedServer::url() const
{
    return m_server->serverUrl();
}

void ScriptedServer::clientConnected()
{
    if (m_client)
        m_client->disconnect(this);
    m_client = m_server->nextPendingConnection();
    m_client->setParent(this);
    connect(m_client, &QWebSocket::textMessageReceived, this, &ScriptedServer::received);
    m_isNew = true;
    play();
}

void ScriptedServer::received(const QString &text)
{
    m_bytesReceived += text.size();
    const QString line = m_script.value(m_next);
    if (!line.startsWith("C: "_L1)) {
        m_mismatches.append(u"not in the script: %1"_s.arg(text));
        return;
    }
    if (withoutSource(text) != withoutSource(line.sliced(3)))
        m_mismatches.append(u"expected %1\ngot      %2"_s.arg(line.sliced(3), text));
    step();
    play();
}

void ScriptedServer::play()
{
    while (!isDone()) {
        const QString line = m_script[m_next];
        if (line.startsWith("C: "_L1))
            return;
        if (line.startsWith("N:"_L1)) {
            if (!m_isNew)
                return;
            step();
        } else if (line.startsWith("S: "_L1)) {
            m_client->sendTextMessage(line.sliced(3));
            step();
        } else if (line.startsWith("X: "_L1)) {
            m_isNew = false;
            step();
            m_client->close(QWebSocketProtocol::CloseCode(line.mid(3, 4).toInt()), line.sliced(8));
        } else {
            m_isNew = false;
            step();
            m_client->abort();
        }
    }
    Q_EMIT done();
}

} // namespace Disposition::Test
