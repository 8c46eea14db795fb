// SPDX-License-Identifier: MIT
//
// Any sequence of frames, one a line: nothing is confirmed that the server did
// not confirm, and no record goes astray.  A line of one character stands for
// what happens beside the bus:
//
//     s  a submit for the next of three calls     r  Retry now
//     b  the connection breaks and comes back     d  the first pending one is discarded
//     t  eight seconds go by                      e  the current call ends
#include "fakeclock.h"
#include "faketransport.h"
#include "oracle.h"

#include <disposition/outcomeservice.h>

#include <QCoreApplication>
#include <QSet>

#include <cstdint>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fuzz::require;

namespace {

class Play
{
public:
    Play()
        : m_clock(std::make_shared<Test::FakeClock>())
        , m_service(m_clock)
    {
        auto transport = std::make_unique<Test::FakeTransport>();
        m_bus = transport.get();
        m_service.setAgent(AgentId(u"testagent"_s));
        m_service.setBusCallFeed(true);
        m_service.setTransport(std::move(transport));
        m_bus->enter(Transport::State::Open);
        for (const auto signal :
             {&OutcomeService::outcomeConfirmed, &OutcomeService::outcomeRefused,
              &OutcomeService::outcomeDiscarded}) {
            QObject::connect(&m_service, signal, &m_service,
                             [this](const OutcomeRecord &record) { settle(record); });
        }
    }

    void line(const QByteArray &line)
    {
        m_frame = QString::fromUtf8(line).toUtf8(); // as the transport hands it over
        if (line.size() == 1)
            act(line.front());
        else
            m_bus->receive(QString::fromUtf8(line));
        m_frame.clear();
        QCoreApplication::sendPostedEvents();
        require(m_service.pendingCount() == m_service.pending().size());
    }

    void end()
    {
        int pending = 0;
        const QList<OutcomeRecord> left = m_service.pending();
        for (const OutcomeRecord &record : left)
            pending += m_submitted.contains(record.id) ? 1 : 0;
        require(pending + m_settled.size() == m_submitted.size());
    }

private:
    void act(char what)
    {
        switch (what) {
        case 's': {
            OutcomeRequest request;
            request.callId = CallId(QString::number(12345 + m_count++ % 3));
            request.account = AccountNumber(u"5|3"_s);
            request.outcome = OutcomeId(QString::number(m_count));
            request.agent = m_service.agent();
            if (!request.agent.isEmpty())
                m_submitted.insert(m_service.submit(request)->record().id);
            return;
        }
        case 'b':
            m_bus->enter(Transport::State::Failed);
            m_bus->enter(Transport::State::Open);
            return;
        case 't':
            return m_clock->advance(8s);
        case 'r':
            return m_service.retryNow();
        case 'd':
            if (m_service.pendingCount() > 0)
                m_service.discard(m_service.pending().first().id);
            return;
        case 'e':
            return m_service.endCall(m_service.currentCall().id);
        default:
            return;
        }
    }

    void settle(const OutcomeRecord &record)
    {
        require(m_submitted.contains(record.id) && !m_settled.contains(record.id));
        m_settled.insert(record.id);
        if (record.state == RecordState::Confirmed)
            require(Fuzz::saysYes(m_frame, record.request.callId.toString()));
    }

    std::shared_ptr<Test::FakeClock> m_clock;
    OutcomeService m_service;
    Test::FakeTransport *m_bus = nullptr;
    QByteArray m_frame;
    QSet<quint64> m_submitted;
    QSet<quint64> m_settled;
    int m_count = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_service";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication app(argc, argv);
    const QByteArray script(reinterpret_cast<const char *>(data), qsizetype(size));
    Play play;
    const QList<QByteArray> lines = script.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            play.line(line);
    }
    play.end();
    return 0;
}
