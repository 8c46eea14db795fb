// SPDX-License-Identifier: MIT
#include <disposition/outcomemodel.h>

#include "knownoutcomes.h"
#include "outcomefilter.h"

#include <QHash>

namespace Disposition {

class OutcomeModel::Private
{
public:
    void rename();

    const Texts *texts = nullptr;
    QList<Outcome> outcomes;
    QStringList names; ///< of the outcomes, in the panel's language
    QHash<OutcomeId, int> indexOf;
    OutcomeFilter filter;
    QString typed;
    QList<int> rows; ///< indices of the outcomes that are listed
};

void OutcomeModel::Private::rename()
{
    names.clear();
    QList<OutcomeFilter::Entry> entries;
    for (const Outcome &outcome : std::as_const(outcomes)) {
        names.append(displayName(*texts, outcome));
        entries.append({outcome.id.toString(), {names.last(), outcome.name}});
    }
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

void OutcomeModel::setFilter(const QString &typed)
{
    if (d->typed == typed)
        return;
    beginResetModel();
    d->typed = typed;
    d->rows = d->filter.match(typed);
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
    const int i = d->rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return d->names[i];
    case IdRole:
        return d->outcomes[i].id.toString();
    case OriginalNameRole:
        return d->outcomes[i].name;
    case QuickDigitRole:
        return i < 9 ? i + 1 : 0;
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
    return names;
}

int OutcomeModel::rowOf(const OutcomeId &id) const
{
    return int(d->rows.indexOf(d->indexOf.value(id, -1)));
}

OutcomeId OutcomeModel::idAt(int row) const
{
    return row >= 0 && row < d->rows.size() ? d->outcomes[d->rows[row]].id : OutcomeId();
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
    return digit >= 1 && digit <= 9 && digit <= d->outcomes.size() ? d->outcomes[digit - 1].id
                                                                   : OutcomeId();
}

} // namespace Disposition
