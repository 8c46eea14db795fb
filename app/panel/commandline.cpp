// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "connection.h"
#include "instance/commandrun.h"
#include "instance/panelstarter.h"

#include <QApplication>

#include <algorithm>

namespace Disposition::App {

using namespace Qt::StringLiterals;

using Verb = PanelCommand::Verb;

static const QStringList ofCall{u"call-id"_s, u"account"_s, u"number"_s};

static QList<QCommandLineOption> addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Sets the telephony outcomes of an agent's calls.\n\n"
        "For each state folder one panel runs; a second start gives it its call and raises it.\n"
        "Commands to the running panel, for programs that know of calls:\n"
        "  call-started --call-id ID [--account KEY] [--number N]  starts a panel if none runs\n"
        "  call-ended --call-id ID\n"
        "  raise\n"
        "  quit                                                    it may ask the agent first\n"
        "Exit status: 0 done, 2 bad usage, 3 no running panel."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    QList<QCommandLineOption> options = connectionOptions();
    options += QList<QCommandLineOption>{
        {u"number"_s, u"The telephone number at the other end of the call."_s, u"N"_s},
        {u"outcomes"_s, u"JSON file with the outcomes to offer while the bus has told none."_s,
         u"FILE"_s},
        {u"language"_s, u"The panel's language, as in de or pt_BR."_s, u"TAG"_s},
        {u"outcome-names"_s, u"JSON file with names of outcomes in other languages."_s, u"FILE"_s},
        {u"translations"_s,
         u"Folder with disposition_<language>.qm files; it is watched, and a change is shown at "
         "once."_s,
         u"DIR"_s},
        {u"show-context"_s, u"For translators: where each text of the panel comes from."_s},
        {u"demo"_s, u"Practise with a simulated bus inside the program."_s},
    };
    parser.addPositionalArgument(u"command"_s, u"call-started, call-ended, raise or quit."_s,
                                 u"[command]"_s);
    QCommandLineOption story(u"story"_s, u"With --demo: play a story without a person."_s);
    QCommandLineOption picture(u"picture"_s, u"With --story: save a picture."_s, u"FILE"_s);
    QCommandLineOption started(startedByCommand(), u"Started by call-started."_s);
    QCommandLineOption painted(u"first-paint"_s, u"Tell when it was, or quit then."_s, u"WHAT"_s);
    for (QCommandLineOption *option : {&story, &picture, &started, &painted}) {
        option->setFlags(QCommandLineOption::HiddenFromHelp);
        options.append(*option);
    }
    parser.addOptions(options);
    return options;
}

// Qt's own options, such as -platform and a session manager's -session, are
// taken from the arguments by the QApplication.
static bool isQtOption(const QString &argument)
{
    return argument.size() > 2 && argument[0] == u'-' && argument[1] != u'-';
}

CommandLine::CommandLine(int &argc, char **argv)
    : m_argc(argc)
    , m_argv(argv)
{
    m_options = addOptions(m_parser);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    bool isRead = m_parser.parse(arguments);
    if (!isRead && std::any_of(arguments.cbegin() + 1, arguments.cend(), isQtOption)) {
        needDisplay();
        isRead = m_parser.parse(QCoreApplication::arguments());
    }
    const QString error = isRead ? readCommand() : m_parser.errorText();
    const bool asksHelp = m_parser.isSet(u"help"_s) || m_parser.isSet(u"help-all"_s);
    if (isRead && (asksHelp || m_parser.isSet(u"version"_s)))
        needNoDisplay();
    if (isRead && asksHelp)
        m_parser.showHelp(0);
    if (isRead && m_parser.isSet(u"version"_s))
        m_parser.showVersion();
    if (!error.isEmpty()) {
        tell(error);
        m_status = 2;
    }
}

CommandLine::~CommandLine() = default;

QString CommandLine::readCommand()
{
    const QStringList given = m_parser.positionalArguments();
    if (given.isEmpty())
        return {};
    m_verb = verbNamed(given.first());
    if (!m_verb)
        return u"there is no command \"%1\", only call-started, call-ended, raise and quit"_s.arg(
            given.first());
    if (given.size() > 1)
        return u"unexpected after %1: %2"_s.arg(given[0], given[1]);
    if (m_parser.isSet(u"demo"_s))
        return u"%1: a panel with --demo takes no commands"_s.arg(given[0]);
    return {};
}

PanelCommand givenCall(const Settings &settings, Verb verb)
{
    return {verb, CallId(settings.text(u"call-id"_s, {})),
            AccountNumber(settings.text(u"account"_s, {})), settings.text(u"number"_s, {})};
}

std::optional<PanelCommand> CommandLine::command(const Settings &settings) const
{
    if (!m_verb)
        return std::nullopt;
    if (*m_verb == Verb::CallStarted || *m_verb == Verb::CallEnded)
        return givenCall(settings, *m_verb);
    return PanelCommand{*m_verb, {}, {}, {}};
}

QString CommandLine::commandError(const Settings &settings) const
{
    const auto told = command(settings);
    const bool isOfCall = m_verb == Verb::CallStarted || m_verb == Verb::CallEnded;
    if (isOfCall && told->callId.isEmpty())
        return u"%1: --call-id is missing"_s.arg(nameOf(*m_verb));
    if (m_verb && !isOfCall) {
        for (const QString &option : ofCall) {
            if (m_parser.isSet(option))
                return u"%1: --%2 belongs to a call"_s.arg(nameOf(*m_verb), option);
        }
    }
    return settings.usageError();
}

QHash<QString, QString> CommandLine::givenOptions() const
{
    return App::givenOptions(m_parser, m_options);
}

QStringList CommandLine::panelOptions() const
{
    QStringList given;
    for (const QCommandLineOption &option : m_options) {
        const QString name = option.names().constFirst();
        if (!m_parser.isSet(option) || ofCall.contains(name))
            continue;
        const bool takesValue = !option.valueName().isEmpty();
        given.append(u"--"_s + name + (takesValue ? u'=' + m_parser.value(option) : QString()));
    }
    return given;
}

void CommandLine::needDisplay()
{
    if (qobject_cast<QApplication *>(m_application.get()))
        return;
    m_application.reset(); // there is but one at a time
    m_application = std::make_unique<QApplication>(m_argc, m_argv);
}

void CommandLine::needNoDisplay()
{
    if (!m_application)
        m_application = std::make_unique<QCoreApplication>(m_argc, m_argv);
}

} // namespace Disposition::App
