// SPDX-License-Identifier: MIT
#include "guestpanel.h"

#include "callinfo.h"
#include "companion.h"
#include "farewell.h"
#include "guestconfig.h"
#include "hosttransport.h"
#include "library.h"
#include "ownsheet.h"
#include "owntransport.h"

#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>
#include <disposition/panelcontroller.h>

#include <QApplication>
#include <QFocusEvent>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Disposition {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(guest, "disposition.guest", QtInfoMsg)

GuestPanel::GuestPanel(const GuestConfig &config, std::shared_ptr<void> alive, QWidget *parent)
    : QWidget(parent)
    , m_alive(std::move(alive))
    , m_config(std::make_unique<GuestConfig>(config))
    , m_service(std::make_unique<OutcomeService>())
    , m_panel(new DispositionPanel(m_service.get(), this))
    , m_farewell(new Farewell(m_service.get(), this))
    , m_connectAlarm(new QTimer(this))
{
    setObjectName(u"dispositionGuest"_s);
    setAttribute(Qt::WA_StyledBackground, config.ownStyle); // its ground as well
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    if (!m_config->source.isEmpty())
        m_service->setSource(m_config->source);
    m_panel->setEntryByHand(false); // the host tells of calls
    m_panel->setMnemonicsEnabled(m_config->mnemonics);
    m_panel->setShortcuts(m_config->shortcuts);
    m_panel->controller()->texts()->setOutcomeNames(m_config->outcomeNames);
    if (m_config->language)
        m_panel->setLanguage(*m_config->language, m_config->translations);
    else if (!m_config->translations.isEmpty())
        m_panel->setCatalogueFolders(m_config->translations);
    if (m_config->ownStyle) {
        dress();
        connect(m_panel->controller()->preferences(), &AgentPreferences::looksChanged, this,
                &GuestPanel::dress);
    }
    if (m_config->agent)
        logIn(*m_config->agent);
    connectAll();
    m_connectAlarm->setSingleShot(true);
    connect(m_connectAlarm, &QTimer::timeout, this, [this] { connectNow(); });
    // Before any call, which comes the same way; the host is waiting until then.
    later([this] { start(); });
}

GuestPanel::~GuestPanel()
{
    isAtHome("the destructor");
    m_service->disconnect(this);
    delete m_panel;
}

