// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/panelplugin.h>

#include <QJsonObject>
#include <QList>

namespace Disposition::Test {

/// A host's own connection: notes what is sent, answers questions for the list
/// of outcomes, and puts in what a test wants, from any thread.
class HostBus final : public Plugin::Transport
{
public:
    bool send(const QByteArray &utf8Json) override;
    int state() override { return m_state; }
    void setSink(Plugin::Sink *sink) override;

    void setState(int state, const QString &text = {});
    void say(const QByteArray &utf8Json);
    void confirm(const QString &callId);
    void refuse(const QString &callId);

    Plugin::Sink *sink() const { return m_sink; }
    /// The sets that were sent, their "data".
    const QList<QJsonObject> &sets() const { return m_sets; }
    bool takes = true; ///< what send() returns

private:
    Plugin::Sink *m_sink = nullptr;
    QList<QJsonObject> m_sets;
    int m_state = 2;
};

} // namespace Disposition::Test
