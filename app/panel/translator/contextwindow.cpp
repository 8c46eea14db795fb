// SPDX-License-Identifier: MIT
#include "contextwindow.h"

#include "cataloguefolder.h"

#include <disposition/panelcontroller.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QToolTip>
#include <QVBoxLayout>

namespace Disposition::App {

using namespace Qt::StringLiterals;

enum Column { Words, English, Context, Note };
enum Role { PatternRole = Qt::UserRole }; ///< what the words look like with their %1 filled in

// "&Set" and "S&et" are one text on the screen; "&&" is one sign.
static QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(u"\\(&.\\)"_s); // as in "結果(&O)"
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return text.remove(behind).replace(mnemonic, u"\\1"_s);
}

/// What any of the forms looks like with its %1 filled in.
static QRegularExpression patternOf(const QStringList &forms)
{
    static const QRegularExpression placeholder(u"%(\\d|n)"_s);
    QStringList patterns;
    for (const QString &words : forms) {
        QString pattern;
        qsizetype done = 0;
        const QString plain = withoutMnemonic(words);
        for (auto it = placeholder.globalMatch(plain); it.hasNext();) {
            const auto match = it.next();
            pattern += QRegularExpression::escape(plain.mid(done, match.capturedStart() - done))
                + u".+"_s;
            done = match.capturedEnd();
        }
        pattern += QRegularExpression::escape(plain.mid(done));
        patterns.append(pattern);
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(patterns.join(u'|')));
}

ContextWindow::ContextWindow(DispositionPanel *panel)
    : m_panel(panel)
    , m_sources(sourceTexts())
    , m_summary(new QLabel(this))
    , m_find(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_find);
    layout->addWidget(m_list);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_find->setClearButtonEnabled(true);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setColumnCount(4);
    for (const SourceText &text : m_sources) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(English, QString::fromUtf8(text.source));
        row->setText(Context, QString::fromUtf8(text.context));
        row->setText(Note, text.note);
        row->setToolTip(Note, Qt::convertFromPlainText(text.note, Qt::WhiteSpaceNormal));
    }
    connect(m_find, &QLineEdit::textChanged, this, &ContextWindow::narrow);
    connect(panel->controller()->texts(), &Texts::changed, this, &ContextWindow::fill);
    fill();
    for (const Column column : {Words, English})
        m_list->header()->resizeSection(column, 36 * fontMetrics().averageCharWidth());
    resize(150 * fontMetrics().averageCharWidth(), 30 * fontMetrics().lineSpacing());
    qApp->installEventFilter(this);
}

void ContextWindow::fill()
{
    const Texts &texts = *m_panel->controller()->texts();
    setLayoutDirection(texts.direction());
    //: Title of a window for translators.
    setWindowTitle(texts.translate("Translator", "Texts of the panel"));
    //: In a window for translators: the field that narrows the list of texts.
    const QString find = texts.translate("Translator", "Find");
    m_find->setPlaceholderText(find);
    m_find->setAccessibleName(find);
    m_list->setAccessibleName(texts.translate("Translator", "Texts of the panel"));
    //: In a window for translators: column of the translations, empty where there is none.
    const QString words = texts.translate("Translator", "Translation");
    //: In a window for translators: column of the English texts.
    const QString english = texts.translate("Translator", "English");
    //: In a window for translators: column of the parts of the panel that the texts belong to.
    const QString context = texts.translate("Translator", "Context");
    //: In a window for translators: column of the notes that say where a text shows.
    const QString note = texts.translate("Translator", "Note");
    m_list->setHeaderLabels({words, english, context, note});

    const QStringList untranslated = missingTexts(*m_panel);
    const auto missing = int(untranslated.size());
    const QString file = texts.catalogueFile();
    //: In a window for translators. %1 is how many texts are translated, %2 of how many, %3 the
    //: file that they come from.
    m_summary->setText(texts.translate("Translator", "%1 of %2 texts are translated in %3")
                           .arg(texts.locale().toString(m_sources.size() - missing),
                                texts.locale().toString(m_sources.size()), texts.quoted(file))
                       + u'\n' + doubtfulTexts(*m_panel).mid(0, 3).join(u'\n'));
    static const QRegularExpression number(u"\\p{Nd}+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const SourceText &source = m_sources[i];
        const char *apart = source.comment.isEmpty() ? nullptr : source.comment.constData();
        const QString shown = texts.translate(source.context.constData(), source.source.constData(),
                                              apart, source.hasPlural ? 5 : -1);
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        const bool isMissing
            = untranslated.contains(QString::fromUtf8(source.context + ": " + source.source));
        row->setText(Words, isMissing ? QString() : shown);
        // A number that is filled in already counts as one that is not.
        QStringList forms{shown};
        for (const int n : {0, 1, 2, 3, 11, 100}) {
            if (source.hasPlural)
                forms.append(texts.translate(source.context.constData(), source.source.constData(),
                                             apart, n));
        }
        for (QString &form : forms) {
            if (source.hasPlural)
                form.replace(number, u"%n"_s);
        }
        row->setData(Words, PatternRole, patternOf(forms));
    }
    narrow(m_find->text());
}

