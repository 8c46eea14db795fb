// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace Disposition {

class HintLabel;
class IconButton;
class PaintedIcon;

/// Where the call stands and for how long, the connection, and the menu.  One
/// line; two where it is narrow.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    IconButton *extend() const { return m_extend; }
    IconButton *menu() const { return m_menu; }

    /// Room is made for this much before it is said.
    void setLongest(const QStringList &callStates, const QStringList &connections);
    void setNames(const QString &callState, const QString &connection);
    void setCallState(const QString &words, bool isUrgent = false);
    void setConnection(const QString &words, bool connected);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void turn();

    HintLabel *const m_callState;
    IconButton *const m_extend;
    PaintedIcon *const m_link;
    HintLabel *const m_connection;
    IconButton *const m_menu;
    QBoxLayout *const m_halves;
    int m_longestState = 0;
    int m_longestConnection = 0;
};

} // namespace Disposition
