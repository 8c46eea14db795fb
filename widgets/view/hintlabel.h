// SPDX-License-Identifier: MIT
#pragma once

#include "announcer.h"

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
    QString m_name;
};

} // namespace Disposition
