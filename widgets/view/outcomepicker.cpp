// SPDX-License-Identifier: MIT
#include "outcomepicker.h"

#include "paintedicon.h"
#include "plainorder.h"
#include "targetheight.h"

#include <disposition/outcomemodel.h>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace Disposition {

namespace {

/// A row: the name, a tick when it is the chosen one, and its Alt key.
class OutcomeDelegate : public QStyledItemDelegate
{
public:
    OutcomeDelegate(const OutcomeId *chosen, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_chosen(chosen)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), 24)); // a target for a finger or a shaking hand
        return size;
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isChosen = index.data(OutcomeModel::IdRole).toString() == m_chosen->toString();
        option->font.setBold(isChosen);
        const QString name
            = QFontMetrics(option->font)
                  .elidedText(option->text, Qt::ElideRight, roomForName(*option, index));
        option->text = inPlainOrder(name, option->direction);
    }

    // It ends before its signs begin, and the key gives way to it.
    int roomForName(const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const int signs = int(index.data(OutcomeModel::IdRole).toString() == m_chosen->toString())
            + int(index.data(OutcomeModel::PinnedRole).toBool());
        const int room = option.rect.width() - signs * option.fontMetrics.height() - 12;
        return hasRoomForKey(option, index) ? room - keyWidth(option, index) - 8 : room;
    }

    static int keyWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        return option.fontMetrics.horizontalAdvance(
            index.data(Qt::AccessibleDescriptionRole).toString());
    }

    static bool hasRoomForKey(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont weighty = option.font; // as it would be if it were chosen
        weighty.setBold(true);
        const int name = QFontMetrics(weighty).horizontalAdvance(index.data().toString());
        return name + option.fontMetrics.height() + keyWidth(option, index) + 20
            <= option.rect.width();
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        const auto group = !enabled                       ? QPalette::Disabled
            : option.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                          : QPalette::Inactive;
        painter->setPen(
            option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        const QRect inner = option.rect.adjusted(6, 0, -6, 0);
        const auto trailing
            = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
        const QString key = hasRoomForKey(option, index)
            ? index.data(Qt::AccessibleDescriptionRole).toString()
            : QString();
        painter->drawText(inner, int(trailing), key);
        // The signs stand before the key, one before the other.
        const int side = option.fontMetrics.height() - 2;
        int right = inner.right() - option.fontMetrics.horizontalAdvance(key);
        const auto drawSign = [&](PaintedIcon::Shape shape) {
            right -= side + 2;
            const QRect place(right, inner.center().y() - side / 2, side, side);
            PaintedIcon::draw(*painter, shape, QStyle::visualRect(option.direction, inner, place),
                              painter->pen().color());
        };
        if (index.data(OutcomeModel::IdRole).toString() == m_chosen->toString())
            drawSign(PaintedIcon::Shape::Check);
        if (index.data(OutcomeModel::PinnedRole).toBool())
            drawSign(PaintedIcon::Shape::Pin);
    }

private:
    const OutcomeId *const m_chosen;
};

/// Likes the room that it needs, and grows into what there is: in a form whose
/// hints may take a second line, more would be taken from those.
class OutcomeList : public QListView
{
public:
    using QListView::QListView;
    QSize sizeHint() const override { return {QListView::sizeHint().width(), minimumHeight()}; }
};

} // namespace

OutcomePicker::OutcomePicker(OutcomeModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_list(new OutcomeList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    keepTargetHeight(m_field);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutcomeDelegate(&m_chosen, this));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(3 * 24 + 2 * m_list->frameWidth());

    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_chosen = OutcomeId(); // what is typed is not taken yet
        Q_EMIT typed(text);
        filterBy(text);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_isListNew = true; });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { m_marked = m_model->idAt(now.row()); });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_list->indexAt(at);
        const OutcomeId outcome = index.isValid() ? m_model->idAt(index.row()) : marked();
        if (!outcome.isEmpty())
            Q_EMIT pinWanted(outcome, m_list->viewport()->mapToGlobal(at));
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { take(index.row()); });
}

