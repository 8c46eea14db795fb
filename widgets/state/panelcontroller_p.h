// SPDX-License-Identifier: MIT
#pragma once

#include "callsheet.h"

#include <disposition/panelcontroller.h>

#include <QHash>
#include <QTimer>

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
    CallInstance nextCall() const;
    void goOn();
    void forgetSheets();
    void refreshOutcomes();
    void retranslate();
    void refill(CallSheet &sheet);
    void fill(CallSheet &sheet, const OutcomeRequest &request);

    // What outlives the program, in paneldrafts.cpp
    void keepLater();
    void keepDrafts();
    void keepDraft(CallSheet &sheet);
    void takeUp();
    void takeUp(const KeptDraft &draft);
    void takeUp(const OutcomeRecord &record);
    void seen(const CallSheet &sheet);

    // What the agent types
    template <typename Change> void edit(PanelField field, Change change);

    // Submitting, in panelsubmit.cpp
    bool fail(PanelField field, const QString &text);
    bool read(OutcomeRequest &request);
    void follow(const OutcomeRecord &record);
    void say(const PanelMessage &message, const OutcomeRecord &toldOf = {});
    void sayAside(const QString &text);

    PanelController *const q;
    OutcomeService *const service;
    Texts *const texts;
    OutcomeModel *const outcomes;
    std::map<CallInstance, CallSheet> sheets;
    std::map<QString, CallSheet> entries; ///< for calls typed by hand, by agent
    CallInstance shown = CallInstance::None;
    QHash<quint64, QString> names; ///< the outcomes of pending records, as the agent knew them
    QString notice;
    QTimer draftTimer; ///< until what is typed goes to disk
    bool isDamageSeen = false;
    bool entryByHand = true;
    bool isFed = false; ///< somebody told of a call
    int commentLimit = 500;
    int amountPlaces = 2;
};

/// Characters as a person counts them: an emoji of five code points is one.
int countCharacters(const QString &text);

} // namespace Disposition
