// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/ids.h>

#include <QWidget>

class QLineEdit;
class QListView;

namespace Disposition {

class OutcomeModel;

/// A field that filters, over a list that is always in sight: a screen reader
/// reads a list, and an agent sees the choices without opening anything.
///
/// Typing narrows the list; the arrow and Page keys move in it from the field;
/// Enter, Space in the list, or a click takes an outcome.
class OutcomePicker : public QWidget
{
    Q_OBJECT

public:
    OutcomePicker(OutcomeModel *model, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

    /// Shows what the form holds: @p text in the field, @p chosen marked in the list.
    void show(const OutcomeId &chosen, const QString &text);
    /// The same where the form is the same, and the list may be another: the agent
    /// stays at the row that Enter was about to take.
    void showAgain(const OutcomeId &chosen, const QString &text);
    void setEditable(bool editable);
    /// Without choices there is nothing to do here; the hint says why.
    void setUsable(bool usable);
    /// The row that the agent is at: what pinning is about; empty where there is none.
    OutcomeId marked() const;
    void setWords(const QString &fieldName, const QString &listName, const QString &hint);

Q_SIGNALS:
    void typed(const QString &text); ///< by the agent, not by show()
    void taken(const Disposition::OutcomeId &outcome);
    void pinWanted(const Disposition::OutcomeId &outcome, const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filterBy(const QString &text);
    void goTo(int row);
    void move(int key);
    void take(int row);

    OutcomeModel *const m_model;
    QLineEdit *const m_field;
    QListView *const m_list;
    OutcomeId m_chosen;
    OutcomeId m_marked; ///< the row that the agent is at, also when a new list has forgotten it
    bool m_isListNew = false;
};

} // namespace Disposition
