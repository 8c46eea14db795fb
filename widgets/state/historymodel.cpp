// SPDX-License-Identifier: MIT
#include <disposition/historymodel.h>

#include <disposition/sentences.h>

#include <QPointer>

#include <algorithm>

namespace Disposition {

// A page is more than a screen; of what is loaded no more is held than a
// person scrolls through.
static constexpr int pageSize = 50;
static constexpr qsizetype mostLoaded = 500;

class HistoryModel::Private
{
public:
    QString name(const HistoryEntry &entry) const;
    QString state(const OutcomeRecord &record) const;
    QString line(const HistoryEntry &entry) const;
    void restart();
    void showPending();
    void add(const HistoryEntry &entry);
    void append(const QList<HistoryEntry> &page);
    const HistoryEntry *at(int row) const;
    QList<HistoryEntry> pendingNow() const;

    HistoryModel *q = nullptr;
    OutcomeService *service = nullptr;
    const Texts *texts = nullptr;
    QList<HistoryEntry> pending; ///< newest first
    QList<HistoryEntry> settled; ///< newest first
    int generation = 0; ///< of what is loaded; answers for an earlier one are too late
    bool isReading = false;
    bool isComplete = false;
};

QString HistoryModel::Private::name(const HistoryEntry &entry) const
{
    const OutcomeId &id = entry.record.request.outcome;
    if (!entry.outcomeName.isEmpty())
        return texts->outcomeName({id, entry.outcomeName});
    const QList<Outcome> list
        = service->outcomes(entry.record.request.callId, entry.record.request.account);
    for (const Outcome &outcome : list) {
        if (outcome.id == id)
            return texts->outcomeName(outcome);
    }
    return id.toString();
}

QString HistoryModel::Private::state(const OutcomeRecord &record) const
{
    switch (record.state) {
    case RecordState::Confirmed:
        //: In the history: the server confirmed the outcome.
        return texts->translate("History", "confirmed");
    case RecordState::Refused:
        //: In the history. %1 is why the server refused the outcome, a whole sentence.
        return texts->translate("History", "refused: %1")
            .arg(Sentences::refusal(*texts, record.refusal));
    case RecordState::Discarded:
        //: In the history: the agent gave the outcome up; it may have been set.
        return texts->translate("History", "discarded");
    default:
        //: In the history: no answer came yet.
        return texts->translate("History", "not confirmed");
    }
}

QString HistoryModel::Private::line(const HistoryEntry &entry) const
{
    const OutcomeRecord &record = entry.record;
    //: One line of the history. %1 time, %2 outcome, %3 what became of it, %4 call ID, %5 account.
    return texts->translate("History", "%1 %2, %3, call %4, account %5")
        .arg(Sentences::dayAndClock(*texts, record.submittedAt), texts->quoted(name(entry)),
             state(record), texts->quoted(record.request.callId.toString()),
             texts->quoted(record.request.account.toString()));
}

const HistoryEntry *HistoryModel::Private::at(int row) const
{
    if (row < 0 || row >= pending.size() + settled.size())
        return nullptr;
    return row < pending.size() ? &pending[row] : &settled[row - pending.size()];
}

QList<HistoryEntry> HistoryModel::Private::pendingNow() const
{
    QList<HistoryEntry> now;
    const QList<OutcomeRecord> records = service->pending();
    for (const OutcomeRecord &record : records) {
        if (record.request.agent == service->agent())
            now.prepend({record, {}});
    }
    return now;
}

void HistoryModel::Private::showPending()
{
    const QList<HistoryEntry> now = pendingNow();
    const bool isSame
        = std::equal(now.cbegin(), now.cend(), pending.cbegin(), pending.cend(),
                     [](const HistoryEntry &a, const HistoryEntry &b) {
                         return a.record.id == b.record.id && a.record.state == b.record.state;
                     });
    if (isSame)
        return;
    // Their number is small, and a reset loses the place in the list.
    if (!pending.isEmpty()) {
        q->beginRemoveRows({}, 0, int(pending.size()) - 1);
        pending.clear();
        q->endRemoveRows();
    }
    if (!now.isEmpty()) {
        q->beginInsertRows({}, 0, int(now.size()) - 1);
        pending = now;
        q->endInsertRows();
    }
}

void HistoryModel::Private::restart()
{
    q->beginResetModel();
    ++generation;
    pending = pendingNow();
    settled.clear();
    isReading = false;
    isComplete = false;
    q->endResetModel();
}

void HistoryModel::Private::add(const HistoryEntry &entry)
{
    if (entry.record.request.agent != service->agent())
        return;
    showPending();
    const int row = int(pending.size());
    q->beginInsertRows({}, row, row);
    settled.prepend(entry);
    q->endInsertRows();
    if (settled.size() <= mostLoaded)
        return;
    const int first = row + int(mostLoaded);
    q->beginRemoveRows({}, first, row + int(settled.size()) - 1);
    settled.resize(mostLoaded);
    isComplete = false;
    q->endRemoveRows();
}

void HistoryModel::Private::append(const QList<HistoryEntry> &page)
{
    isReading = false;
    QList<HistoryEntry> fresh = page;
    // What was added meanwhile is in both.
    fresh.removeIf([this](const HistoryEntry &entry) {
        return std::any_of(settled.cbegin(), settled.cend(), [&entry](const HistoryEntry &known) {
            return known.record.key == entry.record.key;
        });
    });
    isComplete = page.size() < pageSize || fresh.isEmpty();
    if (fresh.isEmpty())
        return;
    const int row = int(pending.size() + settled.size());
    q->beginInsertRows({}, row, row + int(fresh.size()) - 1);
    settled += fresh;
    q->endInsertRows();
}

HistoryModel::HistoryModel(OutcomeService *service, const Texts *texts, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->service = service;
    d->texts = texts;
    connect(service, &OutcomeService::agentChanged, this, [this] { d->restart(); });
    connect(service, &OutcomeService::restored, this, [this] {
        d->showPending();
        d->isComplete = false; // the disk may have more, and what is read stays read
    });
    connect(texts, &Texts::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    for (const auto signal : {&OutcomeService::outcomeSubmitted, &OutcomeService::outcomeConfirmed,
                              &OutcomeService::outcomeRefused, &OutcomeService::outcomeUnconfirmed,
                              &OutcomeService::outcomeDiscarded})
        connect(service, signal, this, [this] { d->showPending(); });
    connect(service->history(), &OutcomeHistory::added, this,
            [this](const HistoryEntry &entry) { d->add(entry); });
    d->pending = d->pendingNow();
}

HistoryModel::~HistoryModel() = default;

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->pending.size() + d->settled.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryEntry *entry = index.isValid() ? d->at(index.row()) : nullptr;
    if (!entry)
        return {};
    const OutcomeRecord &record = entry->record;
    switch (role) {
    case Qt::DisplayRole:
        return d->line(*entry);
    case TimeRole:
        return Sentences::dayAndClock(*d->texts, record.submittedAt);
    case AccountRole:
        return record.request.account.toString();
    case CallIdRole:
        return record.request.callId.toString();
    case OutcomeRole:
        return d->name(*entry);
    case StateRole:
        return d->state(record);
    case RecordStateRole:
        return int(record.state);
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"},    {TimeRole, "time"},       {AccountRole, "account"},
            {CallIdRole, "callId"},          {OutcomeRole, "outcome"}, {StateRole, "stateText"},
            {RecordStateRole, "recordState"}};
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !d->isComplete && !d->isReading && !d->service->agent().isEmpty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    d->isReading = true;
    const QString last = d->settled.isEmpty() ? QString() : d->settled.last().record.key;
    d->service->history()->read(
        d->service->agent(), last, pageSize,
        [model = QPointer(this), generation = d->generation](const QList<HistoryEntry> &page) {
            if (model && model->d->generation == generation)
                model->d->append(page);
        });
}

OutcomeRecord HistoryModel::recordAt(int row) const
{
    const HistoryEntry *entry = d->at(row);
    return entry ? entry->record : OutcomeRecord();
}

QString HistoryModel::outcomeNameAt(int row) const
{
    const HistoryEntry *entry = d->at(row);
    return entry ? d->name(*entry) : QString();
}

} // namespace Disposition
