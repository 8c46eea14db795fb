// SPDX-License-Identifier: MIT
#pragma once

// What of the program needs a network, in a library of its own: it is loaded when
// the window stands on the screen, or when there is another panel to be told.

#include "instance/instanceplace.h"
#include "instance/panelcommand.h"
#include "websocketlink.h"

#include <QDeadlineTimer>

#include <functional>
#include <memory>

namespace Disposition::App {

/// What became of a command that was to be told.
struct Told
{
    enum class Kind {
        Answered,
        Nobody, ///< no panel runs
        NoAnswer, ///< one runs, and was silent until the deadline
    };

    Kind kind = Kind::Nobody;
    PanelAnswer answer; ///< when it was answered
};

/// What is done when a command has come.
using Obey = std::function<PanelAnswer(const PanelCommand &)>;

/// The ear of a panel that runs: see InstanceServer.
class CommandEar
{
public:
    virtual ~CommandEar() = default;
    /// Empty, or why nobody is heard.
    virtual QString listen(const InstancePlace &place) = 0;
    virtual void close() = 0;
};

/// The bus of the demo: a SimulatedBus on a port of this machine.
class PracticeBus
{
public:
    using Watch = std::function<void(const QByteArray &json)>;

    virtual ~PracticeBus() = default;
    virtual QUrl url() const = 0;
    virtual void addCall(const QString &callId, const QString &account) = 0;
    /// To be told each message that came, and each that went.
    virtual void watch(const Watch &came, const Watch &went) = 0;
};

class ProgramNetwork : public WebSocketLinkFactory
{
public:
    virtual std::unique_ptr<CommandEar> commandEar(const Obey &obey) = 0;
    /// Tells the panel of this place a command and waits for its answer.  A panel
    /// that is just starting or ending is waited for.  Needs a QCoreApplication,
    /// no event loop.
    virtual Told tellPanel(const InstancePlace &place, const PanelCommand &command,
                           QDeadlineTimer deadline)
        = 0;
    virtual std::unique_ptr<PracticeBus> practiceBus() = 0; ///< null: no port is to be had

protected:
    ~ProgramNetwork() = default;
};

/// Loads the library where it is not yet; null, and @p error, where that cannot
/// be.  Needs a QCoreApplication.
ProgramNetwork *programNetwork(QString &error);

} // namespace Disposition::App

#define DispositionProgramNetwork_iid "disposition.ProgramNetwork/1"

QT_BEGIN_NAMESPACE
Q_DECLARE_INTERFACE(Disposition::App::ProgramNetwork, DispositionProgramNetwork_iid)
QT_END_NAMESPACE
