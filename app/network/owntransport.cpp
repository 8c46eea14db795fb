// SPDX-License-Identifier: MIT
#include "owntransport.h"

namespace Disposition {

OwnTransport::OwnTransport(MakeLink makeLink)
    : m_makeLink(std::move(makeLink))
{ }

OwnTransport::~OwnTransport()
{
    if (m_link) {
        m_link->setEar(nullptr);
        m_link->destroy();
    }
}

Transport::State OwnTransport::state() const
{
    return m_state;
}
TransportProblem OwnTransport::problem() const
{
    return m_problem;
}

void OwnTransport::open()
{
    if (!m_link) {
        QString error;
        m_link = m_makeLink(error);
        if (!m_link) {
            m_state = State::Failed;
            m_problem = {TransportProblem::Code::NoLibrary, error};
            Q_EMIT stateChanged();
            return;
        }
        m_link->setEar(this);
    }
    m_link->open();
}

void OwnTransport::close()
{
    if (m_link)
        m_link->close();
}

void OwnTransport::retryNow()
{
    // What was missing may have been installed meanwhile.
    if (m_link)
        m_link->retryNow();
    else if (m_state == State::Failed)
        open();
}

void OwnTransport::renew()
{
    if (m_link)
        m_link->renew();
}

bool OwnTransport::send(const QString &text)
{
    return m_link && m_link->send(text);
}

void OwnTransport::linkChanged()
{
    m_state = State(m_link->state());
    m_problem = {TransportProblem::Code(m_link->problemCode()), m_link->problemDetail()};
    Q_EMIT stateChanged();
}

void OwnTransport::messageCame(const QString &text)
{
    Q_EMIT messageReceived(text);
}

} // namespace Disposition
