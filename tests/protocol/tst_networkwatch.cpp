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

QTEST_GUILESS_MAIN(NetworkWatchTest)
#include "tst_networkwatch.moc"
