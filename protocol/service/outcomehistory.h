// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/historyentry.h>
#include <disposition/protocolexport.h>

#include <QObject>

#include <functional>
#include <memory>

namespace Disposition {

class StateStore;

/// The outcomes that were set, refused or given up, for looking back.
///
/// Belongs to the service.  With a state folder it is on disk and outlives the
/// program; without one the latest hundred are in memory.
class DISPOSITION_PROTOCOL_EXPORT OutcomeHistory : public QObject
{
    Q_OBJECT

public:
    ~OutcomeHistory() override;

    using Page = QList<HistoryEntry>;
    /// Reads at most @p count entries of @p agent, newest first, from those older
    /// than the one of the record @p key; from the newest for an empty key.
    /// @p done is called once, from the event loop, unless the service goes first.
    void read(const AgentId &agent, const QString &key, int count,
              std::function<void(const Page &)> done);

Q_SIGNALS:
    void added(const Disposition::HistoryEntry &entry);

private:
    friend class OutcomeService;
    explicit OutcomeHistory(QObject *parent);
    void setStore(StateStore *store); ///< not owned
    void add(const HistoryEntry &entry);

    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
