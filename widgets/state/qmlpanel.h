// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/callmodel.h>
#include <disposition/panelcontroller.h>

namespace Disposition {

/// A PanelController for a form in QML: all of it as properties, models, and
/// functions that take texts and numbers.  Needs no QtQml itself.
///
///     PanelController controller(&service);
///     QmlPanel panel(&controller);
///     engine.setInitialProperties({{"panel", QVariant::fromValue(&panel)}});
///
///     TextField { text: panel.comments; onTextEdited: panel.comments = text; readOnly:
///     !panel.canEdit } Button { text: "Set outcome"; enabled: panel.canSubmit; onClicked:
///     panel.submit() }
///
/// Enumerations are the names of their values in C++: stage is "AfterCall".
class DISPOSITION_STATE_EXPORT QmlPanel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Disposition::OutcomeService *service READ service CONSTANT)
    Q_PROPERTY(QAbstractItemModel *calls READ calls CONSTANT)
    Q_PROPERTY(QAbstractItemModel *outcomes READ outcomes CONSTANT)
    Q_PROPERTY(QAbstractItemModel *history READ history CONSTANT)

    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(quint64 shownCall READ shownCall NOTIFY changed)
    Q_PROPERTY(QString callId READ callId WRITE setCallId NOTIFY changed)
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY changed)
    Q_PROPERTY(bool canEditCallId READ canEditCallId NOTIFY changed)
    Q_PROPERTY(bool canEditAccount READ canEditAccount NOTIFY changed)
    Q_PROPERTY(QString messageText READ messageText NOTIFY changed)
    Q_PROPERTY(QString messageKind READ messageKind NOTIFY changed)
    Q_PROPERTY(QString faultyField READ faultyField NOTIFY changed)
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString connectionText READ connectionText NOTIFY changed)

    Q_PROPERTY(QString outcome READ outcome WRITE setOutcome NOTIFY changed)
    Q_PROPERTY(QString outcomeText READ outcomeText WRITE setOutcomeText NOTIFY changed)
    Q_PROPERTY(QString consequence READ consequence NOTIFY changed)
    Q_PROPERTY(QString leadScore READ leadScore WRITE setLeadScore NOTIFY changed)
    Q_PROPERTY(QString leadScoreHint READ leadScoreHint NOTIFY changed)
    Q_PROPERTY(QString targetAmount READ targetAmount WRITE setTargetAmount NOTIFY changed)
    Q_PROPERTY(QString targetAmountHint READ targetAmountHint NOTIFY changed)
    Q_PROPERTY(QString comments READ comments WRITE setComments NOTIFY changed)
    Q_PROPERTY(int commentLength READ commentLength NOTIFY changed)
    Q_PROPERTY(int commentLimit READ commentLimit NOTIFY changed)

    Q_PROPERTY(bool canEdit READ canEdit NOTIFY changed)
    Q_PROPERTY(bool canChoose READ canChoose NOTIFY changed)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed)
    Q_PROPERTY(bool canClear READ canClear NOTIFY changed)
    Q_PROPERTY(bool canChange READ canChange NOTIFY changed)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed)
    Q_PROPERTY(bool canDiscard READ canDiscard NOTIFY changed)

public:
    /// The controller must outlive it.
    explicit QmlPanel(PanelController *controller, QObject *parent = nullptr);
    ~QmlPanel() override;

    OutcomeService *service() const;
    QAbstractItemModel *calls() const; ///< a CallModel
    QAbstractItemModel *outcomes() const; ///< an OutcomeModel, narrowed to outcomeText
    QAbstractItemModel *history() const; ///< a HistoryModel

    QString stage() const;
    quint64 shownCall() const; ///< as CallModel::InstanceRole; 0 where none is shown
    QString callId() const;
    QString account() const;
    bool canEditCallId() const;
    bool canEditAccount() const;
    QString messageText() const; ///< plain text, to be shown as such
    QString messageKind() const;
    QString faultyField() const; ///< a property's name, as in "comments"; may be empty
    bool isAsking() const; ///< whether to leave: see stay() and leave()
    QString notice() const;
    QString connectionText() const;

    QString outcome() const; ///< the ID of the chosen one; empty: none
    QString outcomeText() const; ///< its name, or what was typed to find one
    QString consequence() const;
    QString leadScore() const;
    QString leadScoreHint() const;
    QString targetAmount() const;
    QString targetAmountHint() const;
    QString comments() const;
    int commentLength() const; ///< in characters as a person counts them
    int commentLimit() const;
    // What the agent types.  Ignored where it cannot be edited.
    void setCallId(const QString &text);
    void setAccount(const QString &text);
    void setOutcome(const QString &id);
    void setOutcomeText(const QString &text); ///< narrows the outcomes; none is chosen
    void setLeadScore(const QString &text);
    void setTargetAmount(const QString &text);
    void setComments(const QString &text);

    bool canEdit() const;
    bool canChoose() const;
    bool canSubmit() const;
    bool canClear() const;
    bool canChange() const;
    bool canRetry() const;
    bool canDiscard() const;

    // What the agent does, as in PanelController.
    Q_INVOKABLE void submit();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void change();
    Q_INVOKABLE void changeFrom(int historyRow);
    Q_INVOKABLE void retryNow();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void dismissMessage();
    Q_INVOKABLE void entryFinished();
    Q_INVOKABLE void showCall(quint64 instance);
    Q_INVOKABLE void showNextCall(int step = 1);
    /// As DispositionPanel's: false where calls have no outcome; then isAsking.
    Q_INVOKABLE bool prepareToClose();
    Q_INVOKABLE void stay();
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();
    void noticeChanged();
    void messageAppeared(const QString &text); ///< to be announced; once for each message
    void spoken(const QString &text); ///< to be announced, and shown nowhere
    void focusWanted(const QString &field); ///< at fault, as in faultyField
    void readyToClose(); ///< after a prepareToClose() that was false

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
