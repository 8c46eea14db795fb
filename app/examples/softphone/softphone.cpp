// SPDX-License-Identifier: MIT
#include "softphone.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace Example {

using namespace Qt::StringLiterals;

// All that there is to do for the panel: dock it, and ask it before closing.  The
// line tells it of calls.
Softphone::Softphone(const QString &plugin, const QVariantMap &config)
    : m_panel(plugin)
    , m_line(m_panel.feed())
    , m_state(new QLabel(u"Ready"_s))
    , m_number(new QLineEdit(u"+49 30 901820"_s))
    , m_log(new QListWidget)
    , m_hangUp(new QPushButton(u"&Hang up"_s))
{
    setWindowTitle(u"Softphone"_s);
    setCentralWidget(makePhone());
    listen();
    m_dock = m_panel.dock(this, config);
    if (!m_dock)
        note(m_panel.errorText());
    resize(760, 620);
}

void Softphone::listen()
{
    m_panel.onConfirmed = [this](const QString &callId, const QVariantMap &result) {
        note(u"Call %1: %2 is set."_s.arg(callId, result.value(u"outcomeName"_s).toString()));
        Q_EMIT outcomeSet(callId);
    };
    m_panel.onRefused = [this](const QString &callId, const QVariantMap &result) {
        note(u"Call %1: %2"_s.arg(callId, result.value(u"message"_s).toString()));
    };
    m_panel.onAttention = [this](const QString &callId) {
        note(u"Call %1 wants an outcome."_s.arg(callId));
    };
    m_panel.onReadyToClose = [this] {
        m_mayClose = true;
        close();
    };
}

void Softphone::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || !m_panel.panel())
        return event->accept();
    event->ignore();
    m_dock->show(); // where the panel may ask
    m_panel.panel()->prepareToClose();
}

QWidget *Softphone::makePhone()
{
    auto *phone = new QWidget;
    auto *grid = new QGridLayout(phone);
    grid->addWidget(m_state, 0, 0, 1, 3);
    m_number->setAccessibleName(u"Number"_s);
    grid->addWidget(m_number, 1, 0, 1, 3);
    const QString keys = u"123456789*0#"_s;
    for (int i = 0; i < keys.size(); ++i) {
        auto *key = new QPushButton(keys.mid(i, 1));
        key->setMinimumHeight(36);
        connect(key, &QPushButton::clicked, this, [this, key] { m_number->insert(key->text()); });
        grid->addWidget(key, 2 + i / 3, i % 3);
    }
    auto *dial = new QPushButton(u"&Dial"_s);
    grid->addWidget(dial, 6, 0, 1, 2);
    grid->addWidget(m_hangUp, 6, 2);
    m_log->setAccessibleName(u"What the panel said"_s);
    grid->addWidget(m_log, 7, 0, 1, 3);
    m_hangUp->setEnabled(false);

    connect(dial, &QPushButton::clicked, this, [this] { m_line.dial(m_number->text()); });
    connect(m_hangUp, &QPushButton::clicked, this, [this] { m_line.hangUp(); });
    connect(&m_line, &FakeLine::ringing, this, [this](const QString &number) {
        m_state->setText(u"Ringing: "_s + number);
        m_hangUp->setEnabled(true);
    });
    connect(&m_line, &FakeLine::answered, this, [this] { m_state->setText(u"On call"_s); });
    connect(&m_line, &FakeLine::ended, this, [this] {
        m_state->setText(u"Ready"_s);
        m_hangUp->setEnabled(false);
    });
    return phone;
}

void Softphone::note(const QString &line)
{
    m_log->addItem(line);
    m_log->scrollToBottom();
}

} // namespace Example
