// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

#include <memory>

namespace Disposition {

/// A label that a screen reader speaks when its words change.
///
/// Qt 6.4 is silent about QLabel::setText() and about alerts.  What is heard
/// is a label in the role of a notification that is said to be shown; the role
/// needs a factory for accessible interfaces, which is process-wide and
/// therefore taken out again with the last label.
class AnnouncingLabel : public QLabel
{
    Q_OBJECT

public:
    /// One that does not speak is a label like any other.
    explicit AnnouncingLabel(QWidget *parent = nullptr, bool speaks = true);
    ~AnnouncingLabel() override;

    bool speaks() const { return m_factory.use_count() > 0; }
    /// Has @p text spoken, without taking the focus.
    void announce(const QString &text);

Q_SIGNALS:
    void announced(const QString &text); ///< each time that a reader was told

private:
    std::shared_ptr<void> m_factory;
};

} // namespace Disposition
