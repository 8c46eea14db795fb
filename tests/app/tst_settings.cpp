// SPDX-License-Identifier: MIT
#include "connection.h"
#include "outcomesfile.h"
#include "quiettest.h"
#include "settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Disposition;
using namespace Disposition::App;
using namespace Qt::StringLiterals;

class SettingsTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theNearestWins();
    void administratorLocks();
    void wrongValues();
    void wrongOnTheCommandLine();
    void commas();
    void missingConfigFile();
    void connection_data();
    void connection();
    void token();
    void outcomes_data();
    void outcomes();

private:
    QString write(const QString &name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SettingsTest::init()
{
    failOnUnexpectedWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"user"_s)));
    qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_folder->filePath(u"admin"_s)));
}

void SettingsTest::cleanup()
{
    for (const char *name : {"DISPOSITION_SOURCE", "DISPOSITION_TIMEOUT", "DISPOSITION_TOKEN"})
        qunsetenv(name);
}

QString SettingsTest::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qWarning("cannot write %s", qPrintable(path));
    return path;
}

void SettingsTest::theNearestWins()
{
    write(u"admin/disposition/disposition.ini"_s,
          "source=admin\nagent=admin\nurl=admin\naccount=admin\nlanguage=de\n");
    write(u"user/disposition/disposition.ini"_s,
          "source=user\nagent=user\nurl=user\naccount=user\n");
    const QString config = write(u"given.ini"_s, "source=config\nagent=config\nurl=config\n");
    qputenv("DISPOSITION_SOURCE", "environment");
    qputenv("DISPOSITION_AGENT", "environment");
    const Settings settings({{u"source"_s, u"command"_s}}, config);
    qunsetenv("DISPOSITION_AGENT");
    QCOMPARE(settings.text(u"source"_s, {}), u"command"_s);
    QCOMPARE(settings.text(u"agent"_s, {}), u"environment"_s);
    QCOMPARE(settings.text(u"url"_s, {}), u"config"_s);
    QCOMPARE(settings.text(u"account"_s, {}), u"user"_s);
    QCOMPARE(settings.text(u"language"_s, {}), u"de"_s);
    QCOMPARE(settings.text(u"nothing"_s, u"default"_s), u"default"_s);
    QVERIFY(settings.complaints().isEmpty());
}

void SettingsTest::administratorLocks()
{
    write(u"admin/disposition/disposition.ini"_s,
          "locked=url, source\nurl=wss://lcm.example/bus\nsource=site\nagent=a\n");
    const Settings settings(
        {{u"url"_s, u"ws://elsewhere"_s}, {u"agent"_s, u"me"_s}, {u"source"_s, u"site"_s}}, {});
    QCOMPARE(settings.text(u"url"_s, {}), u"wss://lcm.example/bus"_s);
    QCOMPARE(settings.text(u"agent"_s, {}), u"me"_s);
    QCOMPARE(settings.text(u"source"_s, {}), u"site"_s); // the same: nothing to say
    QCOMPARE(settings.complaints().size(), 1);
    QVERIFY(settings.complaints().first().contains("url is locked"_L1));
}

