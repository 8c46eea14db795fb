// SPDX-License-Identifier: MIT
#include <disposition/transport.h>

namespace Disposition {

Transport::Transport(QObject *parent)
    : QObject(parent)
{ }
Transport::~Transport() = default;

const char *sourceText(TransportProblem::Code code)
{
    using Code = TransportProblem::Code;
    // All of these show in the panel's status line and in its diagnostics.
    switch (code) {
    case Code::None:
    case Code::HostSays:
        return "";
    case Code::BadAddress:
        //: Connection problem. The address of the campaign manager is mistyped.
        return QT_TRANSLATE_NOOP("Connection", "The server address is not valid");
    case Code::NotSecure:
        //: Connection problem. ws:// is only allowed on the same machine; wss:// is encrypted.
        return QT_TRANSLATE_NOOP(
            "Connection", "Unencrypted connections (ws://) to other machines are not allowed");
    case Code::NoTls:
        //: Connection problem. TLS is the encryption of wss://.
        return QT_TRANSLATE_NOOP("Connection", "Encryption (TLS) is not available on this machine");
    case Code::CertificateFile:
        //: Connection problem. The file that names the site's own certificate authority.
        return QT_TRANSLATE_NOOP("Connection", "The certificate file cannot be read");
    case Code::HostNotFound:
        //: Connection problem, told in the panel.
        return QT_TRANSLATE_NOOP("Connection", "The server's name was not found");
    case Code::ConnectionRefused:
        //: Connection problem. Nothing listens at the server's address.
        return QT_TRANSLATE_NOOP("Connection",
                                 "The server is not running or does not accept connections");
    case Code::Unreachable:
        //: Connection problem, told in the panel.
        return QT_TRANSLATE_NOOP("Connection", "The server cannot be reached");
    case Code::HandshakeTimeout:
        //: Connection problem, told in the panel.
        return QT_TRANSLATE_NOOP("Connection", "The server did not answer in time");
    case Code::Certificate:
        //: Connection problem. The server's certificate is expired, for another name, or unknown.
        return QT_TRANSLATE_NOOP("Connection", "The server's certificate was not accepted");
    case Code::Unauthorized:
        //: Connection problem. HTTP 401: the token is missing or wrong.
        return QT_TRANSLATE_NOOP("Connection", "The server wants a valid access token");
    case Code::Forbidden:
        //: Connection problem. HTTP 403.
        return QT_TRANSLATE_NOOP("Connection", "The server does not allow this access");
    case Code::Redirected:
        //: Connection problem. The server names another address, which is not followed.
        return QT_TRANSLATE_NOOP("Connection", "The server points to another address");
    case Code::Unavailable:
        //: Connection problem. HTTP 5xx.
        return QT_TRANSLATE_NOOP("Connection", "The server is not available just now");
    case Code::UpgradeRefused:
        //: Connection problem. The server answers, but not as a WebSocket server.
        return QT_TRANSLATE_NOOP("Connection",
                                 "The server does not speak WebSocket at this address");
    case Code::ServerClosed:
        //: Connection problem, told in the panel.
        return QT_TRANSLATE_NOOP("Connection", "The server closed the connection");
    case Code::ConnectionLost:
        //: Connection problem, told in the panel.
        return QT_TRANSLATE_NOOP("Connection", "The connection was lost");
    case Code::NoHeartbeat:
        //: Connection problem. The regular check of the connection got no answer.
        return QT_TRANSLATE_NOOP("Connection", "The server stopped answering");
    case Code::MessageTooBig:
        //: Connection problem, told in the panel.
        return QT_TRANSLATE_NOOP("Connection", "The server sent a message that is too big");
    case Code::ProtocolError:
        //: Connection problem, told in the panel.
        return QT_TRANSLATE_NOOP("Connection", "The server sent something that cannot be read");
    case Code::NoLibrary:
        //: Connection problem. %1 is what the system says of it, in English.
        return QT_TRANSLATE_NOOP("Connection", "The WebSocket library cannot be loaded: %1");
    }
    Q_UNREACHABLE();
    return "";
}

QString englishText(const TransportProblem &problem)
{
    if (problem.code == TransportProblem::Code::HostSays)
        return problem.detail;
    return QString::fromLatin1(sourceText(problem.code))
        .replace(QLatin1StringView("%1"), problem.detail);
}

} // namespace Disposition

// Here, so that whoever uses a transport alone links nothing else of this library.
#include "moc_transport.cpp"
