// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/panelshortcuts.h>
#include <disposition/widgetsexport.h>

#include <QLocale>
#include <QStringList>
#include <QWidget>

#include <cstddef>
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
/// A service that the host brings must outlive the panel.  Two panels, each with
/// its service, can live side by side.
///
/// In a form of Qt Designer's, the panel is a widget like any other: the form
/// makes it with a service of its own, and the program gives that a transport
/// and tells it of calls, by service().
class DISPOSITION_WIDGETS_EXPORT DispositionPanel : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE("disposition/outcomeservice.h")
    Q_PROPERTY(QString agent READ agent WRITE setAgent NOTIFY agentChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY settingsChanged)
    Q_PROPERTY(QStringList catalogueFolders READ catalogueFolders WRITE setCatalogueFolders NOTIFY
                   settingsChanged)
    Q_PROPERTY(bool mnemonicsEnabled READ isMnemonicsEnabled WRITE setMnemonicsEnabled NOTIFY
                   settingsChanged)
    Q_PROPERTY(bool entryByHand READ isEntryByHand WRITE setEntryByHand NOTIFY settingsChanged)
    Q_PROPERTY(bool logInByHand READ isLogInByHand WRITE setLogInByHand NOTIFY settingsChanged)
    Q_PROPERTY(int commentLimit READ commentLimit WRITE setCommentLimit NOTIFY settingsChanged)
    Q_PROPERTY(int wrapUpSeconds READ wrapUpSeconds WRITE setWrapUpSeconds NOTIFY settingsChanged)
    Q_PROPERTY(Disposition::OutcomeService *service READ service CONSTANT DESIGNABLE false)

public:
    /// With a service of its own, which goes after everything else in the panel.
    explicit DispositionPanel(QWidget *parent = nullptr);
    /// Without a service, as above.
    explicit DispositionPanel(OutcomeService *service, QWidget *parent = nullptr);
    explicit DispositionPanel(std::nullptr_t)
        : DispositionPanel()
    { }
    ~DispositionPanel() override;

    OutcomeService *service() const; ///< the host's, or the panel's own

    /// Logs in to the service, whose agent this is; an empty ID logs out.
    void setAgent(const QString &id);
    QString agent() const;
    /// The agent's name for the menu; empty: the ID stands for it.
    void setAgentName(const QString &name);

    /// Speaks this language from now on, and writes numbers and times its way;
    /// nothing typed is lost.  Catalogues (disposition_<language>.qm) are taken
    /// from @p folders first, then from the ones built in.  What an agent chose in
    /// the menu at an earlier log-in yields to it, unless it is the default locale.
    void setLanguage(const QLocale &locale, const QStringList &folders = {});
    /// The same by a tag, as in "de" or "pt_BR"; empty: the default locale.
    void setLanguage(const QString &tag);
    QString language() const; ///< what the host asked for, not what an agent chose
    /// Underlined letters that work with Alt while the focus is in the panel;
    /// on by default.
    void setMnemonicsEnabled(bool enabled);
    bool isMnemonicsEnabled() const;
    /// The panel's own keys, in place of the usual ones.
    void setShortcuts(const PanelShortcuts &shortcuts);
    /// Where catalogues are taken from, in the language that is spoken.
    void setCatalogueFolders(const QStringList &folders);
    QStringList catalogueFolders() const;
    /// Whether the agent may type a call where nobody tells of calls; on by default.
    void setEntryByHand(bool allowed);
    bool isEntryByHand() const;
    /// Whether agents log in and out in the panel's menu; on by default.
    void setLogInByHand(bool allowed);
    bool isLogInByHand() const;
    /// The longest comment, in characters as a person counts them.
    void setCommentLimit(int characters);
    int commentLimit() const;
    /// The time for the work after a call that brings none of its own; 0, as by default: no limit.
    void setWrapUpSeconds(int seconds);
    int wrapUpSeconds() const;

    /// To be asked before the panel goes: false where calls have no outcome yet.
    /// The panel asks the agent then, and readyToClose() comes if the answer is to
    /// go.  What was typed is kept in any case.
    bool prepareToClose();

    /// What the panel shows and allows, for a host that looks or steers.
    PanelController *controller() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void agentChanged();
    void settingsChanged(); ///< language, catalogue folders, what the agent may do, limits
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
