// SPDX-License-Identifier: MIT
#include "commentedit.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Disposition {

CommentEdit::CommentEdit(QWidget *parent)
    : QWidget(parent)
    , m_field(new QPlainTextEdit(this))
    , m_counter(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_field);
    layout->addWidget(m_counter, 0, Qt::AlignTrailing);
    m_field->setTabChangesFocus(true); // Tab leaves the field, as everywhere in the panel
    m_field->setMinimumHeight(2 * m_field->fontMetrics().lineSpacing() + 12);
    m_counter->setTextFormat(Qt::PlainText);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT typed(text()); });
}

QString CommentEdit::text() const
{
    return m_field->toPlainText();
}

void CommentEdit::setText(const QString &text)
{
    if (m_field->toPlainText() == text)
        return;
    const QSignalBlocker blocker(m_field);
    m_field->setPlainText(text);
}

void CommentEdit::setEditable(bool editable)
{
    m_field->setReadOnly(!editable);
}

void CommentEdit::setCounter(const QString &words, bool full)
{
    m_counter->setText(words);
    QFont font = m_counter->font();
    font.setBold(full);
    m_counter->setFont(font);
}

} // namespace Disposition
