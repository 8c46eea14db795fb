// SPDX-License-Identifier: MIT
#include "encode.h"

#include "jsontext.h"

#include <algorithm>

namespace Disposition::Wire {

using namespace Qt::StringLiterals;

// Seven fields escaped into a prepared text: a QJsonObject and its toJson()
// would be half of all the work of sending.

static QString beginMessage(QStringView subtopic, const Spelling &spelling)
{
    QString json;
    json.reserve(512);
    json += spelling.dialect == Dialect::Sample
        ? u"{\"channel\":\"LCM\",\"topic\":\"WebService\",\"subtopic\":\""_s
        : u"{\"channel\":\"LCM\",\"topic\":\"Webservice\",\"subtopic\":\""_s;
    json += subtopic;
    json += u"\",\"data\":{"_s;
    return json;
}

static void endMessage(QString &json, const Spelling &spelling)
{
    json += u"},\"source\":"_s;
    appendQuoted(json, spelling.source);
    json += u'}';
}

bool isWholeNumber(const OutcomeId &id)
{
    QStringView digits = id.toString();
    if (digits == u"0")
        return true;
    if (digits.startsWith(u'-'))
        digits = digits.sliced(1);
    // 15 digits is what any reader keeps exactly, also one that reads a double.
    return !digits.isEmpty() && digits.size() <= 15 && digits.front() != u'0'
        && std::all_of(digits.cbegin(), digits.cend(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

static void appendOutcome(QString &json, const OutcomeId &id, Dialect dialect)
{
    const bool sample = dialect == Dialect::Sample;
    json += sample ? u",\"OutcomeId\":"_s : u",\"OutcomeID\":"_s;
    if (sample && isWholeNumber(id))
        json += id.toString();
    else
        appendQuoted(json, id.toString());
}

QString encodeSetOutcome(const OutcomeRequest &request, const Spelling &spelling)
{
    QString json = beginMessage(u"SetCallOutcomeWithComments", spelling);
    json += u"\"callid\":"_s;
    appendQuoted(json, request.callId.toString());
    json += u",\"AccountNumber\":"_s;
    appendQuoted(json, request.account.toString());
    appendOutcome(json, request.outcome, spelling.dialect);
    json += u",\"LeadScore\":"_s;
    json += QString::number(request.leadScore);
    json += u",\"UserID\":"_s;
    appendQuoted(json, request.agent.toString());
    json += u",\"AgentComments\":"_s;
    appendQuoted(json, request.comments);
    json += u",\"TargetAmount\":"_s;
    json += request.targetAmount.toText();
    endMessage(json, spelling);
    return json;
}

QString encodeGetOutcomes(const CallId &call, const Spelling &spelling)
{
    QString json = beginMessage(u"GetCallOutCome", spelling);
    json += u"\"callid\":"_s;
    appendQuoted(json, call.toString());
    endMessage(json, spelling);
    return json;
}

QString encodeGetOutcomesByAccount(const AccountNumber &account, const Spelling &spelling)
{
    QString json = beginMessage(u"SetCallOutComeOffline", spelling);
    json += u"\"AccountNumber\":"_s;
    appendQuoted(json, account.toString());
    endMessage(json, spelling);
    return json;
}

} // namespace Disposition::Wire
