// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPair>
#include <QUrl>

#include <memory>

namespace Disposition::Simulator {

/// The three shapes in which a server may refuse a call that it does not know;
/// the specification shows none.
enum class ErrorShape {
    Result, ///< the result, with success false and msg
    ApiError, ///< an ApiError event that names the call in its errorMessage
    Bare, ///< the result, with an error in the response's place
};

struct Options
{
    ErrorShape errors = ErrorShape::Result;
    int latency = 0; ///< ms before each answer; their order is kept
    int noise = 0; ///< messages for others, to each client in a second
    QMap<QString, QString> calls; ///< the valid calls: call ID and account number
    QList<QPair<QString, QString>> outcomes; ///< ID and name, in the order that is told

    /// Calls 12345 to 12349, and the ten documented outcomes.
    static Options standard();
};

/// An LCM bus on this machine: answers what the panel asks, strictly judging
/// each request, and broadcasts what a bus broadcasts.
class SimulatedBus : public QObject
{
    Q_OBJECT

public:
    explicit SimulatedBus(const Options &options = Options::standard(), QObject *parent = nullptr);
    ~SimulatedBus() override;

    /// Listens on 127.0.0.1; 0 takes any free port.  False when it is not to be had.
    bool listen(quint16 port = 0);
    QUrl url() const;

    void addCall(const QString &callId, const QString &account);
    void removeCall(const QString &callId);

    /// Tells all clients that this agent's call was answered, or ended.
    void announceCall(const QString &callId, const QString &account, const QString &agent);
    void announceCallEnd(const QString &callId, const QString &account, const QString &agent);

Q_SIGNALS:
    /// Each message that came, with what is wrong with it; one with complaints is not answered.
    void requestReceived(const QByteArray &json, const QStringList &complaints);
    void messageSent(const QByteArray &json); ///< noise is not told
    void outcomeSet(const QString &callId, const QString &account, const QString &outcome,
                    const QString &comments);
    void clientConnected();
    void clientDisconnected();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition::Simulator
