// SPDX-License-Identifier: MIT
#include "owntransport.h"

#include "companion.h"

#include <QFileInfo>
#include <QPluginLoader>

namespace Disposition {

using namespace Qt::StringLiterals;

namespace {

struct Loaded
{
    WebSocketLinkFactory *factory = nullptr;
    QString error;
};

Loaded loadLibrary()
{
    const QString path = companionFile(u"dispositionwebsocket"_s);
    if (!QFileInfo::exists(path))
        return {nullptr, u"%1 is not there"_s.arg(path)};
    // The loader's object goes; what it loaded stays until the program ends.
    QPluginLoader loader(path);
    auto *factory = qobject_cast<WebSocketLinkFactory *>(loader.instance());
    if (!factory) {
        const QString why
            = loader.isLoaded() ? u"%1 is something else"_s.arg(path) : loader.errorString();
        return {nullptr, why};
    }
    if (factory->version() != QStringLiteral(DISPOSITION_VERSION)) {
        return {nullptr,
                u"it is of version %1, the panel of version %2"_s.arg(
                    factory->version(), QStringLiteral(DISPOSITION_VERSION))};
    }
    return {factory, {}};
}

} // namespace

OwnTransport::OwnTransport(const QVariantMap &options)
    : m_options(options)
{ }

OwnTransport::~OwnTransport()
{
    if (m_link) {
        m_link->setSink(nullptr);
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
        const Loaded loaded = loadLibrary();
        if (!loaded.factory) {
            m_state = State::Failed;
            m_problem = {TransportProblem::Code::NoLibrary, loaded.error};
            Q_EMIT stateChanged();
            return;
        }
        m_link = loaded.factory->create(m_options);
        m_link->setSink(this);
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
    return m_link && m_link->send(text.toUtf8());
}

void OwnTransport::transportMessage(const QByteArray &utf8Json)
{
    Q_EMIT messageReceived(QString::fromUtf8(utf8Json));
}

void OwnTransport::transportStateChanged(int state, const QString &text)
{
    m_state = State(state);
    m_problem = {TransportProblem::Code(m_link->problemCode()), text};
    Q_EMIT stateChanged();
}

} // namespace Disposition
