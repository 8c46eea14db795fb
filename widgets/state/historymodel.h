// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomeservice.h>
#include <disposition/stateexport.h>
#include <disposition/texts.h>

#include <QAbstractListModel>

#include <memory>

namespace Disposition {

/// What this agent set, newest first: what is not confirmed yet, then what was
/// confirmed or refused, read from the service's history page by page.
class DISPOSITION_STATE_EXPORT HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< of the submit, as a text
        AccountRole,
        CallIdRole,
        OutcomeRole, ///< its name in the panel's language
        StateRole, ///< "confirmed", as a text in the panel's language
        RecordStateRole, ///< a RecordState, as an int
    };

    /// Both must outlive the model.
    HistoryModel(OutcomeService *service, const Texts *texts, QObject *parent = nullptr);
    ~HistoryModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the whole row as one line, for a reader and for the clipboard.
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    OutcomeRecord recordAt(int row) const; ///< id 0 and no call for a row that does not exist
    QString outcomeNameAt(int row) const;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
