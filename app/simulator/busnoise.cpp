// SPDX-License-Identifier: MIT
#include "busnoise.h"

namespace Disposition::Simulator {

QByteArray noise(quint64 number)
{
    const QByteArray n = QByteArray::number(number);
    switch (number % 7) {
    case 0:
        return R"({"channel":"Amazon","topic":"InboundCall","subtopic":"InboundCallStateChange","message":{"call":{"ButtonStates":{"items":{"answer":"Enable","reject":"Enable","disconnect":"Hide"},"count":3},"ActionsAllowed":null,"ResponseType":0,"ResponseText":"Success","CallVariables":{"ANI":"+161081111","DNIS":"+16013261548"},"id":"noise-)"
            + n + R"(","event":"connecting","CallType":"agent"},"source":"event"}})";
    case 1:
        return R"({"channel":"Amazon","topic":"Agent","subtopic":"SetAgentState","message":{"data":{"name":"agent-)"
            + n
            + R"(","state":"Ready","type":"routable","muted":false},"event":"state","source":"event"}})";
    case 2:
        return R"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithCommentsResult","message":{"callid":"noise-)"
            + n + R"(","response":{"success":true}}})";
    case 3:
        return R"({"channel":"LCM","topic":"WebService","subtopic":"OutcomeSetForCall","message":"90|1|2|0|0|44|)"
            + n + R"("})";
    case 4:
        return R"({"channel":"Amazon","topic":"OutboundCall","subtopic":"SetAgentDetails","message":{"blendingState":"outbound","agentState":"NCC","agentName":"agent-)"
            + n + R"(","dialingType":"Nailed"}})";
    case 5:
        return R"({"channel":"LCM","topic":"WebService","subtopic":"ScreenPopData","message":{"callid":"noise-)"
            + n
            + R"(","response":{"FName":"Zo\u00eb","LName":"M\u00fcller \"the \u004Bing\"","Address":"1 Main St\nTown"}}})";
    default:
        return R"({"channel":"LCM","topic":"WebService","subtopic":"SetBusinessOutcomeWithCommentsResult","message":{"callid":"noise-)"
            + n + R"(","response":{"success":false,"msg":"Contact not found"}}})";
    }
}

} // namespace Disposition::Simulator
