// SPDX-License-Identifier: MIT
#pragma once

// How the plugin reaches its own WebSocket transport, which is a library of its
// own: where QtWebSockets or QtNetwork is missing, the panel works all the same,
// with a host's transport, or says what is missing.  Not for hosts.

#include "panelplugin.h"

namespace Disposition {

/// The panel's own transport, by the same calls as a host's and a few more.
/// Everything on the GUI thread; what comes in is put into the sink at once.
class WebSocketLink : public Plugin::Transport
{
public:
    virtual void open() = 0;
    virtual void close() = 0;
    virtual void retryNow() = 0;
    virtual void renew() = 0;
    virtual int problemCode() = 0; ///< a TransportProblem::Code
    virtual void destroy() = 0; ///< also from within one of its own calls

protected:
    ~WebSocketLink() = default;
};

class WebSocketLinkFactory
{
public:
    virtual QString version() = 0; ///< both libraries are of one build
    /// options: url, caFile, token (bytes), allowInsecure.
    virtual WebSocketLink *create(const QVariantMap &options) = 0;

protected:
    ~WebSocketLinkFactory() = default;
};

} // namespace Disposition

#define DispositionWebSocketLink_iid "disposition.WebSocketLink/1"

QT_BEGIN_NAMESPACE
Q_DECLARE_INTERFACE(Disposition::WebSocketLinkFactory, DispositionWebSocketLink_iid)
QT_END_NAMESPACE
