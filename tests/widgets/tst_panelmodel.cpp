// SPDX-License-Identifier: MIT
//
// What no single test thinks of: thousands of random steps, and after each of
// them the panel is held against a plain notebook of what was typed where.
#include "fakeclock.h"
#include "faketransport.h"
#include "quiettest.h"

#include <disposition/panelcontroller.h>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

using namespace Disposition;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PanelMessage::Kind;
using TState = Transport::State;

static const QString yes = u"{\"success\":true}"_s;
static const Draft blank{{}, {}, u"0"_s, u"0.00"_s, {}};

/// What the notebook holds of one call.
struct Note
{
    enum State { Open, Sent, Done };

    QString id, account, agent;
    bool isLive = true;
    State state = Open;
    bool wasDone = false; ///< confirmed, and perhaps to be changed since
    Draft draft = blank;
    QString mark = {}; ///< what its comments begin with, where they were written for another call
    QString request = {}; ///< the last submit, as requestOf() reads it off the wire
    int submits = 0; ///< tells an answer to a former submit from one to the last
};

/// A frame that left on this connection and has no answer yet.
struct Frame
{
    QString id;
    CallInstance call;
    int submit;
};

static QString requestOf(const QJsonObject &sent)
{
    QStringList fields;
    for (const auto &name : {"callid"_L1, "AccountNumber"_L1, "OutcomeId"_L1, "LeadScore"_L1,
                             "UserID"_L1, "AgentComments"_L1, "TargetAmount"_L1})
        fields += sent[name].toVariant().toString();
    return fields.join(u'/');
}

/// One agent's desk with its panel, what happens there, and the notebook.
struct Desk
{
    explicit Desk(quint32 seed);
    void step(int number, bool isLast)
    {
        QList<qsizetype> urn; // each action as often as its weight
        for (qsizetype i = 0; i < actions.size(); ++i)
            urn.append(QList<qsizetype>(std::get<int>(actions.at(i)), i));
        const Action &action = isLast ? actions.last() : actions.at(urn.at(pick(int(urn.size()))));
        const CallInstance before = shown();
        log = log.last(std::min<qsizetype>(log.size(), 29));
        log += u"%1 at #%2: %3"_s.arg(number)
                   .arg(quint64(before))
                   .arg(QLatin1StringView(std::get<0>(action)));
        isLed = false;
        (this->*std::get<2>(action))();
        if (pick(4) != 0)
            QCoreApplication::processEvents(); // else the next step is quicker
        clock->advance(1ms);
        checkMove(before);
        readFrames();
        check();
    }

    QString fault; ///< the first thing that was wrong
    QStringList log; ///< the last steps

    using Action = std::tuple<const char *, int, void (Desk::*)()>; ///< with its weight
    static const QList<Action> actions;

    int pick(int below) { return int(random.bounded(below)); }
    QString pickId() { return QString::number(700 + pick(5)); }
    CallInstance shown() const { return panel.shownCall().instance; }
    Note *note() { return notes.count(shown()) ? &notes[shown()] : nullptr; }
    QString agent() const { return service.agent().toString(); }
    void add(const QString &words) { log.last() += u' ' + words; }
    void blame(const QString &what, CallInstance call)
    {
        if (fault.isEmpty())
            fault = u"#%1 %2"_s.arg(quint64(call)).arg(what);
    }

    // What happens to the agent

    Note *liveNote(const QString &id)
    {
        for (auto &[call, note] : notes) {
            if (note.isLive && note.id == id)
                return &note;
        }
        return nullptr;
    }