// Again when the host's colours or the agent's wish for contrast change.
void GuestPanel::dress()
{
    // Our own palette is the sheet's by then.
    const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    const bool highContrast = m_panel->controller()->preferences()->highContrast();
    const QString sheet = ownSheet(around, font(), highContrast);
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

// --- the call feed

// Always through the event loop, also from the GUI thread: else what is told
// there would overtake what another thread told before.
void GuestPanel::later(std::function<void()> what)
{
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void GuestPanel::callStarted(const QString &id, const QVariantMap &info)
{
    later([this, id, info] { startCall(id, info); });
}

void GuestPanel::callUpdated(const QString &id, const QVariantMap &info)
{
    later([this, id, info] {
        const CallInfo read = readCallInfo(info);
        if (read.details.state == CallState::Ended)
            return endCall(id, info);
        // A transfer gives the call that lasts another ID.
        if (!read.details.replaces.isEmpty())
            return startCall(id, info);
        m_service->updateCall(CallId(id), read.account, read.details);
    });
}

void GuestPanel::callEnded(const QString &id, const QVariantMap &info)
{
    later([this, id, info] { endCall(id, info); });
}

void GuestPanel::setCurrentCall(const QString &id)
{
    later([this, id] { m_service->setCurrentCall(CallId(id)); });
}

// An end may come late: when its ID is another contact's call by now.
bool GuestPanel::isOfFormerCall(const QString &id, const CallInfo &told) const
{
    const Call live = liveCall(id);
    return !told.account.isEmpty() && !live.account.isEmpty() && live.account != told.account;
}

Call GuestPanel::liveCall(const QString &id) const
{
    const QList<Call> calls = m_service->calls();
    const auto live = std::find_if(calls.cbegin(), calls.cend(), [&id](const Call &call) {
        return call.isLive() && call.id == CallId(id);
    });
    return live == calls.cend() ? Call() : *live;
}

void GuestPanel::startCall(const QString &id, const QVariantMap &info)
{
    if (id.isEmpty()) {
        qCWarning(guest, "a call without an ID cannot be followed: ignored");
        return;
    }
    const CallInfo read = readCallInfo(info);
    m_service->startCall(CallId(id), read.account, read.details);
    if (read.details.state == CallState::Ended)
        endCall(id, info);
}

void GuestPanel::endCall(const QString &id, const QVariantMap &info)
{
    const CallInfo read = readCallInfo(info);
    if (isOfFormerCall(id, read))
        return;
    // An account that is told only now is not lost; one from before the call began is
    // of a contact who had the ID before.
    const QDateTime ended = read.details.endedAt;
    const bool isOlder = ended.isValid() && ended < liveCall(id).startedAt;
    m_service->updateCall(CallId(id), isOlder ? AccountNumber() : read.account, read.details);
    m_service->endCall(CallId(id), read.details);
}

// --- the rest of the interface

// From here on logging in and out is the host's.
void GuestPanel::logIn(const GuestAgent &agent)
{
    m_panel->setLogInByHand(false);
    m_panel->setAgentName(agent.name);
    m_service->setAgent(AgentId(agent.id));
}

bool GuestPanel::isAtHome(const char *what) const
{
    if (QThread::currentThread() == thread())
        return true;
    qCCritical(guest, "%s is for the GUI thread, and was called from another", what);
    return false;
}

void GuestPanel::setAgent(const QVariantMap &agent)
{
    if (!isAtHome("setAgent()"))
        return;
    QString fault;
    const GuestAgent read = readAgent(agent, fault);
    if (!fault.isEmpty())
        qCWarning(guest, "setAgent(): %s; ignored", qUtf8Printable(fault));
    else
        logIn(read);
}

void GuestPanel::setLanguage(const QString &tag)
{
    if (!isAtHome("setLanguage()"))
        return;
    const bool isOpen = tag.isEmpty() || tag == "C"_L1;
    const QLocale locale = isOpen ? QLocale() : QLocale(tag);
    if (!isOpen && locale.language() == QLocale::C) {
        qCWarning(guest, "\"%s\" is not a language", qUtf8Printable(tag));
        return;
    }
    m_panel->setLanguage(locale);
}

void GuestPanel::setTransport(Plugin::Transport *transport)
{
    if (!isAtHome("setTransport()"))
        return;
    m_hasHostTransport = transport != nullptr;
    if (transport)
        m_service->setTransport(std::make_unique<HostTransport>(transport));
    else if (m_config->url.isEmpty())
        m_service->setTransport(nullptr);
    else
        connectNow();
}

bool GuestPanel::hasUnsavedWork()
{
    return isAtHome("hasUnsavedWork()")
        && (m_panel->controller()->hasUnsavedWork() || m_service->pendingCount() > 0);
}

void GuestPanel::prepareToClose()
{
    if (!isAtHome("prepareToClose()"))
        return;
    const auto ready = [this] {
        Q_EMIT readyToClose();
    };
    if (m_panel->prepareToClose())
        return m_farewell->say(ready);
    askForAttention(m_panel->controller()->shownCall().id.toString());
}

// There is nothing in the panel's layout that a person can change today; a
// host keeps it all the same, for a version that has something.
static const char layoutMark[] = "disposition layout 1";

QByteArray GuestPanel::saveState()
{
    return QByteArray(layoutMark);
}

bool GuestPanel::restoreState(const QByteArray &state)
{
    return state == layoutMark;
}

// --- start and connection

void GuestPanel::start()
{
    m_service->setStateFolder(m_config->stateDir);
    if (!m_hasHostTransport && !m_config->url.isEmpty())
        m_connectAlarm->start(1s);
}

// The TLS library is loaded with the first connection, and nobody shall wait
// for that to see the panel.
bool GuestPanel::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::PaletteChange && m_config->ownStyle)
        later([this] { dress(); }); // not while it is being changed
    if (event->type() == QEvent::Paint && m_connectAlarm->isActive())
        m_connectAlarm->start(0);
    return handled;
}

void GuestPanel::connectNow()
{
    m_connectAlarm->stop();
    if (m_hasHostTransport)
        return;
    const BusAddress bus{m_config->url, m_config->caFile, m_config->token, m_config->allowInsecure};
    m_service->setTransport(std::make_unique<OwnTransport>([bus](QString &error) {
        auto *library
            = loadFactory<WebSocketLinkFactory>(companionFile(u"dispositionwebsocket"_s), error);
        return library ? library->createLink(bus) : nullptr;
    }));
}

void GuestPanel::focusInEvent(QFocusEvent *event)
{
    m_panel->setFocus(event->reason());
}

} // namespace Disposition
