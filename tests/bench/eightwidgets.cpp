// SPDX-License-Identifier: MIT
//
// The floor of a start: a window with eight stock widgets, which says when it
// was painted first.  With "quit" it ends then.
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <cstdio>

class Window : public QMainWindow
{
public:
    explicit Window(bool quits)
        : m_quits(quits)
    {
        auto *form = new QWidget;
        auto *layout = new QFormLayout(form);
        layout->addRow(new QLabel(QStringLiteral("Call")));
        layout->addRow(new QLineEdit);
        layout->addRow(new QComboBox);
        layout->addRow(new QListWidget);
        layout->addRow(new QLineEdit);
        layout->addRow(new QPlainTextEdit);
        layout->addRow(new QPushButton(QStringLiteral("Clear")));
        layout->addRow(new QPushButton(QStringLiteral("Set outcome")));
        setCentralWidget(form);
        resize(360, 600);
    }

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QMainWindow::event(event);
        if (event->type() == QEvent::Paint && !m_told) {
            m_told = true;
            QTimer::singleShot(0, this, [this] {
                std::puts("painted");
                std::fflush(stdout);
                if (m_quits)
                    QCoreApplication::quit();
            });
        }
        return handled;
    }

private:
    const bool m_quits;
    bool m_told = false;
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Window window(argc > 1);
    window.show();
    return QApplication::exec();
}