    // Few IDs and accounts: most calls have an ID that was used before.
    void startCall()
    {
        const QString id = pickId();
        const QString account = u"5|%1"_s.arg(pick(3) * pick(20));
        Note *known = liveNote(id);
        const bool isTwice = known && known->account == account;
        if (!isTwice && panel.otherCalls().size() > pick(8))
            return;
        if (known)
            known->isLive = isTwice;
        const CallInstance call = service.startCall(CallId(id), AccountNumber(account));
        add(u"%1 %2: #%3"_s.arg(id, account).arg(quint64(call)));
        if (notes.count(call) != (isTwice ? 1u : 0u))
            blame(u"is not the call that was started"_s, call);
        if (!isTwice)
            notes[call] = Note{id, account, agent()};
    }
    void endCall()
    {
        const QString id = pickId();
        add(id);
        if (Note *known = liveNote(id))
            known->isLive = false;
        service.endCall(CallId(id));
    }
    qsizetype firstFrame(const QString &id) const
    {
        qsizetype at = 0;
        while (at < unanswered.size() && unanswered.at(at).id != id)
            ++at;
        return at;
    }
    void answer()
    {
        if (unanswered.isEmpty())
            return;
        // Of the frames for one ID, the server answers the first.
        const QString id = unanswered.at(pick(int(unanswered.size()))).id;
        const Frame frame = unanswered.takeAt(firstFrame(id));
        const int what = pick(6);
        add(u"#%1: %2"_s.arg(quint64(frame.call)).arg(what < 2 ? u"no" : u"yes"));
        Note &its = notes[frame.call];
        // Else it was taken back meanwhile, or answered when it was sent before.
        if (its.state == Note::Sent && its.submits == frame.submit) {
            its.state = what < 2 ? Note::Open : Note::Done;
            its.wasDone = its.wasDone || what >= 2;
            confirming = what < 2 ? CallInstance::None : frame.call;
            confirmedIds.insert(what < 2 ? QString() : id);
        }
        static const QString invalid
            = uR"({"channel":"Amazon","topic":"Error","subtopic":"ApiError","data":)"
              uR"({"errorMessage":"Invalid Call ID:%1","msg":"Invalid Call ID."}})"_s;
        static const QString no = uR"({"success":false,"msg":"Contact not found"})"_s;
        bus->receive(what == 0 ? invalid.arg(id) : Test::resultFor(id, what == 1 ? no : yes));
        confirming = CallInstance::None;
    }

    /// Words that are no answer to anything that was asked.
    void strayAnswer()
    {
        const QString id = pickId();
        const bool isAsked = firstFrame(id) < unanswered.size();
        bus->receive(Test::resultFor(id, isAsked ? u"{}"_s : yes));
    }
    void list()
    {
        QString text = Test::outcomeListFor(asked);
        if (pick(3) == 0) // Busy is not offered any more
            text.replace(u"\"3\",\"Description\":\"Busy\""_s, u"\"4\",\"Description\":\"Other\""_s);
        bus->receive(text);
    }
    void wait()
    {
        clock->advance(std::array<std::chrono::seconds, 5>{1s, 1s, 4s, 9s, 16min}[pick(5)]);
    }
    void connection()
    {
        const auto state
            = std::array{TState::Connecting, TState::Failed, TState::Open}[std::min(pick(9), 2)];
        bus->enter(state, {TransportProblem::Code::ConnectionLost, {}});
    }
    void changeAgent()
    {
        isLed = true;
        service.setAgent(AgentId(agent() == u"ann" ? u"ben"_s : u"ann"_s));
    }

    // What the agent does

