// SPDX-License-Identifier: MIT
#pragma once

// What a host needs to load the disposition panel as a plugin, and all it
// needs: this file may be copied.  It wants C++17 and QtCore, and links nothing.
//
// The interfaces are frozen: what grows is a new interface beside these, found
// by qobject_cast.  Everything the panel says comes as a signal of the widget;
// they are listed at the end.

#include <QByteArray>
#include <QString>
#include <QtPlugin>
#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Disposition::Plugin {

inline constexpr int apiMajor = 1; ///< the number in the interfaces' names
inline constexpr int apiMinor = 0; ///< of this header; a plugin's may be higher

/// Where a transport puts what comes in.  The panel's; never deleted by a host.
///
/// Both may be called from any thread; nothing is done before they return.
class Sink
{
public:
    virtual void transportMessage(const QByteArray &utf8Json) = 0; ///< one whole message
    /// 0 closed, 1 connecting, 2 open, 3 failed; @p text says why, for the agent to read.
    virtual void transportStateChanged(int state, const QString &text) = 0;

protected:
    ~Sink() = default;
};

/// A connection that the host brings along in place of the panel's own.
///
/// Belongs to the host, which keeps it until setTransport(nullptr) returned or
/// the panel is gone.  Framing, authentication and reconnecting are its
/// business; what is kept, sent again and answered stays the panel's.
class Transport
{
public:
    /// Called on the GUI thread with one whole message; false: it was not sent.
    virtual bool send(const QByteArray &utf8Json) = 0;
    virtual int state() = 0; ///< as in Sink; called on the GUI thread
    /// Where to put what comes in from now on; null: nowhere.  After
    /// setSink(nullptr) returned, nothing may be put into the former one.
    virtual void setSink(Sink *sink) = 0;

protected:
    ~Transport() = default;
};

/// The panel: qobject_cast<Disposition::Plugin::Panel *>(widget).
///
/// The call feed may be used from any thread and never waits; what is told is
/// done in that order on the GUI thread.  It forgives: starts told twice, ends
/// that come late, twice, never, or for a call that nobody started.
///
/// A call's info, all of it optional: accountNumber, number, displayName,
/// direction (inbound, outbound), state (ringing, connected, held, ended),
/// startedAt, connectedAt, endedAt (UTC), wrapUpSeconds, replaces (the former
/// ID of a call that was transferred).
class Panel
{
public:
    virtual void callStarted(const QString &id, const QVariantMap &info) = 0;
    virtual void callUpdated(const QString &id, const QVariantMap &info) = 0;
    virtual void callEnded(const QString &id, const QVariantMap &info) = 0;
    /// Which of several calls the agent is on.  Takes no focus.
    virtual void setCurrentCall(const QString &id) = 0;

    // From here on: on the GUI thread.

    /// id, name.  An empty id logs out.
    virtual void setAgent(const QVariantMap &agent) = 0;
    /// A tag, as in "de" or "pt_BR"; empty: the system's.
    virtual void setLanguage(const QString &tag) = 0;
    /// The host's connection; null: the panel's own, to the url of its configuration.
    virtual void setTransport(Transport *transport) = 0;

    /// True while a call wants an outcome, something is typed, or an outcome is not confirmed.
    virtual bool hasUnsavedWork() = 0;
    /// Asks the agent where calls have no outcome, and answers by readyToClose() when
    /// the panel may go; it does not come when the agent stays.  Nothing is lost
    /// without it: what was typed and submitted is on disk anyway.
    virtual void prepareToClose() = 0;

    /// The layout, and nothing else.
    virtual QByteArray saveState() = 0;
    virtual bool restoreState(const QByteArray &state) = 0; ///< false: not one of ours

protected:
    ~Panel() = default;
};

/// The plugin: qobject_cast<Disposition::Plugin::PanelFactory *>(loader.instance()).
///
/// Also as invokables, for hosts without this header: createPanel(QVariantMap,
/// QWidget *), apiMinor(), livePanels(); a panel that cannot be made is told by the
/// signal creationFailed(QString).
class PanelFactory
{
public:
    virtual int apiMinor() = 0;
    /// A plain widget, never a dock, which belongs to @p parent, else to the
    /// caller; to be called and deleted on the GUI thread.
    ///
    /// config: url, agent (an id, or a map as for setAgent()), source, stateDir,
    /// caFile, tokenFile, allowInsecure, language, translations, outcomeNames, style
    /// (inherit, own), shortcuts (true, false, or a map of keys), mnemonics; all of
    /// it optional.
    ///
    /// Null where that is not possible, and *error says why.  With a widget,
    /// *error is empty, or names the keys of config that mean nothing.
    virtual QWidget *createPanel(const QVariantMap &config, QWidget *parent, QString *error) = 0;
    virtual int livePanels() = 0; ///< 0: the plugin may be unloaded

protected:
    ~PanelFactory() = default;
};

// The widget's signals, on the GUI thread, from the event loop; a slot may delete
// the panel.  A result is a map: callId, accountNumber, outcomeId, outcomeName,
// message, time (UTC).  Connect by name: connect(widget, SIGNAL(readyToClose()), …).
//
//   outcomeSubmitted(QString callId, QVariantMap result)    it is about to be kept and sent
//   outcomeConfirmed(QString callId, QVariantMap result)    the server said so for this call
//   outcomeRefused(QString callId, QVariantMap result)      message says why
//   outcomeUnconfirmed(QString callId, QVariantMap result)  kept, and sent again
//   pendingChanged(int count)                               outcomes that are not confirmed
//   attentionRequested(QString callId)                      something is to be decided in the panel
//   wrapUpExpired(QString callId)                           the time after the call is over
//   connectionStateChanged(int state, QString text)         as in Sink
//   readyToClose()                                          after prepareToClose()

} // namespace Disposition::Plugin

#define DispositionPanelFactory_iid "disposition.PanelFactory/1"
#define DispositionPanel_iid "disposition.Panel/1"

QT_BEGIN_NAMESPACE
Q_DECLARE_INTERFACE(Disposition::Plugin::PanelFactory, DispositionPanelFactory_iid)
Q_DECLARE_INTERFACE(Disposition::Plugin::Panel, DispositionPanel_iid)
Q_DECLARE_INTERFACE(Disposition::Plugin::Transport, "disposition.Transport/1")
QT_END_NAMESPACE