void ContextWindow::narrow(const QString &wanted)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        bool matches = false;
        for (int column = 0; column < m_list->columnCount(); ++column)
            matches = matches
                || withoutMnemonic(row->text(column))
                       .contains(withoutMnemonic(wanted), Qt::CaseInsensitive);
        row->setHidden(!matches);
    }
}

static QStringList wordsOn(const QWidget *widget)
{
    QStringList words{widget->accessibleName()};
    if (widget->inherits("Disposition::FieldLabel"))
        words.append(widget->property("text").toString());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words.append(button->text());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words.append(label->text().split(u'\n'));
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        words.append(field->placeholderText());
    if (const auto *menu = qobject_cast<const QMenu *>(widget); menu && menu->activeAction())
        words.append(menu->activeAction()->text().section(u'\t', 0, 0));
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        words.append(view->currentIndex().data().toString());
    words += {widget->toolTip(), widget->windowTitle(), widget->accessibleDescription()};
    words.removeAll(QString());
    return words;
}

QList<QTreeWidgetItem *> ContextWindow::rowsOf(const QWidget *widget) const
{
    return rowsFor(wordsOn(widget));
}

// In the order of the words: what stands there before what is only said of it.
QList<QTreeWidgetItem *> ContextWindow::rowsFor(const QStringList &words) const
{
    QList<QTreeWidgetItem *> rows;
    for (const QString &each : words) {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *row = m_list->topLevelItem(i);
            const auto pattern = row->data(Words, PatternRole).toRegularExpression();
            if (!rows.contains(row) && pattern.match(withoutMnemonic(each)).hasMatch())
                rows.append(row);
        }
    }
    return rows;
}

void ContextWindow::mark(const QList<QTreeWidgetItem *> &rows)
{
    m_list->clearSelection();
    for (QTreeWidgetItem *row : rows)
        row->setSelected(true);
    if (!rows.isEmpty())
        m_list->scrollToItem(rows.first());
}

QString ContextWindow::tipOf(const QList<QTreeWidgetItem *> &rows) const
{
    QStringList lines;
    for (const QTreeWidgetItem *row : rows)
        lines.append(row->text(Context) + u": "_s + row->text(English));
    return Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal);
}

void ContextWindow::markEntry(const QAction *entry)
{
    mark(rowsFor({entry->text().section(u'\t', 0, 0)}));
}

// Also of a menu, which is a window of its own.
static bool belongsTo(const QWidget *widget, const QWidget *panel)
{
    while (widget && widget != panel)
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool ContextWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::Enter && type != QEvent::FocusIn && type != QEvent::ToolTip
        && type != QEvent::Show)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget && qobject_cast<QAbstractItemView *>(widget->parentWidget()))
        widget = widget->parentWidget(); // its viewport was meant
    if (!widget || !belongsTo(widget, m_panel))
        return false;
    if (type == QEvent::Show) {
        if (auto *menu = qobject_cast<QMenu *>(widget))
            connect(menu, &QMenu::hovered, this, &ContextWindow::markEntry, Qt::UniqueConnection);
        return false;
    }
    const QList<QTreeWidgetItem *> rows = rowsOf(widget);
    if (type != QEvent::ToolTip) {
        mark(rows);
        return false;
    }
    if (rows.isEmpty())
        return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tipOf(rows), widget);
    return true;
}

} // namespace Disposition::App