    /// Where what is typed now has to be found again; null where it is not taken.
    Draft *touch()
    {
        Note *its = note();
        if (!its || its->state != Note::Open)
            return nullptr;
        isInert = false;
        return &its->draft;
    }
    QString marker() const { return u"#%1 "_s.arg(quint64(shown())); }
    QString markOf(const Note &its) const { return its.mark.isEmpty() ? marker() : its.mark; }
    void type(void (PanelController::*set)(const QString &), QString Draft::*field,
              const QString &text)
    {
        if (Draft *draft = touch())
            draft->*field = text;
        (panel.*set)(text);
    }
    void comment()
    {
        if (Note *its = note(); its && its->state == Note::Open)
            its->mark.clear();
        const QString words = marker() + QString::number(++typed);
        type(&PanelController::setComments, &Draft::comments, words);
    }
    void typeOutcome()
    {
        if (Draft *draft = touch())
            draft->outcome = {};
        type(&PanelController::setOutcomeText, &Draft::outcomeText, u"bu%1"_s.arg(++typed));
    }
    void typeNumbers()
    {
        const QString score = pick(8) == 0 ? u"x"_s : QString::number(pick(900));
        const QString amount = u"%1.%2"_s.arg(quint64(shown()) % 1000).arg(10 + pick(90));
        type(&PanelController::setLeadScore, &Draft::leadScore, score);
        type(&PanelController::setTargetAmount, &Draft::targetAmount, amount);
    }
    void choose()
    {
        static const QList<Outcome> known{{OutcomeId(u"0"_s), u"Success"_s},
                                          {OutcomeId(u"3"_s), u"Busy"_s},
                                          {OutcomeId(u"8"_s), u"No Answer"_s}};
        const Outcome &outcome = known.at(pick(int(known.size())));
        if (!panel.outcomes()->contains(outcome.id))
            return; // nobody can choose what is not offered
        if (Draft *draft = touch())
            std::tie(draft->outcome, draft->outcomeText) = std::tie(outcome.id, outcome.name);
        panel.chooseOutcome(outcome.id);
    }
    void submit()
    {
        Note *its = note();
        // Without words, the frames of two calls with one ID could be the same.
        if (its && !isInert && its->draft.comments.isEmpty())
            comment();
        if (its && !isInert && its->draft.outcome.isEmpty() && pick(4) != 0)
            choose();
        const bool isToGo = its && its->state == Note::Open && !isInert
            && !its->draft.outcome.isEmpty() && panel.outcomes()->contains(its->draft.outcome)
            && its->draft.leadScore != u"x";
        const bool wasGone = panel.progress() == Progress::Submitting;
        panel.submit();
        if (isToGo != (!wasGone && panel.progress() == Progress::Submitting))
            blame(isToGo ? u"was not submitted"_s : u"was submitted"_s, shown());
        if (!isToGo)
            return;
        const Draft &d = its->draft;
        its->request = u"%1/%2/%3/%4/%5/%6/%7"_s.arg(its->id, its->account, d.outcome.toString(),
                                                     d.leadScore, its->agent, d.comments,
                                                     QString::number(d.targetAmount.toDouble()));
        its->state = Note::Sent;
        ++its->submits;
        add(its->request);
    }
    void clear()
    {
        if (Note *its = note(); its && its->state == Note::Open) {
            its->draft = blank;
            its->mark.clear();
        }
        panel.clear();
    }
    void change()
    {
        if (Note *its = note(); its && its->state == Note::Done) {
            its->state = Note::Open;
            its->draft.outcomeText = panel.outcomes()->nameOf(its->draft.outcome);
            isInert = false;
        }
        panel.change();
    }
    void aim()
    {
        const QList<Call> recent = panel.recentCalls();
        if (!panel.canAim() || recent.isEmpty())
            return;
        const Call target = recent.at(pick(int(recent.size())));
        add(u"at #%1"_s.arg(quint64(target.instance)));
        Note &from = *note();
        Note &to = notes[target.instance];
        to.mark = markOf(from);
        std::tie(to.draft, to.state) = std::tuple(from.draft, Note::Open);
        std::tie(from.draft, from.mark) = std::tuple(blank, QString());
        from.wasDone = from.wasDone || !from.isLive; // nobody is asked for its outcome any more
        isLed = true;
        isInert = false;
        panel.aimAt(target.instance);
        if (shown() != target.instance)
            blame(u"was not aimed at"_s, target.instance);
    }
    void changeFromHistory()
    {
        HistoryModel *history = panel.history();
        if (history->rowCount() == 0)
            return;
        const OutcomeRecord record = history->recordAt(pick(history->rowCount()));
        const OutcomeRequest &set = record.request;
        add(set.comments);
        isLed = true;
        isInert = false;
        panel.changeFrom(record);
        // A call of long ago is known to the history alone.
        if (notes.count(shown()) == 0) {
            Note old{set.callId.toString(), set.account.toString(), agent(), false, Note::Done};
            old.wasDone = true;
            notes[shown()] = old;
        }
        Note &its = *note();
        if (its.id != set.callId.toString() || its.account != set.account.toString())
            blame(u"is not the call of the history"_s, shown());
        const bool isFree
            = its.state == Note::Done || (its.state == Note::Open && its.draft == blank);
        if (!isFree || !record.isSettled())
            return;
        its.state = Note::Open;
        its.mark = set.comments.section(u' ', 0, 0) + u' ';
        its.draft
            = {set.outcome, panel.outcomes()->nameOf(set.outcome), QString::number(set.leadScore),
               QString::number(set.targetAmount.toDouble(), 'f', 2), set.comments};
    }
    void retry() { panel.retryNow(); }
    void discard()
    {
        panel.discard();
        // It is not taken back while it is in flight.
        if (Note *its = note();
            its && its->state == Note::Sent && panel.progress() == Progress::Editing)
            its->state = Note::Open;
    }
    void dismiss() { panel.dismissMessage(); }
    void show()
    {
        const QList<Call> others = panel.otherCalls();
        if (!others.isEmpty())
            show(others.at(pick(int(others.size()))).instance);
    }
    void show(CallInstance call)
    {
        isLed = true;
        panel.showCall(call);
        if (shown() != call)
            blame(u"is not shown"_s, call);
        check();
    }

