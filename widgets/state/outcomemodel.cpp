// SPDX-License-Identifier: MIT
#include <disposition/outcomemodel.h>

#include "outcomefilter.h"

#include <disposition/sentences.h>

#include <QHash>
#include <QSet>

namespace Disposition {

class OutcomeModel::Private
{
public:
    void rename();
    void sort();
    int indexAt(int row) const { return order[rows[row]]; }

    const Texts *texts = nullptr;
    QList<Outcome> outcomes;
    QStringList names; ///< of the outcomes, in the panel's language
    QList<OutcomeId> pinned;
    QList<OutcomeId> others; ///< to be listed after the pinned ones
    QList<int> order; ///< indices of the outcomes, as they are listed
    QHash<OutcomeId, int> indexOf;
    OutcomeFilter filter;
    QString typed;
    QList<int> rows; ///< places in the order, of those that are listed
    int quickKeys = 9; ///< how many have one
};

void OutcomeModel::Private::sort()
{
    order.clear();
    for (const OutcomeId &id : pinned + others) {
        const int index = indexOf.value(id, -1);
        if (index >= 0 && !order.contains(index))
            order.append(index);
    }
    const QSet<int> first(order.cbegin(), order.cend());
    for (int i = 0; i < int(outcomes.size()); ++i) {
        if (!first.contains(i))
            order.append(i);
    }
}

void OutcomeModel::Private::rename()
{
    names.clear();
    for (const Outcome &outcome : std::as_const(outcomes))
        names.append(texts->outcomeName(outcome));
    sort();
    QList<OutcomeFilter::Entry> entries;
    for (const int i : std::as_const(order))
        entries.append({outcomes[i].id.toString(), {names[i], outcomes[i].name}});
    filter.setEntries(entries);
    rows = filter.match(typed);
}

OutcomeModel::OutcomeModel(const Texts *texts, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>())
{
    d->texts = texts;
    connect(texts, &Texts::changed, this, [this] {
        beginResetModel();
        d->rename();
        endResetModel();
    });
}

OutcomeModel::~OutcomeModel() = default;

void OutcomeModel::setOutcomes(const QList<Outcome> &outcomes)
{
    if (d->outcomes == outcomes)
        return;
    beginResetModel();
    d->outcomes = outcomes;
    d->indexOf.clear();
    for (int i = 0; i < int(outcomes.size()); ++i)
        d->indexOf.insert(outcomes[i].id, i);
    d->rename();
    endResetModel();
}

const QList<Outcome> &OutcomeModel::outcomes() const
{
    return d->outcomes;
}

void OutcomeModel::setFirst(const QList<OutcomeId> &pinned, const QList<OutcomeId> &others)
{
    if (d->pinned == pinned && d->others == others)
        return;
    beginResetModel();
    d->pinned = pinned;
    d->others = others;
    d->rename();
    endResetModel();
}

void OutcomeModel::setFilter(const QString &typed)
{
    if (d->typed == typed)
        return;
    beginResetModel();
    d->typed = typed;
    d->rows = d->filter.match(typed);
    endResetModel();
}

void OutcomeModel::setQuickKeys(bool work)
{
    beginResetModel();
    d->quickKeys = work ? 9 : 0;
    endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    // A view may ask for what it does not show; nothing is there, and nothing is wrong.
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int place = d->rows[index.row()];
    const int i = d->order[place];
    switch (role) {
    case Qt::DisplayRole:
        return d->names[i];
    case Qt::AccessibleDescriptionRole:
        return place < d->quickKeys ? Sentences::quickKey(*d->texts, place + 1) : QString();
    case IdRole:
        return d->outcomes[i].id.toString();
    case OriginalNameRole:
        return d->outcomes[i].name;
    case QuickDigitRole:
        return place < d->quickKeys ? place + 1 : 0;
    case PinnedRole:
        return d->pinned.contains(d->outcomes[i].id);
    default:
        return {};
    }
}

QHash<int, QByteArray> OutcomeModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert(IdRole, QByteArrayLiteral("outcomeId"));
    names.insert(OriginalNameRole, QByteArrayLiteral("originalName"));
    names.insert(QuickDigitRole, QByteArrayLiteral("quickDigit"));
    names.insert(PinnedRole, QByteArrayLiteral("pinned"));
    return names;
}

int OutcomeModel::rowOf(const OutcomeId &id) const
{
    const int index = d->indexOf.value(id, -1);
    return index < 0 ? -1 : int(d->rows.indexOf(int(d->order.indexOf(index))));
}

OutcomeId OutcomeModel::idAt(int row) const
{
    return row >= 0 && row < d->rows.size() ? d->outcomes[d->indexAt(row)].id : OutcomeId();
}

bool OutcomeModel::contains(const OutcomeId &id) const
{
    return d->indexOf.contains(id);
}

QString OutcomeModel::nameOf(const OutcomeId &id) const
{
    const auto it = d->indexOf.constFind(id);
    return it == d->indexOf.cend() ? id.toString() : d->names[*it];
}

OutcomeId OutcomeModel::quickOutcome(int digit) const
{
    return digit >= 1 && digit <= 9 && digit <= d->order.size()
        ? d->outcomes[d->order[digit - 1]].id
        : OutcomeId();
}

} // namespace Disposition
