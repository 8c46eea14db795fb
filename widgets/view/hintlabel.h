// SPDX-License-Identifier: MIT
#pragma once

#include "announcer.h"

#include <QFont>

namespace Disposition {

/// Words that come and go: the place of one line is there before they are, and
/// they take more lines where they need them.
class HintLabel : public AnnouncingLabel
{
    Q_OBJECT

public:
    explicit HintLabel(QWidget *parent = nullptr, bool speaks = false);

    /// What readers call the place; its words are the description then.
    void setName(const QString &name);
    void setWords(const QString &words);
    QString words() const { return text(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    int textWidth() const;

    QString m_name;
    // A layout asks more often than words and font change, and shaping a text is dear.
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
    mutable int m_measuredWidth = 0;
};

} // namespace Disposition