    /// Everything that was typed is found again.
    void showAll()
    {
        const QList<Call> others = panel.otherCalls();
        for (const Call &call : others)
            show(call.instance);
    }

    // The panel held against the notebook

    /// Each frame is the last submit of a call that has no answer yet.
    void readFrames()
    {
        const QList<QJsonObject> sets = bus->sets();
        const QList<QJsonObject> asks = bus->sentOf(u"GetCallOutCome"_s);
        if (!asks.isEmpty())
            asked = asks.last()["data"_L1]["callid"_L1].toString();
        bus->sent.clear();
        for (const QJsonObject &set : sets) {
            const QString request = requestOf(set["data"_L1].toObject());
            const auto its = std::find_if(notes.cbegin(), notes.cend(), [&](const auto &pair) {
                return pair.second.state == Note::Sent && pair.second.request == request;
            });
            if (its == notes.cend())
                return blame(u"nobody submitted "_s + request, CallInstance::None);
            unanswered.append({its->second.id, its->first, its->second.submits});
        }
    }

    /// The panel leaves by itself only a form with nothing of the agent's in it.
    void checkMove(CallInstance before)
    {
        if (shown() == before)
            return;
        isInert = !isLed && before != CallInstance::None;
        const auto left = notes.find(before);
        if (isLed || left == notes.cend() || left->second.state == Note::Done)
            return;
        if (left->second.state == Note::Sent || left->second.draft != blank)
            blame(u"was left"_s, before);
    }
    void checkSuccess(const QString &text)
    {
        if (text.contains("Outcome set:"_L1) && !confirmedIds.contains(text.section(u' ', -1)))
            blame(text, shown());
    }

    /// Calls that last, want an outcome, or have a change begun can be shown, and no others.
    void checkOffered()
    {
        QSet<CallInstance> offered{shown()};
        const QList<Call> others = panel.otherCalls();
        for (const Call &call : others)
            offered.insert(call.instance);
        for (const auto &[call, note] : notes) {
            const bool isBegun = note.state == Note::Sent
                || (note.state == Note::Open && (!note.wasDone || note.draft != blank));
            const bool isToBe = note.agent == agent() && (note.isLive || isBegun);
            if (call != shown() && isToBe != offered.contains(call))
                blame(isToBe ? u"is not offered"_s : u"is offered"_s, call);
        }
    }
    void check()
    {
        checkSuccess(panel.message().text);
        checkSuccess(panel.notice().section(u'\n', -1));
        checkOffered();
        const Note *its = note();
        if (!its)
            return;
        if (its->agent != agent())
            blame(u"is another agent's"_s, shown());
        const Progress now = panel.progress();
        const bool isSent = now == Progress::Submitting || now == Progress::Unconfirmed;
        if (isSent != (its->state == Note::Sent)
            || (now == Progress::Confirmed) != (its->state == Note::Done))
            blame(u"stands at %1"_s.arg(int(now)), shown());
        const Draft &draft = panel.draft();
        if (!draft.comments.isEmpty() && !draft.comments.startsWith(markOf(*its)))
            blame(u"shows the words of another call: "_s + draft.comments, shown());
        if (draft != its->draft)
            blame(u"shows another draft than was typed: "_s + draft.comments, shown());
    }

