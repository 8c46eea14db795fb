// SPDX-License-Identifier: MIT
#pragma once

#include "busfeed.h"
#include "callregister.h"
#include "outcomecatalogue.h"
#include "setexchange.h"

#include "store/statestore.h"

#include <disposition/outcomeservice.h>

#include <QFileSystemWatcher>

namespace Disposition {

class OutcomeService::Private
{
public:
    Private(OutcomeService *service, std::shared_ptr<Clock> clock);

    void followConnection();
    void receive(const QString &text);
    void dispatch(const Wire::SetResult &result) { exchange->handle(result); }
    void dispatch(const Wire::OutcomeList &list) { catalogue->handle(list); }
    void dispatch(const Wire::OutcomeSetNotice &notice) { exchange->handle(notice); }
    void dispatch(const Wire::ServerError &error);
    void dispatch(const Wire::AgentPresence &presence) { busFeed.apply(presence, *q); }
    void dispatch(const Wire::CallEvent &event) { busFeed.apply(event, *q); }
    void dispatch(std::monostate) { }
    bool ask(const OutcomeCatalogue::Question &question);
    Call callOf(CallInstance instance) const;

    // In servicestate.cpp: what outlives the program
    void takeUp(QList<OutcomeRecord> records);
    void takeUp(QList<KeptDraft> kept);
    void watchFolder();
    void claim();
    void forgetDraft(const OutcomeRecord &record);
    void keepOutcomes();
    void takeUpNotes(const AgentId &of, const QString &text);
    void remember(const OutcomeRecord &record);

    OutcomeService *const q;
    const std::shared_ptr<Clock> clock;
    std::unique_ptr<Transport> transport;
    AgentId agent;
    CallRegister calls;
    BusFeed busFeed;
    std::unique_ptr<StateStore> store;
    std::unique_ptr<Alarm> nextClaim; ///< of what other programs left
    std::unique_ptr<QFileSystemWatcher> folderWatch; ///< for those that end
    StoreProblem storeProblem;
    QString stateFolder;
    QList<KeptDraft> drafts;
    QString keptOutcomes;
    std::chrono::milliseconds draftAge{std::chrono::hours(7 * 24)};
    std::chrono::milliseconds historyAge{std::chrono::hours(24)};
    QHash<AgentId, QJsonObject> notes;
    OutcomeHistory *const history;
    SetExchange *const exchange;
    OutcomeCatalogue *const catalogue;
    QString lastServerWords;
    int toldPending = 0;
};

} // namespace Disposition
