// SPDX-License-Identifier: MIT
#pragma once

#include "panelplugin.h"

#include <disposition/outcomerecord.h>

#include <QWidget>

#include <functional>
#include <memory>

class QTimer;

namespace Disposition {

class DispositionPanel;
class Farewell;
class OutcomeService;
struct CallInfo;
struct GuestAgent;
struct GuestConfig;

/// The panel as a guest: a service, the panel on it, and the host's calls and
/// signals between them.
///
/// What the host is told comes from the event loop, with nothing of ours on the
/// stack: its slot may delete the panel, or wait in a loop of its own.
class GuestPanel final : public QWidget, public Plugin::Panel
{
    Q_OBJECT
    Q_INTERFACES(Disposition::Plugin::Panel)

public:
    /// @p alive is held for as long as the panel lives.
    GuestPanel(const GuestConfig &config, std::shared_ptr<void> alive, QWidget *parent);
    ~GuestPanel() override;

    // From any thread
    Q_INVOKABLE void callStarted(const QString &id, const QVariantMap &info = {}) override;
    Q_INVOKABLE void callUpdated(const QString &id, const QVariantMap &info = {}) override;
    Q_INVOKABLE void callEnded(const QString &id, const QVariantMap &info = {}) override;
    Q_INVOKABLE void setCurrentCall(const QString &id) override;

    Q_INVOKABLE void setAgent(const QVariantMap &agent) override;
    Q_INVOKABLE void setLanguage(const QString &tag) override;
    void setTransport(Plugin::Transport *transport) override;
    Q_INVOKABLE bool hasUnsavedWork() override;
    Q_INVOKABLE void prepareToClose() override;
    Q_INVOKABLE QByteArray saveState() override;
    Q_INVOKABLE bool restoreState(const QByteArray &state) override;

Q_SIGNALS:
    // As said in panelplugin.h
    void outcomeSubmitted(const QString &callId, const QVariantMap &result);
    void outcomeConfirmed(const QString &callId, const QVariantMap &result);
    void outcomeRefused(const QString &callId, const QVariantMap &result);
    void outcomeUnconfirmed(const QString &callId, const QVariantMap &result);
    void pendingChanged(int count);
    void attentionRequested(const QString &callId);
    void wrapUpExpired(const QString &callId);
    void connectionStateChanged(int state, const QString &text);
    void readyToClose();

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    using Told = void (GuestPanel::*)(const QString &, const QVariantMap &);
    void connectAll();
    void tell(Told signal, const OutcomeRecord &record);
    void tellConnection();
    void askForAttention(const QString &callId);
    void later(std::function<void()> what);
    bool isAtHome(const char *what) const; ///< on the GUI thread; else it says so
    void logIn(const GuestAgent &agent);
    void start();
    void dress();
    Call liveCall(const QString &id) const; ///< not valid where there is none
    bool isOfFormerCall(const QString &id, const CallInfo &told) const;
    void startCall(const QString &id, const QVariantMap &info);
    void endCall(const QString &id, const QVariantMap &info);
    void connectNow();
    QVariantMap resultOf(const OutcomeRecord &record) const;
    QString nameOf(const OutcomeRecord &record) const;

    const std::shared_ptr<void> m_alive;
    const std::unique_ptr<GuestConfig> m_config;
    std::unique_ptr<OutcomeService> m_service;
    DispositionPanel *m_panel = nullptr; ///< goes before the service
    Farewell *m_farewell = nullptr;
    QTimer *m_connectAlarm = nullptr; ///< for a panel that nobody looks at
    bool m_hasHostTransport = false;
    int m_toldState = -1;
    QString m_toldText;
};

} // namespace Disposition
