// SPDX-License-Identifier: MIT
//
// The scripts for softphones, run as these run them, with a program in
// disposition-panel's place that writes down what it is told.
#include "quiettest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Disposition;
using namespace Qt::StringLiterals;

class HostsTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void twinkleCalls_data();
    void twinkleCalls();
    void twinkleFaults_data();
    void twinkleFaults();
    void statusIsThePanels();

private:
    struct Ran
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    Ran twinkle(const QStringList &arguments, const QStringList &variables) const;
    QStringList told() const;
    QStringList notes() const
    {
        return QDir(m_home->filePath(u"disposition-twinkle"_s)).entryList(QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void HostsTest::init()
{
    failOnUnexpectedWarnings();
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    QFile panel(m_home->filePath(u"disposition-panel"_s));
    QVERIFY(panel.open(QIODevice::WriteOnly));
    panel.write("#!/bin/sh\n"
                "[ \"$LC_ALL\" = C.UTF-8 ] || exit 9\n" // the panel speaks the agent's language
                "for word; do printf '%s\\0' \"$word\"; done >>\"$TOLD\"\n"
                "exit \"${STATUS:-0}\"\n");
    panel.close();
    QVERIFY(panel.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

HostsTest::Ran HostsTest::twinkle(const QStringList &arguments, const QStringList &variables) const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, m_home->path() + u":/usr/bin:/bin"_s);
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    environment.insert(u"TOLD"_s, m_home->filePath(u"told"_s));
    for (const QString &variable : variables) {
        const qsizetype equals = variable.indexOf(u'=');
        environment.insert(variable.first(equals), variable.sliced(equals + 1));
    }
    QProcess script;
    QSignalSpy finished(&script, &QProcess::finished);
    script.setProcessEnvironment(environment);
    script.start(QStringLiteral(TWINKLE_CALLS), arguments);
    if (!finished.wait(20'000))
        script.kill();
    return {script.exitCode(), script.readAllStandardOutput(), script.readAllStandardError()};
}

QStringList HostsTest::told() const
{
    QFile file(m_home->filePath(u"told"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList words = QString::fromUtf8(file.readAll()).split(u'\0');
    words.removeLast();
    return words;
}

void HostsTest::twinkleCalls_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QList<QStringList>>("events"); // variables of each
    QTest::addColumn<QStringList>("words"); // of all that was told
    QTest::addColumn<int>("kept"); // notes at the end
    const QString id = u"SIP_CALL_ID=ab/c 1@host"_s;
    const auto event = [&id](const QString &trigger, const QStringList &more = {}) {
        return QStringList{u"TWINKLE_TRIGGER="_s + trigger, id} + more;
    };
    const QString from = u"SIP_FROM_USER=+4930123"_s;
    const QString to = u"SIP_TO_USER=200"_s;
    const QString account = u"SIP_X_ACCOUNT_NUMBER=5|3|1"_s;
    const QString call = u"SIP_X_CALL_ID=12345"_s;
    const QStringList headers{u"-a"_s, u"X-Account-Number"_s, u"-c"_s, u"X-Call-Id"_s};
    using Events = QList<QStringList>;

    QTest::newRow("incoming") << QStringList()
                              << Events{event(u"in_call"_s, {from}),
                                        event(u"in_call_answered"_s, {from, to}),
                                        event(u"remote_release"_s)}
                              << QStringList{u"--call-id=ab/c 1@host"_s, u"--number=+4930123"_s,
                                             u"call-started"_s, u"--call-id=ab/c 1@host"_s,
                                             u"call-ended"_s}
                              << 0;
    QTest::newRow("outgoing") << QStringList()
                              << Events{event(u"out_call"_s),
                                        event(u"out_call_answered"_s, {from, to}),
                                        event(u"local_release"_s)}
                              << QStringList{u"--call-id=ab/c 1@host"_s, u"--number=200"_s,
                                             u"call-started"_s, u"--call-id=ab/c 1@host"_s,
                                             u"call-ended"_s}
                              << 0;
    QTest::newRow("headers of the INVITE")
        << headers
        << Events{event(u"in_call"_s, {from, account, call}), event(u"in_call_answered"_s, {from}),
                  event(u"local_release"_s)}
        << QStringList{u"--call-id=12345"_s, u"--number=+4930123"_s, u"--account=5|3|1"_s,
                       u"call-started"_s,    u"--call-id=12345"_s,   u"call-ended"_s}
        << 0;
    QTest::newRow("headers of the answer")
        << headers << Events{event(u"out_call_answered"_s, {to, account, call})}
        << QStringList{u"--call-id=12345"_s, u"--number=200"_s, u"--account=5|3|1"_s,
                       u"call-started"_s}
        << 1;
    QTest::newRow("a colleague's call")
        << headers
        << Events{event(u"in_call"_s, {from}), event(u"in_call_answered"_s, {from}),
                  event(u"remote_release"_s)}
        << QStringList() << 0;
    QTest::newRow("nobody answered")
        << headers
        << Events{event(u"in_call"_s, {from, account, call}), event(u"in_call_failed"_s, {from})}
        << QStringList() << 0;
    QTest::newRow("options of the panel")
        << QStringList{u"--"_s, u"--agent=a b"_s, u"--allow-insecure"_s}
        << Events{event(u"out_call_answered"_s), event(u"local_release"_s)}
        << QStringList{u"--agent=a b"_s,
                       u"--allow-insecure"_s,
                       u"--call-id=ab/c 1@host"_s,
                       u"--number="_s,
                       u"call-started"_s,
                       u"--agent=a b"_s,
                       u"--allow-insecure"_s,
                       u"--call-id=ab/c 1@host"_s,
                       u"call-ended"_s}
        << 0;
    QTest::newRow("a header from elsewhere")
        << headers
        << Events{event(u"in_call"_s, {call, u"SIP_X_ACCOUNT_NUMBER=$(touch x)`touch x`'\"\n;"_s}),
                  event(u"in_call_answered"_s, {from})}
        << QStringList{u"--call-id=12345"_s, u"--number=+4930123"_s,
                       u"--account=$(touch x)`touch x`'\" ;"_s, u"call-started"_s}
        << 1;
    QTest::newRow("an event of another kind")
        << QStringList() << Events{event(u"unknown"_s, {from})} << QStringList() << 0;
}

void HostsTest::twinkleCalls()
{
    QFETCH(QStringList, options);
    QFETCH(QList<QStringList>, events);
    QFETCH(QStringList, words);
    QFETCH(int, kept);
    for (const QStringList &event : events) {
        const Ran ran = twinkle(options, event);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.out, QByteArray()); // what Twinkle would take for an action
        QCOMPARE(ran.status, 0);
    }
    QCOMPARE(told(), words);
    QCOMPARE(notes().size(), kept);
}

void HostsTest::twinkleFaults_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("variables");
    const QString trigger = u"TWINKLE_TRIGGER=in_call"_s;
    const QString id = u"SIP_CALL_ID=1"_s;
    QTest::newRow("by hand") << QStringList() << QStringList();
    QTest::newRow("no call") << QStringList() << QStringList{trigger};
    QTest::newRow("no header") << QStringList{u"-a"_s, u"X;touch x"_s} << QStringList{trigger, id};
    QTest::newRow("no option") << QStringList{u"-z"_s} << QStringList{trigger, id};
}

void HostsTest::twinkleFaults()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, variables);
    const Ran ran = twinkle(options, variables);
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QCOMPARE(told(), QStringList());
}

void HostsTest::statusIsThePanels()
{
    QCOMPARE(twinkle({}, {u"TWINKLE_TRIGGER=remote_release"_s, u"SIP_CALL_ID=1"_s, u"STATUS=3"_s})
                 .status,
             3);
    QCOMPARE(told().size(), 2);
}

QTEST_GUILESS_MAIN(HostsTest)
#include "tst_hosts.moc"
