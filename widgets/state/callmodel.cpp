// SPDX-License-Identifier: MIT
#include <disposition/callmodel.h>

#include <algorithm>

namespace Disposition {

using namespace Qt::StringLiterals;

class CallModel::Private
{
public:
    /// A call as the model shows it; equal to another one that looks the same.
    struct Row
    {
        CallInstance instance = CallInstance::None;
        QList<QVariant> values; ///< by their roles, from InstanceRole on

        friend bool operator==(const Row &a, const Row &b) { return a.values == b.values; }
    };

    QList<Row> rowsNow() const;
    void follow();

    CallModel *q = nullptr;
    OutcomeService *service = nullptr;
    QList<Row> rows;
};

static QString nameOf(CallState state)
{
    switch (state) {
    case CallState::Ringing:
        return u"Ringing"_s;
    case CallState::Connected:
        return u"Connected"_s;
    case CallState::Held:
        return u"Held"_s;
    case CallState::Ended:
        break;
    }
    return u"Ended"_s;
}

QList<CallModel::Private::Row> CallModel::Private::rowsNow() const
{
    QList<Row> found;
    const CallInstance current = service->currentCall().instance;
    const QList<Call> waiting = service->waitingCalls();
    const QList<Call> calls = service->calls();
    for (const Call &call : calls) {
        const bool waits = std::any_of(waiting.cbegin(), waiting.cend(), [&call](const Call &each) {
            return each.instance == call.instance;
        });
        found.append({call.instance,
                      {quint64(call.instance), call.id.toString(), call.account.toString(),
                       call.number, call.displayName, nameOf(call.state), call.startedAt,
                       call.endedAt, waits, call.instance == current}});
    }
    return found;
}

// What stays keeps its place: a list that is built anew loses where one is in it.
// The service never changes the order of two calls.
void CallModel::Private::follow()
{
    const QList<Row> now = rowsNow();
    const auto isGone = [&now](const Row &row) {
        return std::none_of(now.cbegin(), now.cend(),
                            [&row](const Row &each) { return each.instance == row.instance; });
    };
    for (int row = int(rows.size()) - 1; row >= 0; --row) {
        if (!isGone(rows[row]))
            continue;
        q->beginRemoveRows({}, row, row);
        rows.removeAt(row);
        q->endRemoveRows();
    }
    for (int row = 0; row < int(now.size()); ++row) {
        if (row == rows.size() || rows[row].instance != now[row].instance) {
            q->beginInsertRows({}, row, row);
            rows.insert(row, now[row]);
            q->endInsertRows();
        } else if (!(rows[row] == now[row])) {
            rows[row] = now[row];
            Q_EMIT q->dataChanged(q->index(row), q->index(row));
        }
    }
}

CallModel::CallModel(OutcomeService *service, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->service = service;
    const auto follow = [this] {
        d->follow();
    };
    for (const auto signal : {&OutcomeService::callStarted, &OutcomeService::callUpdated,
                              &OutcomeService::callEnded, &OutcomeService::currentCallChanged})
        connect(service, signal, this, follow);
    connect(service, &OutcomeService::outcomeConfirmed, this, follow);
    connect(service, &OutcomeService::agentChanged, this, follow);
    connect(service, &OutcomeService::restored, this, follow);
    d->rows = d->rowsNow();
}

CallModel::~CallModel() = default;

int CallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        role = CallIdRole;
    return d->rows[index.row()].values.value(role - InstanceRole);
}

QHash<int, QByteArray> CallModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {InstanceRole, "instance"},
            {CallIdRole, "callId"},       {AccountRole, "account"},
            {NumberRole, "number"},       {DisplayNameRole, "displayName"},
            {StateRole, "callState"},     {StartedAtRole, "startedAt"},
            {EndedAtRole, "endedAt"},     {WaitingRole, "waiting"},
            {CurrentRole, "current"}};
}

} // namespace Disposition
