// SPDX-License-Identifier: MIT
#include "wsframe.h"

#include <QtEndian>

namespace Disposition::Simulator {

QByteArray makeFrame(int opcode, const QByteArray &payload, bool isFinal)
{
    QByteArray frame;
    frame.reserve(payload.size() + 10);
    frame.append(char((isFinal ? 0x80 : 0) | opcode));
    const quint64 size = quint64(payload.size());
    int lengthBytes = 0;
    if (size < 126) {
        frame.append(char(size));
    } else {
        lengthBytes = size < 65536 ? 2 : 8;
        frame.append(char(lengthBytes == 2 ? 126 : 127));
    }
    for (int i = lengthBytes - 1; i >= 0; --i)
        frame.append(char((size >> (8 * i)) & 0xff));
    return frame.append(payload);
}

std::optional<QByteArray> WsReader::takeHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (m_isBehindHead || end < 0)
        return std::nullopt;
    m_isBehindHead = true;
    const QByteArray head = m_buffer.left(end + 4);
    m_buffer.remove(0, end + 4);
    return head;
}

std::optional<WsFrame> WsReader::takeFrame()
{
    if (!m_isBehindHead || m_buffer.size() < 2)
        return std::nullopt;
    const bool isMasked = m_buffer[1] & 0x80;
    quint64 size = m_buffer[1] & 0x7f;
    const qsizetype lengthBytes = size == 126 ? 2 : size == 127 ? 8 : 0;
    const qsizetype start = 2 + lengthBytes + (isMasked ? 4 : 0);
    if (m_buffer.size() < start)
        return std::nullopt;
    if (lengthBytes == 2)
        size = qFromBigEndian<quint16>(m_buffer.constData() + 2);
    else if (lengthBytes == 8)
        size = qFromBigEndian<quint64>(m_buffer.constData() + 2);
    if (quint64(m_buffer.size() - start) < size)
        return std::nullopt;
    WsFrame frame;
    frame.opcode = m_buffer[0] & 0x0f;
    frame.payload = m_buffer.mid(start, qsizetype(size));
    for (qsizetype i = 0; isMasked && i < frame.payload.size(); ++i)
        frame.payload[i] = char(frame.payload[i] ^ m_buffer[start - 4 + i % 4]);
    frame.bytes = m_buffer.left(start + qsizetype(size));
    m_buffer.remove(0, frame.bytes.size());
    return frame;
}

} // namespace Disposition::Simulator
