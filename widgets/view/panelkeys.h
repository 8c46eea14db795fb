// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/panelshortcuts.h>

#include <QHash>
#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace Disposition {

/// The panel's own keys: PanelShortcuts, Esc, and Alt with the letters
/// underlined in it.
///
/// They work while the focus is inside the panel and nowhere else: no
/// shortcut is registered in the window, so that none of the host's is taken.
class PanelKeys : public QObject
{
    Q_OBJECT

public:
    explicit PanelKeys(QWidget *panel);

    void setShortcuts(const PanelShortcuts &shortcuts) { m_shortcuts = shortcuts; }
    const PanelShortcuts &shortcuts() const { return m_shortcuts; }

    /// Alt+@p letter goes to @p target: a button is pressed, a field gets the focus.
    /// Of several with one letter, the one in sight.
    void setMnemonic(QChar letter, QWidget *target);
    void clearMnemonics() { m_mnemonics.clear(); }

Q_SIGNALS:
    void quickOutcome(int digit); ///< 1 to 9
    void submit();
    void dismiss();
    void nextCall(int step); ///< 1 or -1
    void extend();
    void menu();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Key { None, Quick, Submit, Dismiss, NextCall, FormerCall, Extend, Menu, Mnemonic };
    Key keyOf(const QKeyEvent &event, int *digit) const;
    void act(Key key, int digit, const QKeyEvent &event);
    void watch(QObject *object);
    QWidget *mnemonic(const QKeyEvent &event) const;
    QWidget *mnemonic(int key) const;

    QWidget *const m_panel;
    PanelShortcuts m_shortcuts;
    QMultiHash<int, QPointer<QWidget>> m_mnemonics;
};

} // namespace Disposition
