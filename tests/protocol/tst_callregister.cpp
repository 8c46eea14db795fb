// SPDX-License-Identifier: MIT
#include "quiettest.h"
#include "service/callregister.h"
#include "utc.h"

#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;

class CallRegisterTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarnings();
        m_register = CallRegister();
    }

    void startAndEnd();
    void startTwice();
    void endTwiceOrUnknown();
    void recycledAfterEnd();
    void recycledWhileLive();
    void accountToldLater();
    void transferred();
    void severalAtOnce();
    void details();
    void waitingAndDone();
    void onlyTheLatestAreRecent();
    void reopened();
    void restoredApart();
    void restoredAndToldAgain();
    void restoredWhileToldOf();

private:
    CallInstance restore(const QDateTime &startedAt, const QDateTime &lastKnownAt)
    {
        return m_register.restore(AgentId(u"me"_s), CallId(u"1"_s), AccountNumber(u"a"_s),
                                  startedAt, lastKnownAt);
    }
    CallRegister::Started start(const QString &id, const QString &account,
                                const CallDetails &details = {})
    {
        return m_register.start(AgentId(u"me"_s), CallId(id), AccountNumber(account), details,
                                m_now);
    }
    CallInstance end(const QString &id)
    {
        return m_register.end(CallId(id), {}, m_now.addSecs(60));
    }

    CallRegister m_register;
    const QDateTime m_now = Test::utc("2026-11-23T14:03:00Z");
};

void CallRegisterTest::startAndEnd()
{
    const auto started = start(u"1"_s, u"a"_s);
    QVERIFY(started.isNew);
    QVERIFY(m_register.current()->isLive());
    QCOMPARE(m_register.current()->startedAt, m_now);
    QCOMPARE(m_register.current()->agent, AgentId(u"me"_s));
    QCOMPARE(end(u"1"_s), started.call);
    QVERIFY(!m_register.current()->isLive()); // after-call work
    QCOMPARE(m_register.current()->endedAt, m_now.addSecs(60));
}

void CallRegisterTest::startTwice()
{
    const auto first = start(u"1"_s, u"a"_s);
    const auto second = start(u"1"_s, u"a"_s);
    QVERIFY(!second.isNew);
    QCOMPARE(second.call, first.call);
    QCOMPARE(m_register.calls().size(), 1);
}

void CallRegisterTest::endTwiceOrUnknown()
{
    QCOMPARE(end(u"7"_s), CallInstance::None);
    start(u"1"_s, u"a"_s);
    end(u"1"_s);
    QCOMPARE(m_register.end(CallId(u"1"_s), {}, m_now.addSecs(99)), CallInstance::None);
    QCOMPARE(m_register.current()->endedAt, m_now.addSecs(60));
    QCOMPARE(m_register.update(CallId(u"1"_s), {}, {}), CallInstance::None);
    QCOMPARE(m_register.setCurrent(CallId(u"1"_s)), CallInstance::None);
}

void CallRegisterTest::recycledAfterEnd()
{
    const auto first = start(u"0"_s, u"a"_s);
    end(u"0"_s);
    const auto second = start(u"0"_s, u"a"_s);
    QVERIFY(second.isNew);
    QVERIFY(second.call != first.call);
    QCOMPARE(m_register.waiting().size(), 1);
    QCOMPARE(m_register.find(AgentId(u"me"_s), CallId(u"0"_s), {})->instance,
             second.call); // the latest
}

void CallRegisterTest::recycledWhileLive()
{
    const auto first = start(u"0"_s, u"a"_s);
    const auto second = start(u"0"_s, u"b"_s);
    QVERIFY(second.isNew);
    QCOMPARE(second.ended, first.call);
    QVERIFY(!m_register.find(first.call)->isLive());
    QCOMPARE(m_register.find(AgentId(u"me"_s), CallId(u"0"_s), AccountNumber(u"a"_s))->instance,
             first.call);
}

void CallRegisterTest::accountToldLater()
{
    const auto first = start(u"1"_s, {});
    QVERIFY(!start(u"1"_s, u"a"_s).isNew);
    QCOMPARE(m_register.find(first.call)->account, AccountNumber(u"a"_s));
    start(u"2"_s, {});
    m_register.update(CallId(u"2"_s), AccountNumber(u"b"_s), {});
    QCOMPARE(m_register.current()->account, AccountNumber(u"b"_s));
    CallDetails late; // of another contact, who had the ID before
    late.number = u"555"_s;
    QCOMPARE(m_register.update(CallId(u"2"_s), AccountNumber(u"c"_s), late), CallInstance::None);
    QCOMPARE(m_register.current()->number, QString());
}

void CallRegisterTest::transferred()
{
    const auto first = start(u"1"_s, u"a"_s);
    CallDetails details;
    details.replaces = CallId(u"1"_s);
    const auto second = start(u"2"_s, u"a"_s, details);
    QVERIFY(!second.isNew); // what was typed about it stays
    QCOMPARE(second.call, first.call);
    QCOMPARE(m_register.current()->id, CallId(u"2"_s));
    QCOMPARE(end(u"1"_s), CallInstance::None);
}

