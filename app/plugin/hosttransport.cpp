// SPDX-License-Identifier: MIT
#include "hosttransport.h"

#include <QLoggingCategory>
#include <QStringDecoder>

#include <utility>

namespace Disposition {

Q_DECLARE_LOGGING_CATEGORY(guest)

// As our own transport does.
static constexpr qsizetype largestMessage = 1024 * 1024;

HostTransport::HostTransport(Plugin::Transport *host)
    : m_host(host)
{ }

HostTransport::~HostTransport()
{
    if (m_host)
        m_host->setSink(nullptr);
}

Transport::State HostTransport::state() const
{
    return m_state;
}
TransportProblem HostTransport::problem() const
{
    return m_problem;
}

void HostTransport::open()
{
    if (!m_host)
        return;
    m_host->setSink(this);
    enter(m_host->state(), {});
}

// For good: the host may delete its transport from here on.
void HostTransport::close()
{
    if (!m_host)
        return;
    std::exchange(m_host, nullptr)->setSink(nullptr);
    enter(int(State::Closed), {});
}

bool HostTransport::send(const QString &text)
{
    return m_host && m_state == State::Open && m_host->send(text.toUtf8());
}

void HostTransport::transportMessage(const QByteArray &utf8Json)
{
    QMetaObject::invokeMethod(
        this, [this, utf8Json] { receive(utf8Json); }, Qt::QueuedConnection);
}

void HostTransport::transportStateChanged(int state, const QString &text)
{
    QMetaObject::invokeMethod(
        this, [this, state, text] { enter(state, text); }, Qt::QueuedConnection);
}

void HostTransport::enter(int state, const QString &text)
{
    const bool isKnown = state >= int(State::Closed) && state <= int(State::Failed);
    const State next = !m_host ? State::Closed : isKnown ? State(state) : State::Failed;
    const QString before = m_problem.detail;
    const bool isSame = m_state == next;
    m_state = next;
    m_problem = text.isEmpty()
        ? TransportProblem()
        : TransportProblem{TransportProblem::Code::HostSays, text.left(200).simplified()};
    if (!isSame || m_problem.detail != before)
        Q_EMIT stateChanged();
}

void HostTransport::receive(const QByteArray &utf8Json)
{
    if (m_state != State::Open)
        return;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = utf8Json.size() <= largestMessage ? decoder(utf8Json) : QString();
    if (utf8Json.size() > largestMessage || decoder.hasError()) {
        if (!std::exchange(m_hasComplained, true))
            qCWarning(guest, "a message of the host's transport is too big, or not UTF-8: ignored");
        return;
    }
    Q_EMIT messageReceived(text);
}

} // namespace Disposition
