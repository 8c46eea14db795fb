// SPDX-License-Identifier: MIT
#include "scenes.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace Disposition::Screenshots {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Desk::Desk()
    : clock(std::make_shared<Test::FakeClock>())
    , service(clock)
    , panel(&service)
{
    auto transport = std::make_unique<Test::FakeTransport>();
    bus = transport.get();
    service.setTransport(std::move(transport));
    bus->enter(Transport::State::Open);
    service.setAgent(AgentId(u"testagent"_s));
}

void Desk::call(const QString &id, const QString &account)
{
    CallDetails details;
    details.startedAt = clock->now().addSecs(-192);
    service.startCall(CallId(id), AccountNumber(account), details);
    bus->receive(Test::outcomeListFor(id));
}

void Desk::end(const QString &id)
{
    service.endCall(CallId(id));
}

void Desk::fill(const QString &outcomeId, const QString &comments)
{
    panel.controller()->chooseOutcome(OutcomeId(outcomeId));
    panel.controller()->setComments(comments);
    Q_EMIT panel.controller()->formReplaced();
}

void Desk::submit()
{
    panel.controller()->submit();
    QCoreApplication::processEvents();
}

void Desk::waitForWords()
{
    const QString words = panel.controller()->message().text;
    const auto labels = panel.findChildren<QLabel *>();
    const auto says = [&words](const QLabel *label) {
        return label->accessibleName() == words;
    };
    while (std::none_of(labels.begin(), labels.end(), says))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

// As an entry of the menu does, without a menu on the picture.
void Desk::choose(const char *entry)
{
    const auto menus = panel.findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        if (menu->metaObject()->indexOfSignal(QByteArray(entry).append("()").constData()) >= 0)
            QMetaObject::invokeMethod(menu, entry);
    }
    QCoreApplication::processEvents();
}

void Desk::answer(const QString &callId, const QString &response)
{
    bus->receive(Test::resultFor(callId, response));
}

