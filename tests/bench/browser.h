// SPDX-License-Identifier: MIT
#pragma once

#include "memory.h"

#include <QEventLoop>
#include <QPointer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace Disposition::Bench {

/// Chromium with page.html in an app window of its own, the rival in another
/// technology; without a window where QT_QPA_PLATFORM is offscreen.
class Browser
{
public:
    static bool isThere();

    /// Starts it; @p bus is what the page connects to.
    explicit Browser(const QUrl &bus);
    ~Browser();

    double untilPainted(); ///< seconds from the start
    void waitUntilReady(); ///< connected, and its database open
    /// Seconds from the key press until the result is painted.  The key is told to the page:
    /// what a browser needs to bring it there does not count.
    double setOutcome();

    Memory memory() const; ///< of all its processes

private:
    void answer(QTcpSocket *socket, const QByteArray &body, const QByteArray &type = "text/plain");
    void take(QTcpSocket *socket);
    void wait(const bool &forIt);

    QTemporaryDir m_profile;
    QTcpServer m_server;
    QProcess m_process;
    QEventLoop m_loop;
    QPointer<QTcpSocket> m_asks; ///< for the next outcome
    bool m_isPainted = false;
    bool m_isReady = false;
    bool m_hasAsked = false;
    double m_start = 0;
    double m_paintedAt = 0;
    double m_took = 0;
};

} // namespace Disposition::Bench
