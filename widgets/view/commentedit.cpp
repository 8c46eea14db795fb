// SPDX-License-Identifier: MIT
#include "commentedit.h"

#include "hintlabel.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace Disposition {

namespace {

/// Likes the room that it needs, and grows into what there is.
class CommentField : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
    }
};

} // namespace

CommentEdit::CommentEdit(QWidget *parent)
    : QWidget(parent)
    , m_field(new CommentField(this))
    , m_counter(new HintLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_field);
    layout->addWidget(m_counter);
    m_field->setTabChangesFocus(true); // Tab leaves the field, as everywhere in the panel
    m_field->setMinimumHeight(2 * m_field->fontMetrics().lineSpacing() + 12);
    m_field->installEventFilter(this);
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

void CommentEdit::setCounter(const QString &words, int end)
{
    const bool isTooLong = end >= 0;
    m_counter->setWords(words);
    // The side is said outright: from right to left, Qt 6.4 mirrors a label's text twice.
    m_counter->setAlignment((isLeftToRight() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    QFont font = m_counter->font();
    font.setBold(isTooLong);
    m_counter->setFont(font);

    QList<QTextEdit::ExtraSelection> marks;
    if (isTooLong) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_field->document());
        mark.cursor.setPosition(end);
        mark.cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        mark.format.setFontStrikeOut(true);
        marks.append(mark);
    }
    m_field->setExtraSelections(marks);
}

void CommentEdit::setSnippets(std::function<QString(const QString &)> snippets)
{
    m_snippets = std::move(snippets);
}

bool CommentEdit::expandSnippet()
{
    QTextCursor cursor = m_field->textCursor();
    if (!m_snippets || m_field->isReadOnly() || cursor.hasSelection())
        return false;
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype sign = before.lastIndexOf(u';');
    const QString text = sign < 0 ? QString() : m_snippets(before.mid(sign + 1));
    if (text.isNull())
        return false;
    // By its index: a move goes by characters, and the other way where text runs from the right.
    cursor.setPosition(cursor.position() - int(before.size() - sign), QTextCursor::KeepAnchor);
    cursor.insertText(text); // one step to undo
    return true;
}

bool CommentEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Tab && press->modifiers() == Qt::NoModifier && expandSnippet())
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Disposition