void SettingsTest::wrongValues()
{
    const QString path
        = write(u"user/disposition/disposition.ini"_s,
                "timeout=soon\nheartbeat=5\nbus-calls=perhaps\nwire=morse\nresend-window=20\n");
    const Settings settings({}, {});
    QCOMPARE(settings.number(u"timeout"_s, 8000, 1, 600'000), 8000);
    QCOMPARE(settings.number(u"heartbeat"_s, 30'000, 100, 600'000), 30'000);
    QCOMPARE(settings.number(u"resend-window"_s, 15, 0, 1440), 20);
    QCOMPARE(settings.flag(u"bus-calls"_s, false), false);
    QCOMPARE(settings.choice(u"wire"_s, {u"sample"_s, u"table"_s}), u"sample"_s);
    QCOMPARE(settings.complaints().size(), 4);
    for (const QString &complaint : settings.complaints())
        QVERIFY2(complaint.startsWith(path),
                 qPrintable(complaint)); // its file, key and what is used
    QVERIFY(settings.complaints().first().contains("timeout: \"soon\""_L1));
    QVERIFY(settings.complaints().first().contains("using 8000"_L1));
    QVERIFY(settings.usageError().isEmpty());
}

void SettingsTest::wrongOnTheCommandLine()
{
    const Settings settings({{u"timeout"_s, u"0"_s}}, {});
    settings.number(u"timeout"_s, 8000, 1, 600'000);
    QVERIFY(settings.usageError().contains("--timeout"_L1));
    QVERIFY(settings.complaints().isEmpty());
    qputenv("DISPOSITION_TIMEOUT", "x");
    const Settings environment({}, {});
    environment.number(u"timeout"_s, 8000, 1, 600'000);
    QVERIFY(environment.usageError().isEmpty());
    QVERIFY(environment.complaints().first().startsWith("environment: timeout"_L1));
}

void SettingsTest::commas()
{
    write(u"user/disposition/disposition.ini"_s, "source=a, b\n");
    QCOMPARE(Settings({}, {}).text(u"source"_s, {}), u"a, b"_s);
}

void SettingsTest::missingConfigFile()
{
    QVERIFY(Settings({}, u"/no/such/file.ini"_s).usageError().contains("/no/such/file.ini"_L1));
}

void SettingsTest::connection_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    QTest::newRow("wss") << u"wss://lcm.example/bus"_s << true;
    QTest::newRow("ws, for the transport to judge") << u"ws://lcm.example"_s << true;
    QTest::newRow("missing") << QString() << false;
    QTest::newRow("http") << u"https://lcm.example"_s << false;
    QTest::newRow("no scheme") << u"lcm.example:80"_s << false;
    QTest::newRow("blank in it") << u"wss://lcm example"_s << false;
}

void SettingsTest::connection()
{
    QFETCH(QString, url);
    QFETCH(bool, good);
    const Connection read = readConnection(Settings({{u"url"_s, url}}, {}));
    QVERIFY2(read.error.isEmpty() == good, qPrintable(read.error));
    const Connection noFile = readConnection(
        Settings({{u"url"_s, u"wss://a.example"_s}, {u"ca-file"_s, u"/no/such.pem"_s}}, {}));
    QVERIFY(noFile.error.contains("/no/such.pem"_L1));
}

void SettingsTest::token()
{
    const QHash<QString, QString> url{{u"url"_s, u"wss://a.example"_s}};
    qputenv("DISPOSITION_TOKEN", " from-environment \n");
    QCOMPARE(readConnection(Settings(url, {})).bus.token, "from-environment"_ba);
    auto given = url;
    given.insert(u"token-file"_s, write(u"token"_s, "s3cret\n"));
    QCOMPARE(readConnection(Settings(given, {})).bus.token, "s3cret"_ba);
    given.insert(u"token-file"_s, write(u"token"_s, "two words\n"));
    const Connection bad = readConnection(Settings(given, {}));
    QVERIFY(bad.error.contains("does not hold a token"_L1));
    QVERIFY(!bad.error.contains("words"_L1)); // never its content
    given.insert(u"token-file"_s, u"/no/such/token"_s);
    QVERIFY(!readConnection(Settings(given, {})).error.isEmpty());
}

void SettingsTest::outcomes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("read");
    QTest::newRow("array") << R"([{"id":"0","name":"Success"},{"id":5,"name":"DNC"}])"_ba
                           << u"0=Success,5=DNC"_s;
    QTest::newRow("object") << R"({"outcomes":[{"id":"x","name":" Sold  it "}]})"_ba
                            << u"x=Sold it"_s;
    QTest::newRow("consequences")
        << R"([{"id":1,"name":"a","consequence":"Gone.","confirm":true},{"id":2,"name":"b","confirm":false}])"_ba
        << u"1=a(Gone.!),2=b()"_s;
    QTest::newRow("bad confirm") << R"([{"id":"1","name":"a","confirm":"yes"}])"_ba
                                 << u"!outcome 1: \"confirm\" is neither true nor false"_s;
    QTest::newRow("empty list") << "[]"_ba << QString();
    QTest::newRow("not JSON") << "[{"_ba << u"!unterminated object at byte 2"_s;
    QTest::newRow("no list") << "{}"_ba << u"!there is no list of outcomes"_s;
    QTest::newRow("no id") << R"([{"name":"x"}])"_ba << u"!outcome 1: \"id\" is missing"_s;
    QTest::newRow("no name") << R"([{"id":"1","name":" "}])"_ba
                             << u"!outcome 1: \"name\" is missing"_s;
    QTest::newRow("twice") << R"([{"id":"1","name":"a"},{"id":1,"name":"b"}])"_ba
                           << u"!outcome 2: the ID 1 stands twice"_s;
}

void SettingsTest::outcomes()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, read);
    const QString path = write(u"outcomes.json"_s, content);
    const auto result = readOutcomesFile(path);
    if (read.startsWith(u'!')) {
        QCOMPARE(std::get<QString>(result), path + u": "_s + read.mid(1));
        return;
    }
    QStringList names;
    const auto file = std::get<OutcomesFile>(result);
    for (const Outcome &outcome : file.outcomes) {
        names.append(outcome.id.toString() + u'=' + outcome.name);
        if (file.consequences.contains(outcome.id)) {
            const Consequence consequence = file.consequences.value(outcome.id);
            names.last() += u'(' + consequence.words + (consequence.asksAgain ? u"!)"_s : u")"_s);
        }
    }
    QCOMPARE(names.join(u','), read);
    QVERIFY(std::holds_alternative<QString>(readOutcomesFile(u"/no/such/file"_s)));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
