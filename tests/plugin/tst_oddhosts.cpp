// SPDX-License-Identifier: MIT
//
// Hosts that are no Qt Widgets program, end without a word, unload what they
// loaded, or lack what the panel would like to have.
#include "quiettest.h"
#include "ranprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Disposition;
using namespace Disposition::Test;
using namespace Qt::StringLiterals;

class OddHostsTest : public QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void applications_data();
    void applications();
    void ends_data();
    void ends();
    void unloads();
    void withoutWebSocketLibrary_data();
    void withoutWebSocketLibrary();
    void withoutTls();
    void insecure();

private:
    const QString m_plugin = QStringLiteral(DISPOSITION_PANEL_PLUGIN);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void OddHostsTest::init()
{
    failOnUnexpectedWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

// What they say of themselves, each line on its own; without Qt's own words.
static QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) {
        return line.contains("propagateSizeHints"_L1) || line.contains("XDG_RUNTIME_DIR"_L1);
    });
    return lines;
}

void OddHostsTest::applications_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("no application")
        << u"refused: The panel needs a QApplication, and there is none yet."_s;
    QTest::newRow("core")
        << u"refused: The panel needs a QApplication; this program has a QCoreApplication."_s;
    QTest::newRow("gui")
        << u"refused: The panel needs a QApplication; this program has a QGuiApplication."_s;
}

void OddHostsTest::applications()
{
    QFETCH(QString, words);
    const RanProgram ran = run(ODD_HOST, {QString::fromLatin1(QTest::currentDataTag()), m_plugin});
    QCOMPARE(ran.status, 1);
    QCOMPARE(linesOf(ran.out), QStringList{words});
    QCOMPARE(linesOf(ran.err), QStringList());
}

void OddHostsTest::ends_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"orderly", "exit", "leave"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void OddHostsTest::ends()
{
    QFETCH(QString, mode);
    const RanProgram ran = run(ODD_HOST, {mode, m_plugin});
    QCOMPARE(linesOf(ran.err), QStringList());
    QCOMPARE(linesOf(ran.out), QStringList{u"used"_s});
    QCOMPARE(ran.status, 0);
}

void OddHostsTest::unloads()
{
    const RanProgram ran = run(ODD_HOST, {u"unload"_s, m_plugin});
    QCOMPARE(linesOf(ran.err), QStringList());
    QStringList lines = linesOf(ran.out);
    QVERIFY(!lines.isEmpty());
    QCOMPARE(lines.takeLast(), u"gone"_s);
    QCOMPARE(lines.takeLast(), u"unloaded"_s);
    for (const QString &line : std::as_const(lines)) // Qt's own, at their first use
        QVERIFY2(line.startsWith("registered: "_L1) && !line.contains("Disposition"_L1),
                 qPrintable(line));
    QCOMPARE(ran.status, 0);
}

void OddHostsTest::withoutWebSocketLibrary_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("missing") << false;
    QTest::newRow("cannot be loaded") << true;
}

// As where QtWebSockets or QtNetwork is not installed: the panel is there, and says so.
void OddHostsTest::withoutWebSocketLibrary()
{
    QFETCH(bool, isThere);
    const QString alone = m_folder->filePath(u"libdispositionpanel.so"_s);
    QVERIFY(QFile::copy(m_plugin, alone));
    if (isThere) {
        QFile file(m_folder->filePath(u"libdispositionwebsocket.so"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no library");
    }
    const RanProgram ran = run(ODD_HOST, {u"connect"_s, alone, u"ws://127.0.0.1:1"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.startsWith("3 The WebSocket library cannot be loaded: "_L1),
             qPrintable(ran.out));
    QVERIFY2(ran.out.contains("libdispositionwebsocket.so"_L1), qPrintable(ran.out));
}

// Qt finds its plugins by the qt.conf beside the program: here all but those for TLS.
void OddHostsTest::withoutTls()
{
    const QString host = m_folder->filePath(u"oddhost"_s);
    QVERIFY(QFile::copy(QStringLiteral(ODD_HOST), host));
    QVERIFY(QDir(m_folder->path()).mkdir(u"plugins"_s));
    const QString all = QLibraryInfo::path(QLibraryInfo::PluginsPath);
    for (const QString &kind : {u"platforms"_s, u"sqldrivers"_s})
        QVERIFY(QFile::link(all + u'/' + kind, m_folder->filePath(u"plugins/"_s + kind)));
    QFile conf(m_folder->filePath(u"qt.conf"_s));
    QVERIFY(conf.open(QIODevice::WriteOnly));
    conf.write("[Paths]\nPlugins=" + m_folder->filePath(u"plugins"_s).toLocal8Bit() + '\n');
    conf.close();
    const RanProgram ran
        = run(host.toLocal8Bit().constData(), {u"connect"_s, m_plugin, u"wss://127.0.0.1:1"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(linesOf(ran.out),
             QStringList{u"3 Encryption (TLS) is not available on this machine"_s});
}

void OddHostsTest::insecure()
{
    const RanProgram ran = run(ODD_HOST, {u"connect"_s, m_plugin, u"ws://192.0.2.1"_s});
    QCOMPARE(linesOf(ran.out),
             QStringList{u"3 Unencrypted connections (ws://) to other machines are not allowed"_s});
}

QTEST_GUILESS_MAIN(OddHostsTest)
#include "tst_oddhosts.moc"
