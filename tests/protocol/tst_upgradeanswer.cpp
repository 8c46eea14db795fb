// SPDX-License-Identifier: MIT
#include "quiettest.h"
#include "transport/websocket/upgradeanswer.h"
#include "utc.h"

#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;

class UpgradeAnswerTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void statuses_data();
    void statuses();
    void retryAfter_data();
    void retryAfter();
};

void UpgradeAnswerTest::statuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("upgrade") << "HTTP/1.1 101 Switching Protocols\r\n\r\n"_ba << 101
                             << "Switching Protocols"_ba;
    QTest::newRow("refused") << "HTTP/1.1 401 Unauthorized\r\nServer: x\r\n\r\nbody"_ba << 401
                             << "Unauthorized"_ba;
    QTest::newRow("without a reason") << "HTTP/1.0 503\r\n\r\n"_ba << 503 << ""_ba;
    QTest::newRow("reason of any bytes")
        << "HTTP/1.1 404 \x1b[2J 401\r\n\r\n"_ba << 404 << "\x1b[2J 401"_ba;
    QTest::newRow("not whole yet") << "HTTP/1.1 401 Unauthorized\r\nServer: x\r\n"_ba << 0 << ""_ba;
    QTest::newRow("nothing") << ""_ba << 0 << ""_ba;
    QTest::newRow("no HTTP") << "220 smtp.example ESMTP\r\n\r\n"_ba << 0 << ""_ba;
    QTest::newRow("no number") << "HTTP/1.1 OK OK\r\n\r\n"_ba << 0 << ""_ba;
    QTest::newRow("too long a number") << "HTTP/1.1 4010 Odd\r\n\r\n"_ba << 0 << ""_ba;
    QTest::newRow("below 100") << "HTTP/1.1 099 Odd\r\n\r\n"_ba << 0 << ""_ba;
}

void UpgradeAnswerTest::statuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    const UpgradeAnswer answer = readUpgradeAnswer(bytes, Test::utc("2026-11-24T12:00:00Z"));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.reason, reason);
    QCOMPARE(answer.isRefusal(), status != 0 && status != 101);
}

void UpgradeAnswerTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char *name, const char *line, qint64 ms) {
        QTest::newRow(name) << QByteArray("HTTP/1.1 503 Busy\r\nServer: x\r\n") + line
                + QByteArray("\r\n\r\n")
                            << ms;
    };
    row("seconds", "Retry-After: 7", 7000);
    row("in any case", "retry-AFTER:  7 ", 7000);
    row("none", "X-Retry-After: 7", 0);
    row("negative", "Retry-After: -7", 0);
    row("for ever", "Retry-After: 99999999999", 300'000);
    row("words", "Retry-After: soon", 0);
    row("a date", "Retry-After: Tue, 24 Nov 2026 12:00:30 GMT", 30'000);
    row("a date that is over", "Retry-After: Tue, 24 Nov 2026 11:00:00 GMT", 0);
    row("in the body", "\r\nRetry-After: 7", 0);
    QTest::newRow("nothing") << QByteArray() << qint64(0);
}

void UpgradeAnswerTest::retryAfter()
{
    QFETCH(QByteArray, head);
    QFETCH(qint64, ms);
    const QDateTime now = Test::utc("2026-11-24T12:00:00Z");
    QCOMPARE(readUpgradeAnswer(head, now).retryAfter.count(), ms);
}

QTEST_GUILESS_MAIN(UpgradeAnswerTest)
#include "tst_upgradeanswer.moc"
