// SPDX-License-Identifier: MIT
#include "quiettest.h"
#include "wire/encode.h"
#include "wire/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;

class EncodeTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void sampleOfTheSpecification();
    void tableOfTheSpecification();
    void outcomeIds_data();
    void outcomeIds();
    void numbers_data();
    void numbers();
    void comments_data();
    void comments();
    void requestsForLists();
    void nesting();
    void plainWords_data();
    void plainWords();
};

static OutcomeRequest sample()
{
    OutcomeRequest request;
    request.callId = CallId(u"12345"_s);
    request.account = AccountNumber(u"5|3|1|0|0|44|1"_s);
    request.outcome = OutcomeId(u"1"_s);
    request.agent = AgentId(u"testagent"_s);
    request.comments = u"Test comment"_s;
    return request;
}

static QJsonObject parse(const QString &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("not JSON: %s", qPrintable(json));
    return document.object();
}

static QJsonObject dataOf(const OutcomeRequest &request)
{
    return parse(Wire::encodeSetOutcome(request, {Dialect::Sample, u"me"_s}))
        .value("data"_L1)
        .toObject();
}

void EncodeTest::sampleOfTheSpecification()
{
    // Byte for byte, with the source that the specification's table asks for.
    const QString expected
        = uR"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithComments",)"
          uR"("data":{"callid":"12345","AccountNumber":"5|3|1|0|0|44|1","OutcomeId":1,"LeadScore":0,)"
          uR"("UserID":"testagent","AgentComments":"Test comment","TargetAmount":0},)"
          uR"("source":"disposition-panel"})"_s;
    QCOMPARE(Wire::encodeSetOutcome(sample(), {Dialect::Sample, u"disposition-panel"_s}), expected);
}

void EncodeTest::tableOfTheSpecification()
{
    const QJsonObject message = parse(Wire::encodeSetOutcome(sample(), {Dialect::Table, u"me"_s}));
    QCOMPARE(message.value("topic"_L1), QJsonValue(u"Webservice"_s));
    const QJsonObject data = message.value("data"_L1).toObject();
    QCOMPARE(data.value("OutcomeID"_L1), QJsonValue(u"1"_s));
    QVERIFY(!data.contains("OutcomeId"_L1));
}

void EncodeTest::outcomeIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonValue>("sent");
    QTest::newRow("zero is Success, not None") << u"0"_s << QJsonValue(0);
    QTest::newRow("whole") << u"100"_s << QJsonValue(100);
    QTest::newRow("negative") << u"-1"_s << QJsonValue(-1);
    QTest::newRow("15 digits") << u"999999999999999"_s << QJsonValue(999999999999999.0);
    QTest::newRow("16 digits") << u"1234567890123456"_s << QJsonValue(u"1234567890123456"_s);
    QTest::newRow("leading zero") << u"05"_s << QJsonValue(u"05"_s);
    QTest::newRow("fraction") << u"5.0"_s << QJsonValue(u"5.0"_s);
    QTest::newRow("minus zero") << u"-0"_s << QJsonValue(u"-0"_s);
    QTest::newRow("minus") << u"-"_s << QJsonValue(u"-"_s);
    QTest::newRow("name") << u"DNC"_s << QJsonValue(u"DNC"_s);
    QTest::newRow("Arabic digits") << u"٣"_s << QJsonValue(u"٣"_s);
}

void EncodeTest::outcomeIds()
{
    QFETCH(QString, id);
    QFETCH(QJsonValue, sent);
    OutcomeRequest request = sample();
    request.outcome = OutcomeId(id);
    QCOMPARE(dataOf(request).value("OutcomeId"_L1), sent);
}

void EncodeTest::numbers_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("sent");
    QTest::newRow("zero") << u"0"_s << u"0"_s;
    QTest::newRow("a tenth") << u"0.1"_s << u"0.1"_s;
    QTest::newRow("cents") << u"1234567.89"_s << u"1234567.89"_s;
    QTest::newRow("exponent") << u"1e15"_s << u"1000000000000000"_s;
    QTest::newRow("negative") << u"-12.5"_s << u"-12.5"_s;
}