void OutcomePicker::show(const OutcomeId &chosen, const QString &text)
{
    m_chosen = chosen;
    if (m_field->text() != text)
        m_field->setText(text);
    filterBy(chosen.isEmpty() ? text : QString());
    m_list->viewport()->update();
}

void OutcomePicker::showAgain(const OutcomeId &chosen, const QString &text)
{
    if (chosen != m_chosen || text != m_field->text())
        return show(chosen, text);
    if (!m_isListNew)
        return; // nothing moves under the pointer
    const int row = m_marked.isEmpty() ? -1 : m_model->rowOf(m_marked);
    if (row >= 0)
        goTo(row);
    else
        show(chosen, text);
}

void OutcomePicker::setEditable(bool editable)
{
    // Not disabled: what was chosen stays readable, and keeps the focus.
    m_field->setReadOnly(!editable);
}

void OutcomePicker::setUsable(bool usable)
{
    m_field->setEnabled(usable);
    m_list->setEnabled(usable);
}

OutcomeId OutcomePicker::marked() const
{
    const QModelIndex at = m_list->currentIndex();
    return at.isValid() ? m_model->idAt(at.row()) : m_chosen;
}

void OutcomePicker::setWords(const QString &fieldName, const QString &listName, const QString &hint)
{
    m_field->setAccessibleName(fieldName);
    m_field->setPlaceholderText(hint);
    m_list->setAccessibleName(listName);
}

void OutcomePicker::filterBy(const QString &text)
{
    m_model->setFilter(text);
    // The best match is what Enter takes; with nothing typed, nothing is offered.
    const int row = !m_chosen.isEmpty() ? m_model->rowOf(m_chosen)
        : text.trimmed().isEmpty()      ? -1
                                        : 0;
    goTo(row);
    if (row < 0)
        m_list->scrollToTop();
}

void OutcomePicker::goTo(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    m_marked = m_model->idAt(row);
    m_isListNew = false;
    if (index.isValid())
        m_list->scrollTo(index);
}

void OutcomePicker::move(int key)
{
    const int last = m_model->rowCount() - 1;
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const int page = std::max(1, m_list->viewport()->height() / rowHeight);
    int row = m_list->currentIndex().row(); // -1 while there is none
    switch (key) {
    case Qt::Key_Up:
        row = row < 0 ? last : row - 1;
        break;
    case Qt::Key_Down:
        row += 1;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    default:
        return;
    }
    goTo(std::clamp(row, 0, std::max(0, last)));
}

void OutcomePicker::take(int row)
{
    const OutcomeId id = m_model->idAt(row);
    if (!id.isEmpty() && !m_field->isReadOnly())
        Q_EMIT taken(id);
}

bool OutcomePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_list) {
        // What is chosen stays in sight; the list knows its new size only after this.
        QMetaObject::invokeMethod(
            m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
    } else if (event->type() == QEvent::ContextMenu && watched == m_list
               && static_cast<QContextMenuEvent *>(event)->reason()
                   == QContextMenuEvent::Keyboard) {
        // By key it is about the row that the agent is at, wherever the mouse stands.
        const QPoint at = m_list->visualRect(m_list->currentIndex()).center();
        if (!marked().isEmpty())
            Q_EMIT pinWanted(marked(), m_list->viewport()->mapToGlobal(at));
        return true;
    } else if (event->type() == QEvent::FocusIn && watched == m_field) {
        // Typing replaces what was chosen; a click sets the cursor itself.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            m_field->selectAll();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const int key = press->key();
        if (plain
            && (key == Qt::Key_Return || key == Qt::Key_Enter
                || (key == Qt::Key_Space && watched == m_list))) {
            take(m_list->currentIndex().row());
            return true;
        }
        if (plain && watched == m_field
            && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
                || key == Qt::Key_PageDown)) {
            move(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Disposition
