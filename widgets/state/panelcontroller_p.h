// SPDX-License-Identifier: MIT
#pragma once

#include "callsheet.h"

#include <disposition/panelcontroller.h>

#include <QHash>
#include <QTimer>

#include <optional>
#include <set>

#include <functional>
#include <map>

namespace Disposition {

class PanelController::Private
{
public:
    explicit Private(PanelController *controller, OutcomeService *outcomeService);

    CallSheet &sheet() { return shown == CallInstance::None ? entry() : sheets[shown]; }
    const CallSheet &sheet() const { return const_cast<Private *>(this)->sheet(); }
    CallSheet &entry(); ///< this agent's, for calls typed by hand
    CallSheet *sheetOf(quint64 record);
    void forEachSheet(const std::function<void(CallSheet &)> &visit);

    // Which call is shown, in panelcalls.cpp
    void callStarted(const Call &call);
    void callChanged(const Call &call);
    void agentChanged();
    void show(CallInstance call, bool byItself);
    bool canLeaveForm() const;
    CallInstance firstCall() const;
    bool isWaiting(CallInstance call) const; ///< ended, and without an outcome
    CallInstance nextCall() const;
    void goOn();
    void forgetSheets();
    void refreshOutcomes();
    void retranslate();
    QString nameOf(const OutcomeId &id, const Call &call) const;
    void refill(CallSheet &sheet);
    void fill(CallSheet &sheet, const OutcomeRequest &request);

    // What outlives the program, in paneldrafts.cpp
    void keepLater();
    void keepDrafts();
    void keepDraft(CallSheet &sheet);
    void takeUp();
    void takeUp(const KeptDraft &draft);
    void takeUp(const OutcomeRecord &record);
    bool saysTheSame(const CallSheet &sheet, const OutcomeRequest &request);
    void seen(const CallSheet &sheet);

    // What could go wrong for good, in panelguard.cpp
    Consequence consequenceOf(const OutcomeId &outcome) const;
    bool asksFirst(const OutcomeRequest &request);
    void wordQuestion();

    // What is the agent's own, in panelagent.cpp
    void loadPreferences();
    void tellTime(CallInstance call);
    QString timeNotice(CallInstance call) const;
    void untellTime(CallInstance call);
    void forgetTime(CallInstance call);
    void pauseTime(CallInstance call);
    void resumeTime(const Call &call);
    void reopen(const OutcomeRecord &record);
    void showPending(const OutcomeRecord &record);
    void refuseToReplaceEntry();

    // What the agent types
    template <typename Change> void edit(PanelField field, Change change);

    // What is told to the ear alone, in panelnews.cpp
    enum class Room { Plenty, Little, None };
    void tellWaiting(const Call &call);
    void tellRoom();
    void tellConnection();

    // Submitting, in panelsubmit.cpp
    using Words = std::function<QString()>; ///< in the language of the moment
    bool fail(PanelField field, const Words &words);
    bool read(OutcomeRequest &request);
    void follow(const OutcomeRecord &record);
    void takeBackRetry();
    void say(const PanelMessage &message, const OutcomeRecord &toldOf = {});
    void say(PanelMessage::Kind kind, const Words &words, PanelField field = PanelField::None);
    void sayAside(const QString &text);

    PanelController *const q;
    OutcomeService *const service;
    Texts *const texts;
    OutcomeModel *const outcomes;
    HistoryModel *const history;
    AgentPreferences *const preferences;
    WrapUpTimer *const wrapUp;
    std::map<CallInstance, CallSheet> sheets;
    std::map<QString, CallSheet> entries; ///< for calls typed by hand, by agent
    CallInstance shown = CallInstance::None;
    QHash<quint64, QString> names; ///< the outcomes of pending records, as the agent knew them
    QString notice;
    std::set<CallInstance> timeTold; ///< calls whose time is nearly or quite over
    PanelMessage question; ///< whether to leave
    std::optional<Leaving> asked;
    std::optional<Consequences> consequences;
    QHash<QString, QString> snippets;
    QString extendKey = QStringLiteral("F8");
    AgentId preferencesOf; ///< whose are loaded
    bool arePreferencesKnown = false; ///< the disk has answered with some
    std::unique_ptr<Alarm> stepBack; ///< a success is not worth its place for ever
    QTimer draftTimer; ///< until what is typed goes to disk
    Room room = Room::Plenty; ///< in the comment that is shown, as last told
    bool wasOpen = false; ///< the connection
    bool wasEverOpen = false;
    bool isDamageSeen = false;
    bool entryByHand = true;
    bool isComposing = false; ///< in a field of the form
    bool isFed = false; ///< somebody told of a call
    int commentLimit = 500;
    int amountPlaces = 2;
};

/// Characters as a person counts them: an emoji of five code points is one.
int countCharacters(const QString &text);

} // namespace Disposition
