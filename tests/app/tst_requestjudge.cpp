// SPDX-License-Identifier: MIT
#include "quiettest.h"
#include "requestjudge.h"

#include <QJsonDocument>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;

class RequestJudgeTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void faults_data();
    void faults();
};

static const QString sample
    = uR"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutcomeWithComments","data":{"callid":"12345","AccountNumber":"5|3|1|0|0|44|1","OutcomeId":1,"LeadScore":0,"UserID":"testagent","AgentComments":"Test comment","TargetAmount":0},"source":"me"})"_s;

static QStringList judged(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        qWarning("the test's own JSON is broken: %s", qPrintable(json));
    return Simulator::judge(document.object());
}

void RequestJudgeTest::good_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("sample") << sample;
    QTest::newRow("table") << QString(sample)
                                  .replace("WebService"_L1, "Webservice"_L1)
                                  .replace("\"OutcomeId\":1"_L1, "\"OutcomeID\":\"1\""_L1);
    QTest::newRow("an outcome that is a name")
        << QString(sample).replace("\"OutcomeId\":1"_L1, "\"OutcomeId\":\"DNC\""_L1);
    QTest::newRow("empty comment") << QString(sample).replace("Test comment"_L1, ""_L1);
    QTest::newRow("list")
        << uR"({"channel":"LCM","topic":"WebService","subtopic":"GetCallOutCome","data":{"callid":"1"},"source":"me"})"_s;
    QTest::newRow("list by account")
        << uR"({"channel":"LCM","topic":"WebService","subtopic":"SetCallOutComeOffline","data":{"AccountNumber":"1"},"source":"me"})"_s;
}

void RequestJudgeTest::good()
{
    QFETCH(QString, json);
    QCOMPARE(judged(json), QStringList());
}

void RequestJudgeTest::faults_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *before, const char *after, const char *complaint) {
        QTest::newRow(complaint) << QString(sample).replace(QLatin1StringView(before),
                                                            QLatin1StringView(after))
                                 << QString::fromLatin1(complaint);
    };
    row(",\"source\":\"me\"", "", "source is missing");
    row("\"source\":\"me\"", "\"source\":7", "source is not a string");
    row("\"channel\":\"LCM\",", "", "channel is missing");
    row("\"LCM\"", "\"lcm\"", "channel is \"lcm\", not \"LCM\"");
    row("WebService", "webservice", "topic is \"webservice\", not \"WebService\"");
    row("WithComments", "", "subtopic \"SetCallOutcome\" is not known");
    row("\"callid\":\"12345\",", "", "data.callid is missing");
    row("\"12345\"", "12345", "data.callid is not a string");
    row("callid", "callId", "data.callId is not in the specification");
    row("\"AccountNumber\":\"5|3|1|0|0|44|1\",", "", "data.AccountNumber is missing");
    row("\"OutcomeId\":1,", "", "data.OutcomeId is missing");
    row("\"OutcomeId\":1", "\"OutcomeId\":\"1\"", "data.OutcomeId is not a number");
    row("\"OutcomeId\":1", "\"OutcomeID\":1", "data.OutcomeID is not in the specification");
    row("\"LeadScore\":0,", "", "data.LeadScore is missing");
    row("\"LeadScore\":0", "\"LeadScore\":\"0\"", "data.LeadScore is not a number");
    row("\"UserID\":\"testagent\",", "", "data.UserID is missing");
    row("\"AgentComments\":\"Test comment\",", "", "data.AgentComments is missing");
    row(",\"TargetAmount\":0", "", "data.TargetAmount is missing");
    row("\"TargetAmount\":0", "\"TargetAmount\":null", "data.TargetAmount is not a number");
    row("\"LeadScore\"", "\"Mood\":1,\"LeadScore\"", "data.Mood is not in the specification");
    row("\"source\"", "\"id\":1,\"source\"", "id is not in the specification");
}

void RequestJudgeTest::faults()
{
    QFETCH(QString, json);
    QFETCH(QString, complaint);
    QVERIFY2(judged(json).contains(complaint), qPrintable(judged(json).join(u'\n')));
}

QTEST_GUILESS_MAIN(RequestJudgeTest)
#include "tst_requestjudge.moc"
