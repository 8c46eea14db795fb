// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace Disposition {

class PaintedIcon;

/// One line: where the call stands and for how long, and the connection.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setNames(const QString &callState, const QString &connection);
    void setCallState(const QString &words);
    void setConnection(const QString &words, bool connected);

private:
    QLabel *const m_callState;
    PaintedIcon *const m_link;
    QLabel *const m_connection;
    QString m_callStateName;
    QString m_connectionName;
};

} // namespace Disposition
