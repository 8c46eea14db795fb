// SPDX-License-Identifier: MIT
#include "quiettest.h"
#include "transport/websocket/retryafter.h"

#include <QTest>

using namespace Disposition;

class RetryAfterTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void heads_data();
    void heads();
};

void RetryAfterTest::heads_data()
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

void RetryAfterTest::heads()
{
    QFETCH(QByteArray, head);
    QFETCH(qint64, ms);
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    QCOMPARE(retryAfter(head, now).count(), ms);
}

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "tst_retryafter.moc"
