// SPDX-License-Identifier: MIT
#include "quiettest.h"
#include "transport/websocket/reconnectladder.h"

#include <QTest>

#include <map>
#include <random>

using namespace Disposition;
using namespace std::chrono_literals;

class ReconnectLadderTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void rungs();
    void noHerd_data();
    void noHerd();
};

void ReconnectLadderTest::rungs()
{
    double chance = 0;
    ReconnectLadder ladder([&chance] { return chance; });
    QCOMPARE(ladder.next(), 0ms); // full jitter: any moment of the window
    ladder.reset();
    chance = 0.5;
    for (const auto expected : {4000ms, 4750ms, 4750ms})
        QCOMPARE(ladder.next(), expected);
    ladder.reset();
    QCOMPARE(ladder.next(), 4000ms);
}

void ReconnectLadderTest::noHerd_data()
{
    QTest::addColumn<int>("outage"); // ms
    for (const int outage : {0, 200, 1000, 3000, 5000, 10'000, 17'000, 30'000})
        QTest::addRow("%d ms", outage) << outage;
}

// 10,000 panels lose one gateway at once; it comes back after the outage.
void ReconnectLadderTest::noHerd()
{
    QFETCH(int, outage);
    std::mt19937 random(4711);
    std::uniform_real_distribution<double> chance(0, 1);
    constexpr int panels = 10'000;
    std::map<long, int> triesInSecond;
    long latest = 0;
    for (int i = 0; i < panels; ++i) {
        ReconnectLadder ladder([&] { return chance(random); });
        long now = 0;
        do {
            now += ladder.next().count();
            ++triesInSecond[now / 1000];
        } while (now < outage);
        latest = std::max(latest, now - outage);
    }
    QVERIFY2(latest <= 10'000, "all are back within ten seconds of the gateway");
    for (const auto &[second, tries] : triesInSecond)
        QVERIFY2(tries <= panels * 3 / 10,
                 qPrintable(QString::number(second) + QLatin1Char(':') + QString::number(tries)));
}

QTEST_GUILESS_MAIN(ReconnectLadderTest)
#include "tst_reconnectladder.moc"
