// SPDX-License-Identifier: MIT
#include "hostilehost.h"

#include <QApplication>
#include <QDialog>
#include <QFontDatabase>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStyle>
#include <QTranslator>
#include <QVBoxLayout>

#include <clocale>

namespace Disposition::Test {

using namespace Qt::StringLiterals;

namespace {

class Translator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"<"_s + QString::fromUtf8(source) + u'>';
    }
};

Translator *hostTranslator()
{
    static Translator translator;
    return &translator;
}

/// Turns every key that nobody in it took into a tone.
class CallDialog : public QDialog
{
public:
    explicit CallDialog(HostileHost *host)
        : QDialog(host)
        , m_host(host)
    { }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_host->tones.append(QKeySequence(event->key()).toString());
        QDialog::keyPressEvent(event); // which presses "Hang up" for Return, and ends with Esc
    }
    void keyReleaseEvent(QKeyEvent *event) override
    {
        m_host->tones.append(u"released "_s + QKeySequence(event->key()).toString());
    }

private:
    HostileHost *const m_host;
};

} // namespace

HostileHost::HostileHost()
    : m_number(new QLineEdit(this))
{
    setCentralWidget(m_number);
    resize(700, 500);
    auto *file = menuBar()->addMenu(u"&Comments"_s);
    QAction *save = file->addAction(u"&Save"_s);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(save, &QAction::triggered, this, [this] { ++saved; });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, [this] { ++dialled; });
    connect(new QShortcut(QKeySequence(Qt::Key_5), this), &QShortcut::activated, this,
            [this] { ++digits; });
    qApp->installEventFilter(this);
}

HostileHost::~HostileHost()
{
    qApp->removeEventFilter(this);
    qApp->removeTranslator(hostTranslator());
}

QDialog *HostileHost::callDialog()
{
    if (m_call)
        return m_call;
    m_call = new CallDialog(this);
    auto *layout = new QVBoxLayout(m_call);
    auto *hangUp = new QPushButton(u"&Hang up"_s, m_call);
    hangUp->setDefault(true);
    connect(hangUp, &QPushButton::clicked, this, [this] { ++hungUp; });
    layout->addWidget(hangUp);
    // Its shortcut is of this window, as a softphone's dial pad has them.
    connect(new QShortcut(QKeySequence(Qt::Key_5), m_call), &QShortcut::activated, this,
            [this] { ++digits; });
    return m_call;
}

void HostileHost::applySheet()
{
    qApp->setStyleSheet(u"* { background: #202225; color: #e0e0e0; border: 1px solid #555;"
                        " font-weight: bold; padding: 1px; }"
                        "QPushButton { min-width: 90px; text-transform: uppercase; }"
                        "QLabel { color: #9fdc9f; }"_s);
}

void HostileHost::translate()
{
    qApp->installTranslator(hostTranslator());
}

bool HostileHost::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool isOurs
        = widget && !isGuest(widget) && (widget->window() == this || widget->window() == m_call);
    if (!isOurs && watched != qApp)
        return false;
    switch (event->type()) {
    case QEvent::LanguageChange:
        ++languageChanges;
        break;
    case QEvent::ZOrderChange:
        ++raised;
        break;
    case QEvent::WindowActivate:
        ++activated;
        break;
    default:
        break;
    }
    return false;
}

bool HostileHost::isGuest(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->inherits("Disposition::GuestPanel"))
            return true;
    }
    return false;
}

QStringList globalSettings()
{
    QStringList all{
        u"name "_s + QCoreApplication::applicationName(),
        u"version "_s + QCoreApplication::applicationVersion(),
        u"organization "_s + QCoreApplication::organizationName(),
        u"domain "_s + QCoreApplication::organizationDomain(),
        u"display name "_s + QGuiApplication::applicationDisplayName(),
        u"desktop file "_s + QGuiApplication::desktopFileName(),
        u"locale "_s + QLocale().name(),
        u"c locale "_s + QString::fromLocal8Bit(setlocale(LC_ALL, nullptr)),
        u"style "_s + QApplication::style()->name(),
        u"sheet "_s + qApp->styleSheet(),
        u"font "_s + QApplication::font().toString(),
        u"direction %1"_s.arg(QGuiApplication::layoutDirection()),
        u"palette %1"_s.arg(QGuiApplication::palette().cacheKey()),
        u"palette set %1"_s.arg(QCoreApplication::testAttribute(Qt::AA_SetPalette)),
        u"icon %1"_s.arg(QApplication::windowIcon().cacheKey()),
        u"quits %1"_s.arg(QGuiApplication::quitOnLastWindowClosed()),
        u"effects %1"_s.arg(QApplication::isEffectEnabled(Qt::UI_AnimateMenu)),
        u"cursor flash %1"_s.arg(QApplication::cursorFlashTime()),
        u"settings %1"_s.arg(QSettings::defaultFormat()),
        u"libraries "_s + QCoreApplication::libraryPaths().join(u':'),
        u"application fonts %1"_s.arg(QFontDatabase::families().size()),
    };
    for (int i = 0; i < Qt::AA_AttributeCount; ++i)
        all.append(u"attribute %1 %2"_s.arg(i).arg(
            QCoreApplication::testAttribute(Qt::ApplicationAttribute(i))));
    // The handler is only told by exchanging it.
    const QtMessageHandler handler = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(handler);
    all.append(u"handler %1"_s.arg(quintptr(handler)));
    return all;
}

} // namespace Disposition::Test
