// SPDX-License-Identifier: MIT
#pragma once

// How a panel reaches its WebSocket, which is in a library of its own: it is
// loaded when the panel stands on the screen, and where QtWebSockets or QtNetwork
// is missing, the panel says so.  Both sides are of one build.

#include "busaddress.h"

#include <QString>
#include <QtPlugin>

namespace Disposition {

/// Who listens to a link; on the GUI thread.
class WebSocketEar
{
public:
    virtual void linkChanged() = 0; ///< its state or its problem
    virtual void messageCame(const QString &text) = 0;

protected:
    ~WebSocketEar() = default;
};

/// A WebSocketTransport by plain calls, all of them on the GUI thread.
class WebSocketLink
{
public:
    virtual void setEar(WebSocketEar *ear) = 0; ///< null: nobody is told any more
    virtual void open() = 0;
    virtual void close() = 0;
    virtual void retryNow() = 0;
    virtual void renew() = 0;
    virtual bool send(const QString &text) = 0;
    virtual int state() = 0; ///< a Transport::State
    virtual int problemCode() = 0; ///< a TransportProblem::Code
    virtual QString problemDetail() = 0;
    virtual void destroy() = 0; ///< also from within one of its own calls

protected:
    ~WebSocketLink() = default;
};

/// What the library of a plugin offers; that of the program offers more.
class WebSocketLinkFactory
{
public:
    virtual QString version() = 0; ///< of the build
    virtual WebSocketLink *createLink(const BusAddress &address) = 0;

protected:
    ~WebSocketLinkFactory() = default;
};

} // namespace Disposition

#define DispositionWebSocketLink_iid "disposition.WebSocketLink/2"

QT_BEGIN_NAMESPACE
Q_DECLARE_INTERFACE(Disposition::WebSocketLinkFactory, DispositionWebSocketLink_iid)
QT_END_NAMESPACE
