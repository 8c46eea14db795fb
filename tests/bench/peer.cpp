// SPDX-License-Identifier: MIT
#include "peer.h"

#include "busnoise.h"
#include "wsframe.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <arpa/inet.h>
#include <csignal>
#include <cstdlib>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Disposition::Bench {

using Simulator::WsFrame;

static void fail(const char *what)
{
    std::perror(what);
    std::_Exit(3);
}

static bool writeAll(int socket, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t wrote
            = ::send(socket, bytes.constData() + done, size_t(bytes.size() - done), MSG_NOSIGNAL);
        if (wrote <= 0)
            return false;
        done += wrote;
    }
    return true;
}

static QByteArray valueOf(const QByteArray &head, const QByteArray &name)
{
    const QByteArray lower = head.toLower();
    const qsizetype at = lower.indexOf("\r\n" + name.toLower() + ":");
    if (at < 0)
        return {};
    const qsizetype from = at + 3 + name.size();
    return head.mid(from, head.indexOf("\r\n", from) - from).trimmed();
}

static QByteArray confirmation(const QByteArray &callId)
{
    return R"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithCommentsResult","message":{"callid":")"
        + callId + R"(","response":{"success":true}}})";
}

// As fast as they are taken: prepared in one piece, written over and over.
static void flood(int socket, int count, bool near)
{
    // Other agents' outcomes, and letters that are escaped, are the near misses.
    constexpr quint64 farKinds[] = {0, 0, 1, 0, 4, 0}; // 350 bytes on average
    constexpr quint64 nearKinds[] = {2, 3, 5, 6};
    QByteArray some;
    constexpr int each = 60;
    for (int i = 0; i < each; ++i) {
        const quint64 kind = near ? nearKinds[i % 4] : farKinds[i % 6];
        some += Simulator::makeFrame(WsFrame::Text, Simulator::noise(quint64(7 * i) + kind));
    }
    for (int sent = 0; sent < count; sent += each) {
        if (!writeAll(socket, some))
            return;
    }
    writeAll(socket, Simulator::makeFrame(WsFrame::Text, confirmation("end")));
}

static void serve(int socket)
{
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    Simulator::WsReader reader;
    char bytes[64 * 1024];
    for (;;) {
        const ssize_t got = ::recv(socket, bytes, sizeof bytes, 0);
        if (got <= 0)
            break;
        reader.append(QByteArray(bytes, got));
        if (const auto head = reader.takeHead()) {
            const QByteArray key
                = valueOf(*head, "Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
            const QByteArray accept
                = QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64();
            writeAll(socket,
                     "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
                     "Upgrade\r\nSec-WebSocket-Accept: "
                         + accept + "\r\n\r\n");
            const qsizetype count = head->indexOf("?n=");
            if (count >= 0)
                flood(socket, std::atoi(head->constData() + count + 3), head->contains("/near"));
        }
        while (const auto frame = reader.takeFrame()) {
            if (frame->opcode == WsFrame::Close)
                writeAll(socket, Simulator::makeFrame(WsFrame::Close, frame->payload));
            if (frame->opcode == WsFrame::Ping)
                writeAll(socket, Simulator::makeFrame(WsFrame::Pong, frame->payload));
            if (frame->opcode != WsFrame::Text
                || !frame->payload.contains("\"SetCallOutcomeWithComments\""))
                continue;
            const qsizetype at = frame->payload.indexOf("\"callid\":\"") + 10;
            const QByteArray id = frame->payload.mid(at, frame->payload.indexOf('"', at) - at);
            writeAll(socket, Simulator::makeFrame(WsFrame::Text, confirmation(id)));
        }
    }
    ::close(socket);
}

Peer::Peer()
{
    // A program that is counted forks nothing: it is lent the counter's.
    m_port = qEnvironmentVariableIntValue("DISPOSITION_BENCH_PEER");
    if (m_port > 0)
        return;
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (listener < 0 || bind(listener, reinterpret_cast<sockaddr *>(&address), size) < 0
        || listen(listener, 64) < 0
        || getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) < 0)
        fail("peer");
    m_port = ntohs(address.sin_port);
    m_process = fork();
    if (m_process < 0)
        fail("fork");
    if (m_process > 0) {
        ::close(listener);
        return;
    }
    std::signal(SIGCHLD, SIG_IGN);
    for (;;) {
        const int socket = accept(listener, nullptr, nullptr);
        if (socket < 0)
            std::_Exit(0);
        if (fork() == 0) { // one that reads slowly holds no other up
            serve(socket);
            std::_Exit(0);
        }
        ::close(socket);
    }
}

Peer::~Peer()
{
    if (m_process < 0)
        return;
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

QUrl Peer::url(const QString &path) const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(m_port).arg(path));
}

QByteArray sampleRequest()
{
    return R"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithComments","data":{"callid":"12345","AccountNumber":"5|3|1|0|0|44|1","OutcomeId":1,"LeadScore":0,"UserID":"testagent","AgentComments":"Test comment","TargetAmount":0},"source":"disposition-panel"})";
}

BareClient::BareClient(int port, const QByteArray &path)
    : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(quint16(port));
    if (m_socket < 0
        || connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) < 0)
        fail("connect");
    const int yes = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    writeAll(
        m_socket,
        "GET " + path
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0)
        readMore();
    m_buffer.remove(0, end + 4);
}

BareClient::~BareClient()
{
    ::close(m_socket);
}

void BareClient::readMore()
{
    char bytes[64 * 1024];
    const ssize_t got = ::recv(m_socket, bytes, sizeof bytes, 0);
    if (got <= 0)
        fail("recv");
    m_buffer.append(bytes, got);
}

void BareClient::send(const QByteArray &text)
{
    QByteArray frame;
    frame.append(char(0x81));
    frame.append(char(0x80 | 126));
    frame.append(char(text.size() >> 8)).append(char(text.size() & 0xff));
    const char mask[] = {0x12, 0x34, 0x56, 0x78};
    frame.append(mask, 4);
    for (qsizetype i = 0; i < text.size(); ++i)
        frame.append(char(text[i] ^ mask[i % 4]));
    writeAll(m_socket, frame);
}

QByteArray BareClient::receive()
{
    for (;;) {
        if (m_buffer.size() >= 4) {
            const int small = m_buffer[1] & 0x7f;
            const qsizetype start = small == 126 ? 4 : 2;
            const qsizetype size
                = small == 126 ? qFromBigEndian<quint16>(m_buffer.constData() + 2) : small;
            if (m_buffer.size() >= start + size) {
                const QByteArray text = m_buffer.mid(start, size);
                m_buffer.remove(0, start + size);
                return text;
            }
        }
        readMore();
    }
}

} // namespace Disposition::Bench
