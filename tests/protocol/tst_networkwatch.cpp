// SPDX-License-Identifier: MIT
#include "quiettest.h"
#include "transport/websocket/networkwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Disposition;
using namespace std::chrono_literals;

class NetworkWatchTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void sleep();
    void systemTells();
};

void NetworkWatchTest::sleep()
{
    std::chrono::milliseconds wall = 1000s;
    std::chrono::milliseconds running = 50s;
    NetworkWatch watch([&] { return wall; }, [&] { return running; });
    watch.start();
    QSignalSpy wokeUp(&watch, &NetworkWatch::wokeUp);
    wall += 5s;
    running += 5s;
    watch.look();
    QCOMPARE(wokeUp.size(), 0);
    wall += 3605s;
    running += 5s;
    watch.look();
    QCOMPARE(wokeUp.size(), 1);
    wall += 5s;
    running += 5s;
    watch.look();
    QCOMPARE(wokeUp.size(), 1); // once for each sleep
    wall -= 3600s; // somebody sets the clock back
    watch.look();
    QCOMPARE(wokeUp.size(), 1);
    watch.askSystem(); // harmless where there is nothing to ask
    watch.askSystem();
}

// Whether it does when the clock is set cannot be tried without setting it.
void NetworkWatchTest::systemTells()
{
#ifdef Q_OS_LINUX
    QObject context;
    int told = 0;
    const ClockJump jump(&context, [&told] { ++told; });
    QVERIFY(jump.isThere());
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
#endif
}

QTEST_GUILESS_MAIN(NetworkWatchTest)
#include "tst_networkwatch.moc"
