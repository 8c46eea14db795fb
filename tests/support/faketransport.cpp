// SPDX-License-Identifier: MIT
#include "faketransport.h"

#include <QJsonDocument>
#include <QPointer>

namespace Disposition::Test {

using namespace Qt::StringLiterals;

void FakeTransport::enter(State state, TransportProblem problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

void FakeTransport::renew()
{
    ++renewals;
    const QPointer<FakeTransport> guard(this); // a slot may delete it
    enter(State::Connecting);
    if (guard)
        enter(State::Open);
}

bool FakeTransport::send(const QString &text)
{
    if (m_state != State::Open || !takesMessages)
        return false;
    sent.append(text);
    return true;
}

QList<QJsonObject> FakeTransport::sentOf(const QString &subtopic) const
{
    QList<QJsonObject> found;
    for (const QString &text : sent) {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        if (message.value("subtopic"_L1).toString() == subtopic)
            found.append(message);
    }
    return found;
}

QString resultFor(const QString &callId, const QString &response)
{
    return uR"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithCommentsResult",)"
           uR"("message":{"callid":"%1","response":%2}})"_s.arg(callId, response);
}

QString outcomeListFor(const QString &callId)
{
    return uR"({"channel":"LCM","topic":"WebService","subtopic":"CallOutCome","message":{"callid":"%1",)"
           uR"("response":[{"OutComeID":"0","Description":"Success"},{"OutComeID":"1","Description":"Abandoned"},)"
           uR"({"OutComeID":"3","Description":"Busy"},{"OutComeID":"5","Description":"DNC"},)"
           uR"({"OutComeID":"7","Description":"Answering Machine"},{"OutComeID":"8","Description":"No Answer"}]}})"_s
               .arg(callId);
}

} // namespace Disposition::Test
