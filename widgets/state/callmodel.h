// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcomeservice.h>
#include <disposition/stateexport.h>

#include <QAbstractListModel>

#include <memory>

namespace Disposition {

/// This agent's calls that last or still want an outcome, and the one the agent
/// was on last; in the order of their start.  For any view, QML's too.
class DISPOSITION_STATE_EXPORT CallModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        InstanceRole = Qt::UserRole + 1, ///< a CallInstance as a number, for QmlPanel::showCall()
        CallIdRole, ///< DisplayRole is the same
        AccountRole,
        NumberRole,
        DisplayNameRole,
        StateRole, ///< a text for programs: Ringing, Connected, Held or Ended
        StartedAtRole, ///< a QDateTime, UTC
        EndedAtRole, ///< invalid while the call lasts
        WaitingRole, ///< a bool: it ended, and wants an outcome
        CurrentRole, ///< a bool: the agent is on it, or was on it last
    };

    /// The service must outlive the model.
    explicit CallModel(OutcomeService *service, QObject *parent = nullptr);
    ~CallModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
