// SPDX-License-Identifier: MIT
//
// The plugin as Qt Designer and QUiLoader meet it: from its file, with nothing
// of the panel's linked.
#include "quiettest.h"

#include <QtUiPlugin/QDesignerCustomWidgetInterface>

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QIcon>
#include <QJsonObject>
#include <QPluginLoader>
#include <QStandardPaths>
#include <QTest>
#include <QUiLoader>
#include <QWidget>

#include <memory>

using namespace Disposition;
using namespace Qt::StringLiterals;

class DesignerTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void metaData();
    void inDesigner();
    void beingLookedAtCostsNothing();
    void aFormWithThePanel();
    void theServiceOfAForm();

private:
    static std::unique_ptr<QWidget> loadForm();
};

static const auto className = u"Disposition::DispositionPanel"_s;

/// Ours, and no other that this machine may have.
std::unique_ptr<QWidget> DesignerTest::loadForm()
{
    QUiLoader loader;
    loader.clearPluginPaths();
    loader.addPluginPath(QFileInfo(QStringLiteral(DESIGNER_PLUGIN)).path());
    QFile form(QStringLiteral(HOST_FORM));
    if (!form.open(QIODevice::ReadOnly))
        return nullptr;
    std::unique_ptr<QWidget> window(loader.load(&form));
    if (!window)
        qWarning() << loader.errorString();
    return window;
}

void DesignerTest::metaData()
{
    const QPluginLoader loader(QStringLiteral(DESIGNER_PLUGIN));
    QVERIFY(!loader.metaData().isEmpty());
    QCOMPARE(loader.metaData()["IID"_L1].toString(),
             QLatin1StringView(QDesignerCustomWidgetInterface_iid));
}

void DesignerTest::inDesigner()
{
    QPluginLoader loader(QStringLiteral(DESIGNER_PLUGIN));
    auto *plugin = qobject_cast<QDesignerCustomWidgetInterface *>(loader.instance());
    QVERIFY2(plugin, qPrintable(loader.errorString()));
    QCOMPARE(plugin->name(), className);
    QCOMPARE(plugin->group(), u"Disposition"_s);
    QCOMPARE(plugin->includeFile(), u"disposition/dispositionpanel.h"_s);
    QVERIFY(!plugin->isContainer());
    QVERIFY(!plugin->toolTip().isEmpty());
    QVERIFY(!plugin->whatsThis().isEmpty());
    QVERIFY(plugin->icon().availableSizes().contains(QSize(24, 24)));
    QVERIFY(!plugin->isInitialized());
    plugin->initialize(nullptr);
    QVERIFY(plugin->isInitialized());

    QUiLoader builder;
    builder.clearPluginPaths();
    QByteArray xml = plugin->domXml().toUtf8();
    builder.addPluginPath(QFileInfo(QStringLiteral(DESIGNER_PLUGIN)).path());
    QBuffer form(&xml);
    QVERIFY(form.open(QIODevice::ReadOnly));
    const std::unique_ptr<QWidget> panel(builder.load(&form));
    QVERIFY2(panel, qPrintable(builder.errorString()));
    QCOMPARE(QLatin1StringView(panel->metaObject()->className()), className);
    QCOMPARE(panel->size(), QSize(360, 600));
    QCOMPARE(panel->objectName(), u"dispositionPanel"_s);
}

// QUiLoader loads every Designer plugin on a machine, for programs that never
// heard of us.
void DesignerTest::beingLookedAtCostsNothing()
{
    const auto widgets = QApplication::allWidgets().size();
    QUiLoader loader;
    loader.clearPluginPaths();
    QVERIFY(!loader.availableWidgets().contains(className));
    loader.addPluginPath(QFileInfo(QStringLiteral(DESIGNER_PLUGIN)).path());
    QVERIFY(loader.availableWidgets().contains(className));

    QPluginLoader same(QStringLiteral(DESIGNER_PLUGIN));
    QObject *plugin = same.instance();
    QVERIFY(plugin);
    QCOMPARE(plugin->children().size(), 0);
    QCOMPARE(QAbstractEventDispatcher::instance()->registeredTimers(plugin).size(), 0);
    QCOMPARE(QApplication::allWidgets().size(), widgets);
}

void DesignerTest::aFormWithThePanel()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const auto window = loadForm();
    QVERIFY(window);
    const auto *panel = window->findChild<QWidget *>(u"outcomePanel"_s);
    QVERIFY(panel);
    QCOMPARE(QLatin1StringView(panel->metaObject()->className()), className);
    QCOMPARE(panel->property("agent").toString(), u"testagent"_s);
    QCOMPARE(panel->property("language").toString(), u"de"_s);
    QCOMPARE(panel->property("mnemonicsEnabled").toBool(), false);
    QCOMPARE(panel->property("entryByHand").toBool(), false);
    QCOMPARE(panel->property("logInByHand").toBool(), false);
    QCOMPARE(panel->property("commentLimit").toInt(), 120);
    QCOMPARE(panel->property("wrapUpSeconds").toInt(), 45);

    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QVERIFY(!panel->isAncestorOf(QApplication::focusWidget()));
    // The catalogues are in the plugin, too.
    const auto all = panel->findChildren<QWidget *>();
    const auto isGerman = [](const QWidget *each) {
        return each->accessibleName() == u"Kommentar"_s
            || each->accessibleName() == u"Kommentare"_s;
    };
    QVERIFY(std::any_of(all.cbegin(), all.cend(), isGerman));
    // A form keeps nothing before its program says where.
    QVERIFY(!QFileInfo::exists(data));
}

// By its names: a program that loads its forms need not link the panel.
void DesignerTest::theServiceOfAForm()
{
    auto window = loadForm();
    QVERIFY(window);
    const QVariant property = window->findChild<QWidget *>(u"outcomePanel"_s)->property("service");
    auto *service = property.value<QObject *>();
    QVERIFY(service);
    QCOMPARE(service->property("agent").toString(), u"testagent"_s);
    QCOMPARE(service->property("pendingCount").toInt(), 0);
    QCOMPARE(service->property("connectionText").toString(), QString());
    bool isGone = false;
    connect(service, &QObject::destroyed, this, [&isGone] { isGone = true; });
    window.reset();
    QVERIFY(isGone);
}

QTEST_MAIN(DesignerTest)
#include "tst_designer.moc"
