// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Disposition::App {

/// Lets the text cursor stand still while nobody types, and blink again with the next
/// key, click or activation: a panel that waits all day for calls wakes nobody up.
///
/// For a program, not for a guest: how cursors blink is one setting for all windows.
class RestingCursor : public QObject
{
public:
    explicit RestingCursor(QObject *parent = nullptr,
                           std::chrono::milliseconds after = std::chrono::seconds(10));
    ~RestingCursor() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void rest();
    void wake();

    QTimer m_patience;
    int m_flashTime = 0; ///< as it was; 0 while it blinks
};

} // namespace Disposition::App
