// SPDX-License-Identifier: MIT
#pragma once

#include "sourcetexts.h"

#include <disposition/dispositionpanel.h>

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

namespace Disposition::App {

/// For translators: every text of the panel with its translation, its English,
/// its context and its note.  What the mouse or the focus is at in the panel is
/// marked here, and told in a tool tip there.
class ContextWindow : public QDialog
{
    Q_OBJECT

public:
    /// The panel must outlive this.
    explicit ContextWindow(DispositionPanel *panel);

    /// The rows whose words stand on @p widget.
    QList<QTreeWidgetItem *> rowsOf(const QWidget *widget) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(); ///< in the language of the moment
    void narrow(const QString &wanted);
    void markEntry(const QAction *entry); ///< of a menu
    QList<QTreeWidgetItem *> rowsFor(const QStringList &words) const;
    void mark(const QList<QTreeWidgetItem *> &rows);
    QString tipOf(const QList<QTreeWidgetItem *> &rows) const;

    DispositionPanel *const m_panel;
    const QList<SourceText> m_sources;
    QLabel *const m_summary;
    QLineEdit *const m_find;
    QTreeWidget *const m_list;
};

} // namespace Disposition::App
