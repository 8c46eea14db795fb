// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Disposition::Simulator {

/// One WebSocket frame (RFC 6455, section 5.2).
struct WsFrame
{
    enum Opcode { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };
    int opcode = Text;
    QByteArray payload; ///< unmasked
    QByteArray bytes; ///< as it came
};

/// A frame as a server sends it.
QByteArray makeFrame(int opcode, const QByteArray &payload, bool isFinal = true);

/// Cuts what comes from one end of a connection into the HTTP head and frames.
class WsReader
{
public:
    void append(const QByteArray &bytes) { m_buffer.append(bytes); }
    /// The HTTP head with its empty line, once, when it is complete.
    std::optional<QByteArray> takeHead();
    /// The next whole frame behind the head.
    std::optional<WsFrame> takeFrame();

private:
    QByteArray m_buffer;
    bool m_isBehindHead = false;
};

} // namespace Disposition::Simulator
