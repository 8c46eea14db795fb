// SPDX-License-Identifier: MIT
//
// The second library of the plugin: the WebSocket behind plain calls.
#include "makelink.h"

#include <disposition/version.h>

#include <QObject>

namespace Disposition {

class WebSocketLibrary final : public QObject, public WebSocketLinkFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID DispositionWebSocketLink_iid)
    Q_INTERFACES(Disposition::WebSocketLinkFactory)

public:
    QString version() override { return QStringLiteral(DISPOSITION_VERSION_STR); }
    WebSocketLink *createLink(const BusAddress &address) override { return makeLink(address); }
};

} // namespace Disposition

#include "websocketlibrary.moc"
