// SPDX-License-Identifier: MIT
#include "instanceclient.h"

#include "filelock.h"
#include "peer.h"

#include <QLocalSocket>
#include <QThread>

#include <optional>

namespace Disposition::App {

static int left(const QDeadlineTimer &deadline)
{
    return int(deadline.remainingTime());
}

// The answer; nothing where there is none, or not in time.
static std::optional<PanelAnswer> ask(QLocalSocket &panel, const PanelCommand &command,
                                      const QDeadlineTimer &deadline)
{
    panel.write(toLine(command));
    panel.flush();
    while (!panel.canReadLine()) {
        if (panel.bytesAvailable() > longestLine || !panel.waitForReadyRead(left(deadline)))
            return std::nullopt;
    }
    return answerFromLine(panel.readLine(longestLine));
}

Told tellPanel(const InstancePlace &place, const PanelCommand &command, QDeadlineTimer deadline)
{
    for (;;) {
        QLocalSocket panel;
        panel.connectToServer(place.socket);
        if (panel.waitForConnected(left(deadline)) && isOwnUser(panel.socketDescriptor())) {
            // It may end without an answer: then it did not do it, and the next one shall.
            if (const auto answer = ask(panel, command, deadline))
                return {Told::Kind::Answered, *answer};
        } else if (FileLock::tryGet(place.lock)) {
            return {Told::Kind::Nobody, {}};
        }
        if (deadline.hasExpired())
            return {Told::Kind::NoAnswer, {}};
        QThread::msleep(10);
    }
}

} // namespace Disposition::App
