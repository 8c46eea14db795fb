// SPDX-License-Identifier: MIT
//
// The panel in a form that uic compiled: made with a parent and no more, set by
// its properties, with a service of its own.
#include "faketransport.h"
#include "quiettest.h"
#include "ui_hostform.h"

#include <disposition/dispositionpanel.h>
#include <disposition/outcomeservice.h>
#include <disposition/panelcontroller.h>

#include <QMetaProperty>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PanelFormTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoBringsTheService();
    void compiled();
    void properties_data();
    void properties();
    void agentFollowsTheService();
    void languageByTag();
    void aCall();
    void whatIsTypedIsKeptWhenTheFormGoes();
};

void PanelFormTest::whoBringsTheService()
{
    QWidget window;
    OutcomeService service;
    const DispositionPanel *inAForm = new DispositionPanel(&window);
    const DispositionPanel asAPage; // as uic makes what goes into a tab
    const DispositionPanel withoutParent(nullptr);
    const DispositionPanel *withNull = new DispositionPanel(nullptr, &window);
    const DispositionPanel given(&service);
    for (const DispositionPanel *own : std::initializer_list<const DispositionPanel *>{
             inAForm, &asAPage, &withoutParent, withNull}) {
        QVERIFY(own->service());
        QVERIFY(own->service() != &service);
        QCOMPARE(own->controller()->service(), own->service());
    }
    QVERIFY(asAPage.service() != withoutParent.service());
    QCOMPARE(inAForm->parentWidget(), &window);
    QCOMPARE(withNull->parentWidget(), &window);
    QCOMPARE(asAPage.parentWidget(), nullptr);
    QCOMPARE(given.service(), &service);

    QPointer<OutcomeService> own = inAForm->service();
    delete inAForm;
    QVERIFY(!own);
}

void PanelFormTest::compiled()
{
    QWidget window;
    Ui::HostForm form;
    form.setupUi(&window);
    const DispositionPanel *panel = form.outcomePanel;
    QCOMPARE(panel->agent(), u"testagent"_s);
    QCOMPARE(panel->service()->agent(), AgentId(u"testagent"_s));
    QCOMPARE(panel->language(), u"de"_s);
    QCOMPARE(panel->controller()->texts()->locale(), QLocale(u"de"_s));
    QVERIFY(!panel->isMnemonicsEnabled());
    QVERIFY(!panel->isEntryByHand());
    QVERIFY(!panel->isLogInByHand());
    QCOMPARE(panel->commentLimit(), 120);
    QCOMPARE(panel->controller()->commentLimit(), 120);
    QCOMPARE(panel->wrapUpSeconds(), 45);
    QCOMPARE(panel->controller()->wrapUp()->limit(), 45s);
    QCOMPARE(panel->controller()->stage(), PanelController::Stage::NoCall);
}

void PanelFormTest::properties_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QVariant>("before");
    QTest::addColumn<QVariant>("after");
    const auto row = [](const char *name, const QVariant &before, const QVariant &after) {
        QTest::newRow(name) << QByteArray(name) << before << after;
    };
    row("agent", QString(), u"anna"_s);
    row("language", QString(), u"pt_BR"_s);
    row("catalogueFolders", QStringList(), QStringList{u"/nowhere"_s});
    row("mnemonicsEnabled", true, false);
    row("entryByHand", true, false);
    row("logInByHand", true, false);
    row("commentLimit", 500, 20);
    row("wrapUpSeconds", 0, 60);
}

void PanelFormTest::properties()
{
    QFETCH(QByteArray, name);
    QFETCH(QVariant, before);
    QFETCH(QVariant, after);
    DispositionPanel panel;
    const QMetaObject *meta = panel.metaObject();
    const QMetaProperty property = meta->property(meta->indexOfProperty(name.constData()));
    QVERIFY(property.isValid());
    QVERIFY(property.isDesignable());
    QVERIFY(property.hasStdCppSet()); // what uic writes into its code
    QCOMPARE(property.read(&panel), before);
    QVERIFY(property.hasNotifySignal());
    const QSignalSpy told(&panel, property.notifySignal());
    QVERIFY(property.write(&panel, after));
    QCOMPARE(property.read(&panel), after);
    QCOMPARE(told.size(), 1);
}

void PanelFormTest::agentFollowsTheService()
{
    DispositionPanel panel;
    const QSignalSpy told(&panel, &DispositionPanel::agentChanged);
    panel.service()->setAgent(AgentId(u"bert"_s));
    QCOMPARE(panel.agent(), u"bert"_s);
    QCOMPARE(told.size(), 1);
    panel.setAgent({});
    QVERIFY(panel.service()->agent().isEmpty());
}

void PanelFormTest::languageByTag()
{
    DispositionPanel panel;
    const auto spoken = [&panel] {
        return panel.controller()->texts()->locale();
    };
    panel.setLanguage(u"de"_s);
    QCOMPARE(spoken(), QLocale(u"de"_s));
    panel.setLanguage(u"d"_s); // on the way to something else
    QCOMPARE(panel.language(), u"d"_s);
    QCOMPARE(spoken(), QLocale());
    panel.setLanguage(QLocale(u"pt_BR"_s));
    QCOMPARE(panel.language(), u"pt_BR"_s);
    panel.setLanguage(QString());
    QCOMPARE(panel.language(), QString());
    QCOMPARE(spoken(), QLocale());
}

// What the README tells a host that uses a form.
void PanelFormTest::aCall()
{
    QWidget window;
    Ui::HostForm form;
    form.setupUi(&window);
    OutcomeService *service = form.outcomePanel->service();
    auto transport = std::make_unique<Test::FakeTransport>();
    Test::FakeTransport *bus = transport.get();
    service->setTransport(std::move(transport));
    bus->enter(Transport::State::Open);
    service->startCall(CallId(u"12345"_s), AccountNumber(u"5|3|1|0|0|44|1"_s));
    bus->receive(Test::outcomeListFor(u"12345"_s));
    service->endCall(CallId(u"12345"_s));

    form.outcomePanel->controller()->chooseOutcome(OutcomeId(u"1"_s));
    form.outcomePanel->controller()->submit();
    QTRY_COMPARE(bus->sets().size(), 1);
    const QSignalSpy confirmed(service, &OutcomeService::outcomeConfirmed);
    bus->receive(Test::resultFor(u"12345"_s, u"{\"success\":true}"_s));
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(form.outcomePanel->controller()->progress(), Progress::Confirmed);
}

void PanelFormTest::whatIsTypedIsKeptWhenTheFormGoes()
{
    const QTemporaryDir folder;
    {
        QWidget window;
        Ui::HostForm form;
        form.setupUi(&window);
        OutcomeService *service = form.outcomePanel->service();
        service->setStateFolder(folder.path());
        service->startCall(CallId(u"1"_s), AccountNumber(u"5|1"_s));
        window.show();
        form.outcomePanel->setFocus();
        form.outcomePanel->controller()->setComments(u"Half a"_s);
    }
    OutcomeService next;
    const QSignalSpy restored(&next, &OutcomeService::restored);
    next.setStateFolder(folder.path());
    next.setAgent(AgentId(u"testagent"_s));
    QTRY_COMPARE(next.keptDrafts().size(), 1);
    QCOMPARE(next.keptDrafts().first().callId, CallId(u"1"_s));
}

QTEST_MAIN(PanelFormTest)
#include "tst_panelform.moc"
