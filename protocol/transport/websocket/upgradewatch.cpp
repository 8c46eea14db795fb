// SPDX-License-Identifier: MIT
#include "upgradewatch.h"

#include <QSslSocket>
#include <QWebSocket>

namespace Disposition {

// A head that is longer is no answer of a bus.
static constexpr qint64 longestHead = 16 * 1024;

UpgradeWatch::UpgradeWatch(const QWebSocket *socket, QObject *parent)
    : QObject(parent)
    , m_wire(socket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
{
    if (!m_wire)
        return;
    const auto begin = [wire = m_wire.data()] {
        if (!wire->isTransactionStarted())
            wire->startTransaction();
    };
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_wire.data()))
        connect(encrypted, &QSslSocket::encrypted, this, begin);
    else
        connect(m_wire, &QTcpSocket::connected, this, begin);
    // Both come after QWebSocket's own slots, which were connected in open().
    connect(m_wire, &QTcpSocket::readyRead, this, &UpgradeWatch::look);
    connect(m_wire, &QTcpSocket::stateChanged, this, &UpgradeWatch::look);
}

UpgradeAnswer UpgradeWatch::answer() const
{
    if (!m_wire || !m_wire->isTransactionStarted())
        return {};
    const qint64 left = m_wire->bytesAvailable();
    m_wire->rollbackTransaction();
    const qint64 taken = m_wire->bytesAvailable() - left;
    const QByteArray bytes = m_wire->peek(longestHead);
    m_wire->startTransaction();
    m_wire->skip(taken); // QWebSocket goes on where it was
    return readUpgradeAnswer(bytes, QDateTime::currentDateTimeUtc());
}

void UpgradeWatch::stop()
{
    if (!m_wire)
        return;
    m_wire->disconnect(this);
    if (m_wire->isTransactionStarted())
        m_wire->commitTransaction();
}

void UpgradeWatch::look()
{
    if (answer().isRefusal())
        Q_EMIT refused();
}

} // namespace Disposition
