// SPDX-License-Identifier: MIT
#include "editmenu.h"

#include <disposition/texts.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace Disposition {

namespace {

/// What a field can do just now; both kinds of field know the same words.
struct Abilities
{
    bool editable = false;
    bool undo = false;
    bool redo = false;
    bool selected = false;
    bool any = false;
};

Abilities abilitiesOf(const QLineEdit *field)
{
    return {!field->isReadOnly(), field->isUndoAvailable(), field->isRedoAvailable(),
            field->hasSelectedText(), !field->text().isEmpty()};
}

Abilities abilitiesOf(const QPlainTextEdit *field)
{
    const QTextDocument *document = field->document();
    return {!field->isReadOnly(), document->isUndoAvailable(), document->isRedoAvailable(),
            field->textCursor().hasSelection(), !document->isEmpty()};
}

void removeSelected(QLineEdit *field)
{
    field->del();
}

void removeSelected(QPlainTextEdit *field)
{
    field->textCursor().removeSelectedText();
}

template <typename Field> class EditMenu : public QMenu
{
public:
    EditMenu(Field *field, const Texts &texts)
        : QMenu(field)
        , m_field(field)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        const Abilities can = abilitiesOf(field);
        const QClipboard *clipboard = QGuiApplication::clipboard();
        if (can.editable) {
            //: Entry of a field's context menu.
            add(texts.translate("Edit", "Undo"), QKeySequence::Undo, can.undo, &Field::undo);
            //: Entry of a field's context menu.
            add(texts.translate("Edit", "Redo"), QKeySequence::Redo, can.redo, &Field::redo);
            addSeparator();
            //: Entry of a field's context menu.
            add(texts.translate("Edit", "Cut"), QKeySequence::Cut, can.selected, &Field::cut);
        }
        //: Entry of a field's context menu.
        add(texts.translate("Edit", "Copy"), QKeySequence::Copy, can.selected, &Field::copy);
        if (can.editable) {
            //: Entry of a field's context menu.
            add(texts.translate("Edit", "Paste"), QKeySequence::Paste, !clipboard->text().isEmpty(),
                &Field::paste);
            //: Entry of a field's context menu: removes what is selected.
            QAction *remove = addAction(texts.translate("Edit", "Delete"));
            remove->setEnabled(can.selected);
            connect(remove, &QAction::triggered, field, [field] { removeSelected(field); });
        }
        addSeparator();
        //: Entry of a field's context menu.
        add(texts.translate("Edit", "Select all"), QKeySequence::SelectAll, can.any,
            &Field::selectAll);
    }

private:
    // The key is only shown: as a shortcut it would be one of the window.
    template <typename Do>
    void add(const QString &name, QKeySequence::StandardKey key, bool enabled, Do what)
    {
        const QString keyName = QKeySequence(key).toString(QKeySequence::NativeText);
        QAction *action = addAction(name + u'\t' + keyName);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, m_field, what);
    }

    Field *const m_field;
};

template <typename Field> void give(Field *field, QWidget *surface, const Texts *texts)
{
    field->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(field, &QWidget::customContextMenuRequested, field,
                     [field, surface, texts](const QPoint &at) {
                         auto *menu = new EditMenu<Field>(field, *texts);
                         menu->popup(surface->mapToGlobal(at));
                     });
}

} // namespace

void giveEditMenus(const QWidget *place, const Texts *texts)
{
    for (QLineEdit *field : place->findChildren<QLineEdit *>())
        give(field, field, texts);
    for (QPlainTextEdit *field : place->findChildren<QPlainTextEdit *>())
        give(field, field->viewport(), texts);
}

} // namespace Disposition
