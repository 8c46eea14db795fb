// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/panelshortcuts.h>
#include <disposition/widgetsexport.h>

#include <QLocale>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace Disposition {

class OutcomeService;
class PanelController;

/// The panel in which an agent sets the telephony outcome of a call.
///
/// Put it into any layout, dock or window; it is usable from 260 pixels and
/// scrolls below its height.  It takes its colours and font from where it is,
/// sets nothing on the application, registers no shortcut outside itself and
/// takes no focus by itself.
///
/// The service must outlive the panel.  Two panels, each with its service, can
/// live side by side.
class DISPOSITION_WIDGETS_EXPORT DispositionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DispositionPanel(OutcomeService *service, QWidget *parent = nullptr);
    ~DispositionPanel() override;

    /// Speaks this language from now on, and writes numbers and times its way;
    /// nothing typed is lost.  Catalogues (disposition_<language>.qm) are taken
    /// from @p folders first, then from the ones built in.  What an agent chose in
    /// the menu at an earlier log-in yields to it, unless it is the default locale.
    void setLanguage(const QLocale &locale, const QStringList &folders = {});
    /// Underlined letters that work with Alt while the focus is in the panel;
    /// on by default.
    void setMnemonicsEnabled(bool enabled);
    /// The panel's own keys, in place of the usual ones.
    void setShortcuts(const PanelShortcuts &shortcuts);
    /// Where catalogues are taken from, in the language that is spoken.
    void setCatalogueFolders(const QStringList &folders);
    /// Whether the agent may type a call where nobody tells of calls; on by default.
    void setEntryByHand(bool allowed);
    /// Whether agents log in and out in the panel's menu; on by default.
    void setLogInByHand(bool allowed);
    /// The longest comment, in characters as a person counts them.
    void setCommentLimit(int characters);

    /// To be asked before the panel goes: false where calls have no outcome yet.
    /// The panel asks the agent then, and readyToClose() comes if the answer is to
    /// go.  What was typed is kept in any case.
    bool prepareToClose();

    /// What the panel shows and allows, for a host that looks or steers.
    PanelController *controller() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void readyToClose(); ///< after a prepareToClose() that was false

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
