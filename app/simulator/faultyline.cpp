// SPDX-License-Identifier: MIT
#include "faultyline.h"

#include "wsframe.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace Disposition::Simulator {

using namespace Qt::StringLiterals;
using Kind = Fault::Kind;

class FaultyLine::Private
{
public:
    /// True, and counted, when the fault is to be done once more.
    bool strike(FaultyLine *line)
    {
        if (fault.kind == Kind::None || (fault.count > 0 && done >= fault.count))
            return false;
        ++done;
        Q_EMIT line->faultDone();
        return true;
    }
    void goAway(FaultyLine *line);

    QUrl bus;
    Fault fault;
    int done = 0;
    QTcpServer server;
    quint16 port = 0;
};

/// One client's connection to the bus, and back.
class FaultyLine::Connection : public QObject
{
public:
    Connection(FaultyLine *line, QTcpSocket *client);

private:
    void fromClient();
    void fromBus();
    bool refuses(const QByteArray &head);
    void handleAnswer(const WsFrame &frame);
    void pass(const QByteArray &bytes)
    {
        m_client->write(bytes);
        m_client->flush();
    }
    void sendText(const QByteArray &text) { pass(makeFrame(WsFrame::Text, text)); }

    FaultyLine *const m_line;
    Private *const m_d;
    QTcpSocket *const m_client;
    QTcpSocket *const m_bus;
    WsReader m_clientReader;
    WsReader m_busReader;
    bool m_isDead = false; ///< half-open, or an end has gone: nothing passes any more
};

static bool isAnswer(const WsFrame &frame)
{
    return frame.opcode == WsFrame::Text
        && (frame.payload.contains("SetCallOutcomeWithCommentsResult")
            || frame.payload.contains("Invalid Call ID:"));
}

FaultyLine::Connection::Connection(FaultyLine *line, QTcpSocket *client)
    : QObject(line)
    , m_line(line)
    , m_d(line->d.get())
    , m_client(client)
    , m_bus(new QTcpSocket(this))
{
    m_client->setParent(this);
    connect(m_client, &QTcpSocket::readyRead, this, &Connection::fromClient);
    connect(m_bus, &QTcpSocket::readyRead, this, &Connection::fromBus);
    // We may be in the midst of what came from the other end.
    connect(m_client, &QTcpSocket::disconnected, this, [this] {
        m_isDead = true;
        deleteLater();
    });
    connect(m_bus, &QTcpSocket::disconnected, this, [this] {
        m_isDead = true;
        m_client->disconnectFromHost();
    });
    m_bus->connectToHost(m_d->bus.host(), quint16(m_d->bus.port()));
    fromClient();
}

void FaultyLine::Connection::fromClient()
{
    m_clientReader.append(m_client->readAll());
    if (const auto head = m_clientReader.takeHead()) {
        if (refuses(*head))
            return;
        m_bus->write(*head);
    }
    while (const auto frame = m_clientReader.takeFrame()) {
        const bool isSet = frame->payload.contains("SetCallOutcomeWithComments");
        if (m_d->fault.kind == Kind::HalfOpen && isSet && m_d->strike(m_line))
            m_isDead = true;
        if (m_isDead
            || (frame->opcode == WsFrame::Ping && m_d->fault.kind == Kind::NoPong
                && m_d->strike(m_line)))
            continue;
        m_bus->write(frame->bytes);
    }
}

bool FaultyLine::Connection::refuses(const QByteArray &head)
{
    Q_UNUSED(head)
    if (m_d->fault.kind == Kind::SilentHandshake && m_d->strike(m_line)) {
        m_isDead = true;
        return true;
    }
    if (m_d->fault.kind != Kind::Refuse || !m_d->strike(m_line))
        return false;
    m_isDead = true;
    const int status = m_d->fault.value;
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " <b>No</b>\r\n";
    if (status / 100 == 3)
        answer += "Location: ws://192.0.2.1/elsewhere\r\n";
    if (status == 503 || status == 429)
        answer += "Retry-After: 1\r\n";
    // And the connection stays open: the client has to end it.
    m_client->write(answer + "Content-Length: 0\r\n\r\n");
    return true;
}

