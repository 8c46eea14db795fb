// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QPlainTextEdit;

namespace Disposition {

class HintLabel;

/// The comment, and how much of its allowed length is used.  What is too long
/// is kept and shown as too long; nothing typed or pasted is ever cut.
class CommentEdit : public QWidget
{
    Q_OBJECT

public:
    explicit CommentEdit(QWidget *parent = nullptr);

    QPlainTextEdit *field() const { return m_field; }
    QString text() const;
    void setText(const QString &text); ///< keeps the cursor where the text is the same
    void setEditable(bool editable);
    /// @p words such as "12/500".  From the character @p end on, the comment is
    /// marked as too long; -1 where it is not.
    void setCounter(const QString &words, int end);
    /// What ";name" and Tab writes; null for a name that stands for nothing.
    void setSnippets(std::function<QString(const QString &name)> snippets);

Q_SIGNALS:
    void typed(const QString &text); ///< by the agent, not by setText()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool expandSnippet();

    QPlainTextEdit *const m_field;
    HintLabel *const m_counter;
    std::function<QString(const QString &)> m_snippets;
};

} // namespace Disposition
