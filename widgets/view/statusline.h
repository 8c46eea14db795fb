// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace Disposition {

class ElidedLabel;
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

    void setNames(const QString &callState, const QString &connection);
    void setCallState(const QString &words, bool isUrgent = false);
    void setConnection(const QString &words, bool connected);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ElidedLabel *const m_callState;
    IconButton *const m_extend;
    PaintedIcon *const m_link;
    ElidedLabel *const m_connection;
    IconButton *const m_menu;
    QBoxLayout *const m_halves;
    QString m_callStateName;
    QString m_connectionName;
};

} // namespace Disposition