QList<Scene> scenes()
{
    const auto submitted = [](Desk &desk) {
        desk.call(u"12345"_s);
        desk.fill(u"3"_s, u"Line was engaged twice; try again after five."_s);
        desk.submit();
    };
    return {
        {u"logged-out"_s,
         [](Desk &desk) {
             desk.service.setAgent(AgentId());
         }},
        {u"by-hand"_s,
         [](Desk &) {
         }},
        {u"no-call"_s,
         [](Desk &desk) {
             desk.panel.setEntryByHand(false);
         }},
        {u"on-call"_s,
         [](Desk &desk) {
             desk.call(u"12345"_s);
         }},
        {u"typing"_s,
         [](Desk &desk) {
             desk.call(u"12345"_s);
             desk.panel.controller()->setOutcomeText(u"an"_s);
             Q_EMIT desk.panel.controller()->formReplaced();
         }},
        {u"waiting"_s,
         [](Desk &desk) {
             desk.call(u"12345"_s);
             desk.fill(u"8"_s, u"Rang for a minute."_s);
             desk.end(u"12345"_s);
             desk.call(u"12346"_s, u"5|3|1|0|0|44|2"_s);
             desk.call(u"12347"_s, u"5|3|1|0|0|44|3"_s);
         }},
        {u"submitting"_s,
         [submitted](Desk &desk) {
             submitted(desk);
             desk.waitForWords();
         }},
        {u"confirmed"_s,
         [submitted](Desk &desk) {
             submitted(desk);
             desk.answer(u"12345"_s, u"{\"success\":true}"_s);
         }},
        {u"refused"_s,
         [submitted](Desk &desk) {
             submitted(desk);
             desk.answer(u"12345"_s, uR"({"success":false,"msg":"Contact not found"})"_s);
         }},
        {u"invalid-call"_s,
         [](Desk &desk) {
             desk.call(u"999"_s);
             desk.fill(u"0"_s, u"Will pay on Friday."_s);
             desk.submit();
             desk.bus->receive(
                 uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"errorMessage":"Invalid Call ID:999","msg":"Invalid Call ID."}})"_s);
         }},
        {u"not-confirmed"_s,
         [submitted](Desk &desk) {
             submitted(desk);
             desk.clock->advance(8s);
         }},
        {u"not-sent"_s,
         [](Desk &desk) {
             desk.call(u"12345"_s);
             desk.bus->enter(Transport::State::Failed,
                             {TransportProblem::Code::ConnectionRefused, {}});
             desk.fill(u"5"_s, u"Wants no more calls."_s);
             desk.submit();
         }},
        {u"choose-an-outcome"_s,
         [](Desk &desk) {
             desk.call(u"12345"_s);
             desk.submit();
         }},
        {u"ambiguous-amount"_s,
         [](Desk &desk) {
             desk.call(u"12345"_s);
             desk.fill(u"0"_s, {});
             desk.panel.controller()->setTargetAmount(u"1.200"_s);
             Q_EMIT desk.panel.controller()->formReplaced();
             desk.submit();
         }},
        {u"too-long"_s,
         [](Desk &desk) {
             desk.call(u"12345"_s);
             desk.panel.setCommentLimit(30);
             desk.fill(u"3"_s, u"Line was engaged twice; try again after five."_s);
         }},
        {u"consequence"_s,
         [](Desk &desk) {
             desk.call(u"12345"_s);
             desk.fill(u"5"_s, u"Wants no more calls."_s);
             desk.submit();
         }},
        {u"time-is-short"_s,
         [](Desk &desk) {
             desk.panel.controller()->wrapUp()->setLimit(60s);
             desk.call(u"12345"_s);
             desk.fill(u"3"_s, {});
             desk.end(u"12345"_s);
             desk.clock->advance(45s);
         }},
        {u"late"_s,
         [](Desk &desk) {
             desk.panel.controller()->wrapUp()->setLimit(60s);
             desk.call(u"12345"_s);
             desk.end(u"12345"_s);
             desk.clock->advance(85s);
         }},
        {u"wrong-call"_s,
         [](Desk &desk) {
             desk.call(u"12344"_s, u"5|3|1|0|0|44|9"_s);
             desk.end(u"12344"_s);
             desk.call(u"999"_s);
             desk.fill(u"0"_s, u"Will pay on Friday."_s);
             desk.panel.controller()->setTargetAmount(u"250.5"_s);
             Q_EMIT desk.panel.controller()->formReplaced();
             desk.submit();
             desk.bus->receive(
                 uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"errorMessage":"Invalid Call ID:999","msg":"Invalid Call ID."}})"_s);
         }},
        {u"leaving"_s,
         [](Desk &desk) {
             for (const QString &id : {u"12345"_s, u"12346"_s}) {
                 desk.call(id);
                 desk.end(id);
             }
             desk.panel.prepareToClose();
         }},
        {u"change"_s,
         [submitted](Desk &desk) {
             submitted(desk);
             desk.answer(u"12345"_s, u"{\"success\":true}"_s);
             desk.panel.controller()->change();
         }},
        {u"history"_s,
         [](Desk &desk) {
             int minute = 0;
             for (const QString &outcome : {u"0"_s, u"3"_s, u"8"_s, u"5"_s}) {
                 const QString id = QString::number(12345 + ++minute);
                 desk.call(id);
                 desk.end(id);
                 desk.fill(outcome, {});
                 desk.submit();
                 desk.submit(); // for the one with a consequence
                 if (minute == 2)
                     desk.answer(id, uR"({"success":false,"msg":"Contact not found"})"_s);
                 else if (minute < 4)
                     desk.answer(id, u"{\"success\":true}"_s);
                 desk.clock->advance(60s);
             }
             desk.choose("historyWanted");
         }},
        {u"diagnostics"_s,
         [](Desk &desk) {
             desk.call(u"12345"_s);
             desk.choose("diagnosticsWanted");
         }},
        {u"log-in"_s,
         [](Desk &desk) {
             desk.service.setAgent(AgentId());
             desk.choose("logInWanted");
         }},
        {u"pinned"_s,
         [](Desk &desk) {
             desk.call(u"12345"_s);
             desk.panel.controller()->preferences()->setPinned(OutcomeId(u"8"_s), true);
         }},
        {u"no-list"_s,
         [](Desk &desk) {
             desk.service.startCall(CallId(u"1"_s), AccountNumber(u"5|3"_s));
             desk.clock->advance(20s);
         }},
        {u"server-notice"_s,
         [](Desk &desk) {
             desk.call(u"12345"_s);
             desk.bus->receive(
                 uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":{"msg":"WebSocket connection is reconnecting"}})"_s);
         }},
    };
}

} // namespace Disposition::Screenshots
