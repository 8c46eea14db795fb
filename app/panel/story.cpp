// SPDX-License-Identifier: MIT
#include "story.h"

#include <disposition/panelcontroller.h>

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTimer>

#include <cstdio>

namespace Disposition::App {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static void print(const QString &line)
{
    std::fputs(line.toUtf8().append('\n').constData(), stdout);
    std::fflush(stdout);
}

static void press(QWidget *window, int key, Qt::KeyboardModifiers modifiers,
                  const QString &text = {})
{
    QWidget *target = window->focusWidget() ? window->focusWidget() : window;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(target, &up);
}

Story::Story(Demo &demo, OutcomeService &service, PanelWindow &window, const QString &picture)
    : m_demo(demo)
    , m_service(service)
    , m_window(window)
    , m_picture(picture)
{
    demo.bus().watch(
        [](const QByteArray &json) { print(u"  panel → bus  "_s + QString::fromUtf8(json)); },
        [](const QByteArray &json) { print(u"  bus → panel  "_s + QString::fromUtf8(json)); });
    connect(
        &service, &OutcomeService::outcomeConfirmed, this,
        [this](const OutcomeRecord &record) {
            resultShown(record.request.callId.toString() == "12345"_L1);
        },
        Qt::QueuedConnection);
    connect(
        &service, &OutcomeService::outcomeRefused, this,
        [this](const OutcomeRecord &record) {
            resultShown(record.request.callId.toString() == "999"_L1);
        },
        Qt::QueuedConnection);
    connect(&service, &OutcomeService::outcomeUnconfirmed, this, [this] { end(false); });
}

void Story::start()
{
    QTimer::singleShot(20s, this, [this] { end(false); });
    print(u"testagent logs in"_s);
    m_service.setAgent(AgentId(u"testagent"_s));
    // The list of outcomes is there before the agent reaches for it.
    connect(&m_service, &OutcomeService::outcomesChanged, this, &Story::fileOutcome,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    acceptedCall();
}

void Story::acceptedCall()
{
    print(u"call 12345 comes, and ends"_s);
    m_service.startCall(CallId(u"12345"_s), AccountNumber(u"5|3|1|0|0|44|1"_s));
    m_service.endCall(CallId(u"12345"_s));
}

void Story::refusedCall()
{
    print(u"call 999 comes, which the campaign manager does not know, and ends"_s);
    m_service.startCall(CallId(u"999"_s), AccountNumber(u"5|3|1|0|0|44|2"_s));
    m_service.endCall(CallId(u"999"_s));
    fileOutcome();
}

void Story::fileOutcome()
{
    print(u"the agent presses Alt+2, writes a comment, presses Ctrl+Enter"_s);
    press(&m_window, Qt::Key_2, Qt::AltModifier);
    const auto fields = m_window.findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *field : fields)
        field->setPlainText(u"Test comment"_s);
    press(&m_window, Qt::Key_Return, Qt::ControlModifier);
}

void Story::resultShown(bool expected)
{
    print(u"  the panel says: %1"_s.arg(m_window.panel()->controller()->message().text));
    m_shots.append(m_window.grab().toImage());
    if (!expected)
        return end(false);
    if (m_shots.size() == 1)
        return refusedCall();
    QImage both(m_shots[0].width() + m_shots[1].width(),
                std::max(m_shots[0].height(), m_shots[1].height()), QImage::Format_RGB32);
    both.fill(m_window.palette().color(QPalette::Window));
    QPainter painter(&both);
    painter.drawImage(0, 0, m_shots[0]);
    painter.drawImage(m_shots[0].width(), 0, m_shots[1]);
    painter.end();
    const bool saved = m_picture.isEmpty() || both.save(m_picture);
    if (!m_picture.isEmpty())
        print(saved ? u"picture: %1"_s.arg(m_picture)
                    : u"the picture could not be saved at %1"_s.arg(m_picture));
    end(saved);
}

void Story::end(bool well)
{
    m_service.disconnect(this);
    Q_EMIT finished(well);
}

} // namespace Disposition::App