void EncodeTest::numbers()
{
    QFETCH(QString, amount);
    QFETCH(QString, sent);
    OutcomeRequest request = sample();
    request.targetAmount = Decimal::fromText(amount).value();
    request.leadScore = -7;
    const QString json = Wire::encodeSetOutcome(request, {});
    QVERIFY2(json.contains(u"\"TargetAmount\":%1}"_s.arg(sent)), qPrintable(json));
    QCOMPARE(dataOf(request).value("TargetAmount"_L1).toDouble(), amount.toDouble());
    QCOMPARE(dataOf(request).value("LeadScore"_L1), QJsonValue(-7));
}

void EncodeTest::comments_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("empty", {});
    same("quotes and backslashes", uR"(he said "C:\temp\" and left)"_s);
    same("line breaks and tabs", u"one\ntwo\r\n\tthree"_s);
    same("control characters", u"\x01\x08\x0c\x1f\x7f"_s);
    same("null character", QString(QChar(u'\0')) + u"after"_s);
    same("emoji", u"👍🏽 ok 👨‍👩‍👧"_s);
    same("other scripts", u"لا يرد، 電話中, नमस्ते"_s);
    same("line separator", QString(QChar(0x2028)));
    same("markup", u"<b>bold</b> & </script>"_s);
    const QChar high(0xd83d);
    const QChar low(0xdc4d);
    QTest::newRow("lone high surrogate") << u"a"_s + high + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("lone low surrogate") << u"a"_s + low << u"a\ufffd"_s;
    QTest::newRow("high surrogate at the end") << u"a"_s + high << u"a\ufffd"_s;
    QTest::newRow("wrong way round") << QString(low) + high << u"\ufffd\ufffd"_s;
}

void EncodeTest::comments()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    OutcomeRequest request = sample();
    request.comments = typed;
    const QString json = Wire::encodeSetOutcome(request, {});
    QVERIFY(!json.contains(u'\n'));
    QVERIFY(json.isValidUtf16());
    QCOMPARE(dataOf(request).value("AgentComments"_L1).toString(), read);
}

void EncodeTest::requestsForLists()
{
    const Wire::Spelling me{Dialect::Sample, u"me"_s};
    const QString byCall
        = uR"({"channel":"LCM","topic":"WebService","subtopic":"GetCallOutCome","data":{"callid":"12345"},"source":"me"})"_s;
    QCOMPARE(Wire::encodeGetOutcomes(CallId(u"12345"_s), me), byCall);
    const QString byAccount
        = uR"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutComeOffline","data":{"AccountNumber":"18|1|2|0|0|44|274"},"source":"me"})"_s;
    QCOMPARE(Wire::encodeGetOutcomesByAccount(AccountNumber(u"18|1|2|0|0|44|274"_s), me),
             byAccount);
}

void EncodeTest::nesting()
{
    const QString deep = QString(64, u'[') + QString(64, u']');
    QVERIFY(!Wire::nestsDeeperThan(deep, 64));
    QVERIFY(Wire::nestsDeeperThan(u'[' + deep, 64));
    const QString inText = u"{\"a\":\"[[[[\\\"[[[[\"}"_s;
    QVERIFY(!Wire::nestsDeeperThan(inText, 2));
    QVERIFY(!Wire::nestsDeeperThan(u"[][][][]"_s, 1));
}

void EncodeTest::plainWords_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as it is") << u"Invalid Call ID."_s << u"Invalid Call ID."_s;
    QTest::newRow("escape sequence") << u"\x1b[31mred\x1b[0m"_s << u"[31mred [0m"_s;
    QTest::newRow("line breaks") << u"one\r\n\n two "_s << u"one two"_s;
    QTest::newRow("turned direction") << u"a\u202eb\u2066c"_s << u"abc"_s;
    QTest::newRow("markup stays as text") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    QTest::newRow("too long") << QString(30, u'x') << QString(20, u'x') + u'…';
}

void EncodeTest::plainWords()
{
    QFETCH(QString, said);
    QFETCH(QString, shown);
    QCOMPARE(Wire::plainWords(said, 20), shown);
}

QTEST_GUILESS_MAIN(EncodeTest)
#include "tst_encode.moc"