void CallRegisterTest::severalAtOnce()
{
    const auto first = start(u"1"_s, u"a"_s);
    const auto second = start(u"2"_s, u"b"_s);
    QCOMPARE(m_register.current()->instance, second.call);
    QCOMPARE(m_register.setCurrent(CallId(u"1"_s)), first.call);
    QCOMPARE(m_register.current()->instance, first.call);
    end(u"2"_s);
    QCOMPARE(m_register.current()->instance, first.call);
}

void CallRegisterTest::details()
{
    CallDetails details;
    details.number = u"+49 30 123"_s;
    details.displayName = u"Ann"_s;
    details.direction = CallDirection::Outbound;
    details.state = CallState::Ringing;
    details.startedAt = m_now.addSecs(-5);
    start(u"1"_s, u"a"_s, details);
    QCOMPARE(m_register.current()->state, CallState::Ringing);
    QCOMPARE(m_register.current()->startedAt, m_now.addSecs(-5));
    CallDetails later;
    later.state = CallState::Connected;
    later.connectedAt = m_now;
    m_register.update(CallId(u"1"_s), {}, later);
    QCOMPARE(m_register.current()->number, u"+49 30 123"_s); // what is not said again stays
    QCOMPARE(m_register.current()->displayName, u"Ann"_s);
    QCOMPARE(m_register.current()->direction, CallDirection::Outbound);
    QCOMPARE(m_register.current()->connectedAt, m_now);
    CallDetails wrong;
    wrong.state = CallState::Ended; // only end() ends a call
    m_register.update(CallId(u"1"_s), {}, wrong);
    QVERIFY(m_register.current()->isLive());
}

void CallRegisterTest::waitingAndDone()
{
    const auto first = start(u"1"_s, u"a"_s);
    end(u"1"_s);
    const auto second = start(u"2"_s, u"b"_s);
    end(u"2"_s);
    start(u"3"_s, u"c"_s);
    QCOMPARE(m_register.waiting().size(), 2);
    QCOMPARE(m_register.waiting().first().instance, first.call); // oldest first
    m_register.markDone(first.call);
    QCOMPARE(m_register.waiting().size(), 1);
    QCOMPARE(m_register.recent().size(), 3); // to look back at
    m_register.markDone(second.call);
    QCOMPARE(m_register.calls().size(), 1);
    m_register.markDone(CallInstance(99)); // never heard of
    m_register.markDone(m_register.current()->instance); // on the call still
    QCOMPARE(m_register.calls().size(), 1);
    end(u"3"_s);
    QVERIFY(m_register.waiting().isEmpty());
}

// The day is long.
void CallRegisterTest::onlyTheLatestAreRecent()
{
    QList<CallInstance> calls;
    for (int i = 0; i < 30; ++i) {
        calls.append(start(QString::number(i), u"a"_s).call);
        end(QString::number(i));
        m_register.markDone(calls.last());
    }
    QVERIFY(m_register.recent().size() <= 21);
    QVERIFY(!m_register.find(calls.first()));
    QVERIFY(m_register.find(calls.last()));
    QCOMPARE(m_register.calls().size(), 1); // the current one
}

void CallRegisterTest::reopened()
{
    const auto call = start(u"1"_s, u"a"_s).call;
    end(u"1"_s);
    m_register.markDone(call);
    const auto again = [this](const QDateTime &startedAt) {
        return m_register.reopen(AgentId(u"me"_s), CallId(u"1"_s), AccountNumber(u"a"_s),
                                 startedAt);
    };
    QCOMPARE(again(m_now), call);
    const CallInstance older = again(m_now.addSecs(-3600)); // known to the history alone
    QVERIFY(older != call);
    QCOMPARE(again(m_now.addSecs(-3600)), older);
    QVERIFY(m_register.waiting().isEmpty());
    QVERIFY(restore(m_now.addSecs(60), m_now.addSecs(120)) != call); // another call of that ID
}

// A host that recycles its IDs has several calls of one ID on disk.
void CallRegisterTest::restoredApart()
{
    const auto first = restore(m_now, m_now.addSecs(60));
    const auto second = restore(m_now.addSecs(600), m_now.addSecs(660));
    QVERIFY(first != second);
    QCOMPARE(restore(m_now, m_now.addSecs(61)), first); // its draft, and its outcome
    QCOMPARE(restore(m_now.addSecs(600), m_now.addSecs(661)), second);
    QCOMPARE(m_register.waiting().size(), 2);
}

void CallRegisterTest::restoredAndToldAgain()
{
    restore(m_now, m_now.addSecs(60));
    const auto latest = restore(m_now.addSecs(600), m_now.addSecs(660));
    QCOMPARE(start(u"1"_s, u"a"_s).call, latest); // of two calls with this ID the later one
    QCOMPARE(m_register.waiting().size(), 1);
}

// The host was quicker than the disk.
void CallRegisterTest::restoredWhileToldOf()
{
    const auto live = start(u"1"_s, u"a"_s).call;
    QCOMPARE(restore(m_now.addSecs(-600), m_now.addSecs(-540)), live);
    QCOMPARE(m_register.find(live)->startedAt, m_now.addSecs(-600));
    QVERIFY(m_register.find(live)->isLive());
}

QTEST_GUILESS_MAIN(CallRegisterTest)
#include "tst_callregister.moc"
