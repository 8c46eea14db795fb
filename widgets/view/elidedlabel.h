// SPDX-License-Identifier: MIT
#pragma once

#include "announcer.h"

namespace Disposition {

/// One line whose place is there before its words are, and which never asks
/// for more width: what does not fit is in its tool tip and accessible name.
class ElidedLabel : public AnnouncingLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr, bool speaks = false);

    void setWords(const QString &words);
    QString words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_words;
};

} // namespace Disposition
