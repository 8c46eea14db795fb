// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace Disposition {

/// The panel's own keys: Alt+1 to Alt+9, Ctrl+Enter, Esc, F8, F9, Ctrl+Page keys,
/// and Alt with the letters underlined in it.
///
/// They work while the focus is inside the panel and nowhere else: no
/// shortcut is registered in the window, so that none of the host's is taken.
class PanelKeys : public QObject
{
    Q_OBJECT

public:
    explicit PanelKeys(QWidget *panel);

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
    QWidget *mnemonic(int key) const;

    QWidget *const m_panel;
    QMultiHash<int, QPointer<QWidget>> m_mnemonics;
};

} // namespace Disposition
