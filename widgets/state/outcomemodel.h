// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcome.h>
#include <disposition/stateexport.h>
#include <disposition/texts.h>

#include <QAbstractListModel>

#include <memory>

namespace Disposition {

/// The outcomes an agent can choose from, narrowed to what was typed, the best
/// match first.  For any view, QML's too.
class DISPOSITION_STATE_EXPORT OutcomeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< the outcome ID, a string
        OriginalNameRole, ///< as the server spells it
        QuickDigitRole, ///< 1 to 9 for the first nine; else 0, and where these keys do not work
        PinnedRole, ///< a bool
    };

    /// @p texts must outlive the model; it gives known outcomes their translations.
    explicit OutcomeModel(const Texts *texts, QObject *parent = nullptr);
    ~OutcomeModel() override;

    void setOutcomes(const QList<Outcome> &outcomes);
    const QList<Outcome> &outcomes() const; ///< all, in the server's order
    /// Lists these first, in this order: the pinned ones, then the others.
    void setFirst(const QList<OutcomeId> &pinned, const QList<OutcomeId> &others = {});
    void setFilter(const QString &typed);
    /// Whether Alt with a digit chooses an outcome, and the rows say so; true by default.
    void setQuickKeys(bool work);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int rowOf(const OutcomeId &id) const; ///< -1 where it is not listed just now
    OutcomeId idAt(int row) const; ///< empty for a row that does not exist
    bool contains(const OutcomeId &id) const; ///< also when it is filtered out
    /// The name in the panel's language; the ID for one that is not known here.
    QString nameOf(const OutcomeId &id) const;
    /// The outcome that Alt+@p digit chooses, filtered or not; empty where there is none.
    OutcomeId quickOutcome(int digit) const;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
