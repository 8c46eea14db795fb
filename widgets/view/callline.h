// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/call.h>

#include <QList>
#include <QWidget>

#include <functional>

class QLineEdit;
class QToolButton;

namespace Disposition {

class FieldLabel;

/// The call in the form, by its ID and account, and the way to the other calls.
///
/// Where a host feeds the calls, the two are text to read and copy; where
/// nobody does, the same two are fields to type in.
class CallLine : public QWidget
{
    Q_OBJECT

public:
    /// One of the other calls, as the list shows it.
    struct Other
    {
        CallInstance call = CallInstance::None;
        QString words;
    };

    explicit CallLine(QWidget *parent = nullptr);

    QLineEdit *callId() const { return m_callId; }
    QLineEdit *account() const { return m_account; }
    QToolButton *others() const { return m_others; }
    FieldLabel *callIdLabel() const { return m_callIdLabel; }
    FieldLabel *accountLabel() const { return m_accountLabel; }

    void show(const QString &callId, const QString &account);
    void setEditable(bool callId, bool account);
    void setFault(bool fault); ///< gives weight to the call ID that was refused
    /// What the button of the other calls says, empty where there is none; they are
    /// asked for when its list opens.
    void setOthers(const QString &words, std::function<QList<Other>()> others);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void callIdTyped(const QString &text);
    void accountTyped(const QString &text);
    void finished(); ///< the agent left one of the two
    void otherChosen(Disposition::CallInstance call);

private:
    void listOthers();
    void placeOthers();

    QLineEdit *const m_callId;
    QLineEdit *const m_account;
    FieldLabel *const m_callIdLabel;
    FieldLabel *const m_accountLabel;
    QToolButton *const m_others;
    std::function<QList<Other>()> m_listOthers;
};

} // namespace Disposition
