// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>

class QWebSocket;
class QWebSocketServer;

namespace Disposition::Test {

/// A WebSocket server that plays a script which reads like the protocol:
///
///     C: {"channel":"LCM", …}     the client sends this: any order of fields, any "source"
///     S: {"channel":"LCM", …}     the server sends this
///     X: 1001 going away          the server closes with this code and reason
///     X:                          the server drops the connection
///     N:                          the client connects anew
///
/// What does not fit is kept in mismatches(); the script goes on.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(const QStringList &script, QObject *parent = nullptr);
    ~ScriptedServer() override;

    QUrl url() const;
    bool isDone() const { return m_next == m_script.size(); }
    QStringList mismatches() const { return m_mismatches; }
    qsizetype bytesReceived() const { return m_bytesReceived; }

Q_SIGNALS:
    void done(); ///< the last line was played

private:
    void play();
    void clientConnected();
    void received(const QString &text);
    void step() { ++m_next; }

    std::unique_ptr<QWebSocketServer> m_server;
    QWebSocket *m_client = nullptr;
    const QStringList m_script;
    QStringList m_mismatches;
    qsizetype m_next = 0;
    qsizetype m_bytesReceived = 0;
    bool m_isNew = false;
};

} // namespace Disposition::Test
