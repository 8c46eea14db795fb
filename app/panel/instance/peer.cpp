// SPDX-License-Identifier: MIT
#include "peer.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Disposition::App {

bool isOwnUser([[maybe_unused]] qintptr socket)
{
#if defined(Q_OS_LINUX)
    ucred peer = {};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == geteuid();
#elif defined(Q_OS_BSD4)
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(int(socket), &user, &group) == 0 && user == geteuid();
#else
    return true;
#endif
}

bool hasGone([[maybe_unused]] qintptr socket)
{
#ifdef Q_OS_UNIX
    char byte = 0;
    return recv(int(socket), &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
#else
    return false;
#endif
}

} // namespace Disposition::App
