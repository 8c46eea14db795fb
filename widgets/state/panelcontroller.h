// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/agentpreferences.h>
#include <disposition/consequence.h>
#include <disposition/draft.h>
#include <disposition/historymodel.h>
#include <disposition/outcomemodel.h>
#include <disposition/outcomeservice.h>
#include <disposition/panelmessage.h>
#include <disposition/stateexport.h>
#include <disposition/texts.h>
#include <disposition/wrapuptimer.h>

#include <QObject>

#include <memory>

namespace Disposition {

/// What the panel shows and allows, without a widget: which call is in the
/// form, what was typed about it, and what became of it.
///
/// Drafts belong to calls: a call that comes while the agent types changes
/// nothing in the form.  Lives on the service's thread; the service must
/// outlive it.
class DISPOSITION_STATE_EXPORT PanelController : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        LoggedOut,
        NoCall, ///< logged in, and no call to say anything about
        Entry, ///< nobody tells of calls: the agent types the call ID and the account
        OnCall,
        AfterCall, ///< the shown call has ended
    };
    Q_ENUM(Stage)

    explicit PanelController(OutcomeService *service, QObject *parent = nullptr);
    ~PanelController() override;

    OutcomeService *service() const;
    Texts *texts() const; ///< the panel's own; set its language here
    OutcomeModel *outcomes() const; ///< of the shown call
    HistoryModel *history() const; ///< of this agent; reads from disk once somebody looks
    AgentPreferences *preferences() const; ///< this agent's
    WrapUpTimer *wrapUp() const; ///< set its limit here; expired() is for the host

    /// Whether the agent may type a call where nobody tells of calls; true by default.
    void setEntryByHand(bool allowed);
    bool isEntryByHand() const;
    /// The longest comment in characters as a person counts them; 500 by default.
    void setCommentLimit(int characters);
    int commentLimit() const;
    /// What outcomes bring about; in place of what is known of one, "do not call".
    void setConsequences(const Consequences &consequences);
    /// Texts that stand for their names in a comment.
    void setSnippets(const QHash<QString, QString> &snippets);
    /// The key that extendWrapUp() is on, as the agent knows it; empty: none. "F8" by default.
    void setExtendKey(const QString &name);
    QString snippet(const QString &name) const; ///< null for a name that stands for nothing

    Stage stage() const;
    Call shownCall() const; ///< in Entry: the IDs as typed, no instance
    bool isCallIdEditable() const;
    bool isAccountEditable() const; ///< also for a call whose account the host did not tell
    /// How long the shown call lasts, or ended; zero where there is none.
    std::chrono::seconds callTime() const;
    /// The other calls that last or want an outcome, oldest first.
    QList<Call> otherCalls() const;
    /// This agent's latest other calls, at which a form can be aimed; newest first.
    QList<Call> recentCalls() const;
    /// That ended, or were begun by hand; and those whose outcome is neither confirmed nor on disk.
    int callsWithoutOutcome() const;

    /// Of this agent: calls without an outcome, or something typed that is not submitted.
    bool hasUnsavedWork() const;

    const Draft &draft() const;
    Progress progress() const;
    const PanelMessage &message() const;
    bool isAsking() const; ///< the message asks whether to leave: see stay() and leave()
    QString consequence() const; ///< of the chosen outcome; empty where there is none
    /// What was typed into a number field means, or why it means nothing; may be empty.
    QString numberHint(Disposition::PanelField field) const;
    /// What belongs to no form: why there is no connection, what the server said
    /// to nobody in particular; empty where there is nothing.
    QString notice() const;
    QString connectionText() const;
    int commentLength() const; ///< in characters as a person counts them
    int commentEnd() const; ///< the index where the comment is too long; -1 where it is not

    bool canEdit() const;
    bool canChoose() const; ///< there are outcomes, or they may come at any moment
    bool canSubmit() const; ///< the button; submit() may still find a field at fault
    bool canClear() const; ///< also to go on from an unconfirmed entry by hand
    bool canChange() const; ///< a confirmed outcome can be set again
    bool canRetry() const; ///< an outcome is not confirmed, or there is no connection
    bool canDiscard() const;
    bool canAim() const; ///< the server does not know the shown call
    bool canExtend() const; ///< the time after the shown call is counted

    // What the agent types.  Ignored where it cannot be edited.
    void setCallId(const QString &text);
    void setAccount(const QString &text);
    void entryFinished(); ///< the agent left the call ID or the account
    void setOutcomeText(const QString &text); ///< typed, not taken: no outcome is chosen
    void chooseOutcome(const OutcomeId &id);
    void setLeadScore(const QString &text);
    void setTargetAmount(const QString &text);
    void setComments(const QString &text);
    /// An input method is at work in the form: the panel stays at this call.
    void setComposing(bool composing);

    // What the agent does.
    void submit();
    void clear(); ///< empties the form of the shown call
    void change(); ///< reopens the form with what was confirmed
    void retryNow();
    void discard();
    void dismissMessage();
    void showCall(Disposition::CallInstance call);
    void showNextCall(int step = 1); ///< of the other calls, by age; -1 for the one before
    /// Takes what was typed to this call; the one it was typed for waits no longer.
    void aimAt(Disposition::CallInstance call);
    /// Opens the form of an outcome in the history, to set it again.
    void changeFrom(const OutcomeRecord &record);
    void extendWrapUp();
    void logIn(const QString &agent);

    enum class Leaving { Closing, LoggingOut };
    Q_ENUM(Leaving)
    /// True when nothing holds the agent.  Otherwise asks, in the panel, and
    /// leaving() comes when the agent goes all the same.  Logging out is done here.
    bool askToLeave(Disposition::PanelController::Leaving what);
    void stay();
    void leave();

Q_SIGNALS:
    void formReplaced(); ///< another call, or the same one filled anew: read draft() again
    void stateChanged(); ///< stage, call, progress, message, or what the agent can do
    void messageAppeared(const Disposition::PanelMessage &message); ///< once for each message
    void noticeChanged();
    void spoken(const QString &text); ///< for screen readers alone: the eye sees it elsewhere
    void clockChanged(); ///< what is counted after a call
    void leaving(Disposition::PanelController::Leaving what);
    void outcomesChanged();
    void otherCallsChanged();
    void focusWanted(Disposition::PanelField field); ///< at a field at fault

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
