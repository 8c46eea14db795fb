// SPDX-License-Identifier: MIT
//
// The second library of the plugin: the WebSocket transport behind plain calls.
#include "websocketlink.h"

#include <disposition/websockettransport.h>

#include <QObject>

namespace Disposition {

using namespace Qt::StringLiterals;

namespace {

class Link final : public QObject, public WebSocketLink
{
public:
    Link(const QUrl &url, const WebSocketTransport::Options &options)
        : m_transport(url, options)
    {
        connect(&m_transport, &Disposition::Transport::stateChanged, this, [this] {
            if (m_sink)
                m_sink->transportStateChanged(state(), m_transport.problem().detail);
        });
        connect(&m_transport, &Disposition::Transport::messageReceived, this,
                [this](const QString &text) {
                    if (m_sink)
                        m_sink->transportMessage(text.toUtf8());
                });
    }

    bool send(const QByteArray &utf8Json) override
    {
        return m_transport.send(QString::fromUtf8(utf8Json));
    }
    int state() override { return int(m_transport.state()); }
    void setSink(Plugin::Sink *sink) override { m_sink = sink; }
    void open() override { m_transport.open(); }
    void close() override { m_transport.close(); }
    void retryNow() override { m_transport.retryNow(); }
    void renew() override { m_transport.renew(); }
    int problemCode() override { return int(m_transport.problem().code); }
    void destroy() override
    {
        m_sink = nullptr;
        m_transport.close();
        deleteLater();
    }

private:
    WebSocketTransport m_transport;
    Plugin::Sink *m_sink = nullptr;
};

} // namespace

class WebSocketLibrary final : public QObject, public WebSocketLinkFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID DispositionWebSocketLink_iid)
    Q_INTERFACES(Disposition::WebSocketLinkFactory)

public:
    QString version() override { return QStringLiteral(DISPOSITION_VERSION); }
    WebSocketLink *create(const QVariantMap &options) override
    {
        WebSocketTransport::Options transport;
        transport.caFile = options.value(u"caFile"_s).toString();
        transport.token = options.value(u"token"_s).toByteArray();
        transport.allowInsecure = options.value(u"allowInsecure"_s).toBool();
        return new Link(options.value(u"url"_s).toUrl(), transport);
    }
};

} // namespace Disposition

#include "websocketlibrary.moc"
