// SPDX-License-Identifier: MIT
#include "hostbus.h"

#include <QJsonDocument>

namespace Disposition::Test {

using namespace Qt::StringLiterals;

bool HostBus::send(const QByteArray &utf8Json)
{
    if (!takes)
        return false;
    const QJsonObject message = QJsonDocument::fromJson(utf8Json).object();
    const QString subtopic = message.value("subtopic"_L1).toString();
    const QJsonObject data = message.value("data"_L1).toObject();
    if (subtopic == "SetCallOutcomeWithComments"_L1)
        m_sets.append(data);
    else if (subtopic == "GetCallOutCome"_L1)
        say(R"({"channel":"LCM","topic":"WebService","subtopic":"CallOutCome","message":{"callid":"%1","response":[{"OutComeID":"0","Description":"Success"},{"OutComeID":"3","Description":"Busy"}]}})"_ba
                .replace("%1", data.value("callid"_L1).toString().toUtf8()));
    return true;
}

void HostBus::setSink(Plugin::Sink *sink)
{
    m_sink = sink;
}

void HostBus::setState(int state, const QString &text)
{
    m_state = state;
    if (m_sink)
        m_sink->transportStateChanged(state, text);
}

void HostBus::say(const QByteArray &utf8Json)
{
    if (m_sink)
        m_sink->transportMessage(utf8Json);
}

void HostBus::confirm(const QString &callId)
{
    say(R"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithCommentsResult","message":{"callid":"%1","response":{"success":true}}})"_ba
            .replace("%1", callId.toUtf8()));
}

void HostBus::refuse(const QString &callId)
{
    say(R"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithCommentsResult","message":{"callid":"%1","error":{"errorType":"WS_Error","errorMessage":"Invalid Call ID:%1","msg":"Invalid Call ID."}}})"_ba
            .replace("%1", callId.toUtf8()));
}

} // namespace Disposition::Test