    QRandomGenerator random;
    std::shared_ptr<Test::FakeClock> clock = std::make_shared<Test::FakeClock>();
    OutcomeService service{clock};
    Test::FakeTransport *bus = new Test::FakeTransport;
    PanelController panel{&service};

    std::map<CallInstance, Note> notes;
    QList<Frame> unanswered;
    QString asked; ///< the call whose outcomes the panel wants to know
    QSet<QString> confirmedIds;
    CallInstance confirming = CallInstance::None; ///< whose success is told just now
    bool isInert = false; ///< the panel came here by itself, and nobody touched the form
    bool isLed = false; ///< in this step it was told to show another call
    int typed = 0;
};

// By weight: so much goes on that most calls see more than one of each.
const QList<Desk::Action> Desk::actions{{"start call", 12, &Desk::startCall},
                                        {"end call", 12, &Desk::endCall},
                                        {"answer", 36, &Desk::answer},
                                        {"stray answer", 2, &Desk::strayAnswer},
                                        {"list", 5, &Desk::list},
                                        {"wait", 4, &Desk::wait},
                                        {"connection", 6, &Desk::connection},
                                        {"change agent", 2, &Desk::changeAgent},
                                        {"comment", 14, &Desk::comment},
                                        {"choose", 24, &Desk::choose},
                                        {"type outcome", 1, &Desk::typeOutcome},
                                        {"type numbers", 6, &Desk::typeNumbers},
                                        {"submit", 22, &Desk::submit},
                                        {"clear", 1, &Desk::clear},
                                        {"change", 8, &Desk::change},
                                        {"aim", 6, &Desk::aim},
                                        {"change from history", 3, &Desk::changeFromHistory},
                                        {"retry", 4, &Desk::retry},
                                        {"discard", 4, &Desk::discard},
                                        {"dismiss", 3, &Desk::dismiss},
                                        {"show", 5, &Desk::show},
                                        {"show all", 1, &Desk::showAll}};

Desk::Desk(quint32 seed)
    : random(seed)
{
    service.setConfiguredOutcomes(
        {{OutcomeId(u"0"_s), u"Success"_s}, {OutcomeId(u"3"_s), u"Busy"_s}});
    service.setTransport(std::unique_ptr<Transport>(bus));
    bus->enter(TState::Open);
    service.setAgent(AgentId(u"ann"_s));
    panel.texts()->setLanguage(QLocale(u"en_GB"_s));
    panel.setEntryByHand(false);
    QObject::connect(bus, &Transport::stateChanged, &panel, [this] {
        if (bus->state() == TState::Open)
            return;
        readFrames();
        unanswered.clear(); // nothing that arrives later can be for these
    });
    QObject::connect(&panel, &PanelController::messageAppeared, &panel,
                     [this](const PanelMessage &message) {
                         if (message.kind == Kind::Success && shown() != confirming)
                             blame(message.text, shown());
                     });
}

class PanelModelTest : public Test::QuietTest
{
    Q_OBJECT

private Q_SLOTS:
    void randomSteps_data();
    void randomSteps();
};

void PanelModelTest::randomSteps_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
    bool isNumber = false;
    const quint32 given = qEnvironmentVariable("DISPOSITION_SEED").toUInt(&isNumber);
    if (isNumber)
        QTest::addRow("given seed %u", given) << given;
}

void PanelModelTest::randomSteps()
{
    QFETCH(quint32, seed);
    Desk desk(seed);
    constexpr int steps = 10'000;
    for (int step = 1; step <= steps; ++step) {
        desk.step(step, step == steps);
        QVERIFY2(desk.fault.isEmpty(),
                 qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(desk.fault, desk.log.join(u'\n'))));
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(desk.log.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(PanelModelTest)
#include "tst_panelmodel.moc"
