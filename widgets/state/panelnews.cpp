// SPDX-License-Identifier: MIT
//
// What an eye sees by itself and an ear must be told: a call that waits, a
// comment that is nearly full, a connection that went or came back.
#include "panelcontroller_p.h"

#include <disposition/sentences.h>

#include <utility>

namespace Disposition {

void PanelController::Private::tellWaiting(const Call &call)
{
    if (call.agent != service->agent() || call.instance == shown)
        return;
    //: Spoken by screen readers when another call comes while the agent is at one. %1 is its ID.
    const QString text = texts->translate("News", "Call %1 is waiting.");
    Q_EMIT q->spoken(text.arg(texts->quoted(call.id.toString())));
}

void PanelController::Private::tellRoom()
{
    constexpr int near = 20;
    const int left = commentLimit - q->commentLength();
    const Room now = left < 0 ? Room::None : left <= near ? Room::Little : Room::Plenty;
    // Once for each line that is crossed on the way to the end.
    if (std::exchange(room, now) >= now)
        return;
    if (now == Room::None) {
        const int excess = -left;
        //: At the comments field. %n is by how many characters the comment is too long.
        Q_EMIT q->spoken(
            texts->translate("Panel", "The comment is %n character(s) too long.", nullptr, excess));
        return;
    }
    //: Spoken by screen readers when a comment is nearly as long as it may be. %n is how many
    //: characters are left.
    Q_EMIT q->spoken(texts->translate("News", "%n character(s) left.", nullptr, left));
}

// Why it went is in the notice, where the transport says so; that is spoken, too.
void PanelController::Private::tellConnection()
{
    const bool isOpen = service->connectionState() == Transport::State::Open;
    if (isOpen == wasOpen || (isOpen && !std::exchange(wasEverOpen, true))) {
        wasOpen = isOpen;
        return;
    }
    wasOpen = isOpen;
    if (isOpen || service->connectionProblem().code == TransportProblem::Code::None)
        Q_EMIT q->spoken(q->connectionText());
}

} // namespace Disposition
