// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace Disposition {

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
    /// @p words such as "12/500"; @p full when it is too long.
    void setCounter(const QString &words, bool full);

Q_SIGNALS:
    void typed(const QString &text); ///< by the agent, not by setText()

private:
    QPlainTextEdit *const m_field;
    QLabel *const m_counter;
};

} // namespace Disposition
