// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>
#include <QMutex>

class QDialog;
class QLineEdit;

namespace Disposition::Test {

/// A softphone that does to its guests all that softphones were seen to do:
/// style sheet for everything, keys as tones, a button that Return presses,
/// shortcuts, a translator, a lock that is held while events are told.
class HostileHost : public QMainWindow
{
    Q_OBJECT

public:
    HostileHost();
    ~HostileHost() override;

    /// A dialog of a call: each key in it is a tone, Return hangs up.
    QDialog *callDialog();
    QLineEdit *numberField() const { return m_number; }

    static void applySheet(); ///< to the whole application, dark, by *{}
    void translate(); ///< installs a translator, which all widgets are told of

    QStringList tones; ///< keys that reached the dialog, pressed or released
    int hungUp = 0;
    int saved = 0; ///< by Ctrl+S
    int dialled = 0; ///< by Ctrl+Return
    int digits = 0; ///< a shortcut on the plain key 5

    // What a guest must not do, counted for the windows and fields of the host.
    int languageChanges = 0;
    int raised = 0;
    int activated = 0;

    QRecursiveMutex lock; ///< held whenever this host tells or is told

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool isGuest(const QWidget *widget);

    QLineEdit *const m_number;
    QDialog *m_call = nullptr;
};

/// Everything that is the application's, as a text for each, to be compared.
QStringList globalSettings();

} // namespace Disposition::Test
