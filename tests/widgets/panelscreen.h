// SPDX-License-Identifier: MIT
#pragma once

#include "callplay.h"

#include <disposition/dispositionpanel.h>
#include <disposition/panelcontroller.h>

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace Disposition::Test {

/// The panel in a window, with an agent logged in, played by names and keys.
class PanelScreen : public CallPlay
{
public:
    explicit PanelScreen(const QSize &size = {360, 600})
    {
        panel = new DispositionPanel(service.get(), &window);
        panel->setLanguage(QLocale(QStringLiteral("en_GB")));
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(panel);
        window.resize(size);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&window);
        panel->setFocus();
    }

    /// The widget of this accessible name that is in sight.
    template <typename W = QWidget> W *find(const char *name) const
    {
        const auto all = panel->findChildren<W *>();
        for (W *each : all) {
            const auto *button = qobject_cast<QAbstractButton *>(each);
            const bool isIt = each->accessibleName() == QLatin1StringView(name)
                || (button && button->text() == QLatin1StringView(name));
            if (isIt && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::activePopupWidget();
        if (!target)
            target = QApplication::focusWidget();
        if (target)
            QTest::keyClick(target, key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const char *text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    void set(Qt::Key outcome)
    {
        key(outcome, Qt::AltModifier);
        key(Qt::Key_Return, Qt::ControlModifier);
    }
    QString focused() const
    {
        const QWidget *focus = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(focus);
        if (!focus)
            return {};
        return focus->accessibleName().isEmpty() && button ? button->text()
                                                           : focus->accessibleName();
    }
    /// Opens the menu by its key and takes the entry that begins with @p text.
    void choose(const char *text)
    {
        key(Qt::Key_F9);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto actions = menu ? menu->actions() : QList<QAction *>();
        for (QAction *action : actions) {
            if (!action->text().startsWith(QLatin1StringView(text)))
                continue;
            menu->setActiveAction(action);
            key(Qt::Key_Return);
            return;
        }
        QFAIL(qPrintable(QStringLiteral("no entry ") + QLatin1StringView(text)));
    }
    QString said() const { return panel->controller()->message().text; }

    QWidget window;
    DispositionPanel *panel = nullptr; // belongs to the window, which goes before the service
};

} // namespace Disposition::Test