void FaultyLine::Connection::fromBus()
{
    m_busReader.append(m_bus->readAll());
    if (const auto head = m_busReader.takeHead(); head && !m_isDead)
        pass(*head);
    while (const auto frame = m_busReader.takeFrame()) {
        if (m_isDead)
            continue;
        if (isAnswer(*frame))
            handleAnswer(*frame);
        else
            pass(frame->bytes);
    }
}

void FaultyLine::Connection::handleAnswer(const WsFrame &frame)
{
    const Fault &fault = m_d->fault;
    const bool concernsAnswers = fault.kind != Kind::NoPong && fault.kind != Kind::Refuse
        && fault.kind != Kind::SilentHandshake && fault.kind != Kind::HalfOpen;
    if (!concernsAnswers || !m_d->strike(m_line))
        return pass(frame.bytes);

    switch (fault.kind) {
    case Kind::DropBeforeReply:
        return m_client->abort();
    case Kind::DropAfterReply:
        pass(frame.bytes);
        return m_client->disconnectFromHost();
    case Kind::NeverAnswer:
        return;
    case Kind::AnswerLate:
        QTimer::singleShot(fault.value, this, [this, bytes = frame.bytes] { pass(bytes); });
        return;
    case Kind::AnswerTwice:
        return pass(frame.bytes + frame.bytes);
    case Kind::AnswerForAnother: {
        QByteArray text = frame.payload;
        return sendText(text.replace("\"callid\":\"", "\"callid\":\"another-"));
    }
    case Kind::Garbage:
        return sendText("}{ SetCallOutcomeWithCommentsResult \"success\":true");
    case Kind::Truncated:
        return sendText(frame.payload.chopped(2));
    case Kind::Binary:
        return pass(makeFrame(WsFrame::Binary, frame.payload));
    case Kind::Huge:
        return sendText(QByteArray(qsizetype(fault.value) * 1024 * 1024, ' ') + frame.payload);
    case Kind::Deep:
        return sendText(QByteArray(fault.value, '[') + "\"SetCallOutcomeWithCommentsResult\""
                        + QByteArray(fault.value, ']'));
    case Kind::InvalidUtf8: {
        QByteArray text = frame.payload;
        return sendText(text.replace("\"callid\":\"", "\"callid\":\"\xc3\x28"));
    }
    case Kind::Fragments:
        for (qsizetype i = 0; i < frame.payload.size(); ++i)
            pass(makeFrame(i == 0 ? WsFrame::Text : WsFrame::Continuation, frame.payload.mid(i, 1),
                           i == frame.payload.size() - 1));
        return;
    case Kind::Close: {
        QByteArray payload;
        payload.append(char(fault.value >> 8)).append(char(fault.value & 0xff));
        pass(makeFrame(WsFrame::Close, payload.append("<b>Bye</b>")));
        return m_client->disconnectFromHost();
    }
    case Kind::Restart:
        return m_d->goAway(m_line);
    default:
        return;
    }
}

// As a gateway that is started anew: nobody is there for a while, then the
// same port answers again.
void FaultyLine::Private::goAway(FaultyLine *line)
{
    server.close();
    const auto connections = line->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : connections)
        socket->abort();
    QTimer::singleShot(fault.value, line, [this] { server.listen(QHostAddress::LocalHost, port); });
}

FaultyLine::FaultyLine(const QUrl &bus, const Fault &fault, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->bus = bus;
    d->fault = fault;
    connect(&d->server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = d->server.nextPendingConnection())
            new Connection(this, client);
    });
}

FaultyLine::~FaultyLine()
{
    // The sockets tell of their end when there is no line any more.
    while (!children().isEmpty())
        delete children().first();
}

bool FaultyLine::listen(quint16 port)
{
    const bool listens = d->server.listen(QHostAddress::LocalHost, port);
    d->port = d->server.serverPort();
    return listens;
}

QUrl FaultyLine::url() const
{
    return QUrl(u"ws://127.0.0.1:%1"_s.arg(d->port));
}

} // namespace Disposition::Simulator
