// SPDX-License-Identifier: MIT
#include "historypage.h"

#include "paintedicon.h"
#include "plainorder.h"

#include <disposition/historymodel.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace Disposition {

using namespace Qt::StringLiterals;

namespace {

/// When, what, and what became of it with its sign; then for whom.  Where that
/// is narrow, what became of it has a line of its own.
class HistoryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, (isNarrow(option) ? 3 : 2) * option.fontMetrics.lineSpacing() + 6};
    }

    static bool isNarrow(const QStyleOptionViewItem &option)
    {
        const auto *view = static_cast<const QListView *>(option.widget);
        return view->viewport()->width() < 50 * option.fontMetrics.averageCharWidth();
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        // The style draws the ground and the selection; the words are ours.
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);

        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto group
            = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        const QColor ink
            = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        painter->setPen(ink);
        painter->setLayoutDirection(option.direction);
        const QRect all = option.rect.adjusted(4, 2, -4, -2);
        const int line = option.fontMetrics.lineSpacing();
        QRect sign(all.left(), all.top() + 2, line - 4, line - 4);
        PaintedIcon::draw(*painter, shapeOf(index), QStyle::visualRect(option.direction, all, sign),
                          ink);
        const auto write = [&](int row, int indent, const QString &words) {
            QRect place(all.left() + indent, all.top() + row * line, all.width() - indent, line);
            place = QStyle::visualRect(option.direction, all, place);
            const auto leading
                = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
            painter->drawText(place, int(leading),
                              option.fontMetrics.elidedText(words, Qt::ElideRight, place.width()));
        };
        const auto text = [&index, &option](int role) {
            return inPlainOrder(index.data(role).toString(), option.direction);
        };
        const QString what
            = text(HistoryModel::TimeRole) + u"  "_s + text(HistoryModel::OutcomeRole);
        const QString became = text(HistoryModel::StateRole);
        const QString whom
            = text(HistoryModel::CallIdRole) + u"  "_s + text(HistoryModel::AccountRole);
        const QStringList lines = isNarrow(option) ? QStringList{what, became, whom}
                                                   : QStringList{what + u"  "_s + became, whom};
        for (int row = 0; row < int(lines.size()); ++row)
            write(row, line + 2, lines[row]);
        painter->restore();
    }

private:
    static PaintedIcon::Shape shapeOf(const QModelIndex &index)
    {
        switch (RecordState(index.data(HistoryModel::RecordStateRole).toInt())) {
        case RecordState::Confirmed:
            return PaintedIcon::Shape::Check;
        case RecordState::Refused:
        case RecordState::Discarded:
            return PaintedIcon::Shape::Cross;
        default:
            return PaintedIcon::Shape::Clock;
        }
    }
};

} // namespace

HistoryPage::HistoryPage(HistoryModel *model, QWidget *parent)
    : PanelPage(parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_change(addButton())
    , m_copy(addButton())
{
    body()->addWidget(m_list);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust); // a line more or less
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, [this] { change(); });
    connect(m_change, &QPushButton::clicked, this, [this] { change(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(); });
    setTabOrder(m_list, m_change);
    setTabOrder(m_change, m_copy);
}

void HistoryPage::retranslate(const Texts &texts)
{
    //: Title of the list of what the agent set.
    setTitle(texts.translate("History", "History"), texts);
    m_list->setAccessibleName(texts.translate("History", "History"));
    //: Button in the history: opens the form again for the chosen line.
    m_change->setText(texts.translate("History", "C&hange"));
    //: Button: copies the chosen line, or the diagnostics.
    m_copy->setText(texts.translate("Page", "Cop&y"));
}

QWidget *HistoryPage::firstField() const
{
    return m_list;
}

void HistoryPage::refresh(const Texts &)
{
    // Only now: nobody reads from disk what nobody looks at.
    if (!m_list->model()) {
        m_list->setModel(m_model);
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this] { showButtons(); });
        connect(m_model, &HistoryModel::rowsInserted, this, [this] {
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model->index(0));
        });
    }
    if (m_model->canFetchMore({}) && m_model->rowCount() < 50)
        m_model->fetchMore({});
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    showButtons();
}

void HistoryPage::showButtons()
{
    const bool any = m_list->currentIndex().isValid();
    m_change->setEnabled(any);
    m_copy->setEnabled(any);
}

void HistoryPage::change()
{
    if (m_list->currentIndex().isValid())
        Q_EMIT changeWanted(m_model->recordAt(m_list->currentIndex().row()));
}

void HistoryPage::copy()
{
    if (m_list->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_list->currentIndex().data().toString());
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)) {
            change();
            return true;
        }
    }
    return PanelPage::eventFilter(watched, event);
}

} // namespace Disposition
