// SPDX-License-Identifier: MIT
#include "makelink.h"

#include <QObject>

namespace Disposition {

namespace {

class Link final : public QObject, public WebSocketLink
{
public:
    explicit Link(const BusAddress &address)
        : m_transport(address.url, optionsFor(address))
    {
        connect(&m_transport, &Transport::stateChanged, this, [this] {
            if (m_ear)
                m_ear->linkChanged();
        });
        connect(&m_transport, &Transport::messageReceived, this, [this](const QString &text) {
            if (m_ear)
                m_ear->messageCame(text);
        });
    }

    void setEar(WebSocketEar *ear) override { m_ear = ear; }
    void open() override { m_transport.open(); }
    void close() override { m_transport.close(); }
    void retryNow() override { m_transport.retryNow(); }
    void renew() override { m_transport.renew(); }
    bool send(const QString &text) override { return m_transport.send(text); }
    int state() override { return int(m_transport.state()); }
    int problemCode() override { return int(m_transport.problem().code); }
    QString problemDetail() override { return m_transport.problem().detail; }
    void destroy() override
    {
        m_ear = nullptr;
        m_transport.close();
        deleteLater();
    }

private:
    WebSocketTransport m_transport;
    WebSocketEar *m_ear = nullptr;
};

} // namespace

WebSocketTransport::Options optionsFor(const BusAddress &address)
{
    WebSocketTransport::Options options;
    options.caFile = address.caFile;
    options.token = address.token;
    options.allowInsecure = address.allowInsecure;
    options.heartbeat = address.heartbeat;
    return options;
}

WebSocketLink *makeLink(const BusAddress &address)
{
    return new Link(address);
}

} // namespace Disposition
