// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/panelmessage.h>

#include <QFrame>

namespace Disposition {

class AnnouncingLabel;
class PaintedIcon;

/// The place above the buttons where the panel says what became of an outcome:
/// in words and a sign, never by colour alone.  Its height is there before the
/// words are, so that nothing jumps when they come.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// The accessible name while there is no message.
    void setEmptyName(const QString &name);
    void show(const PanelMessage &message);
    void announce(const PanelMessage &message);

private:
    PaintedIcon *const m_icon;
    AnnouncingLabel *const m_words;
    QString m_emptyName;
};

} // namespace Disposition
