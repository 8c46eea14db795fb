// SPDX-License-Identifier: MIT
#include "panelcommand.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace Disposition::App {

using namespace Qt::StringLiterals;

using Verb = PanelCommand::Verb;
using Kind = PanelAnswer::Kind;

static constexpr int version = 1;

static constexpr std::array verbs{
    std::pair{Verb::CallStarted, "call-started"_L1},
    std::pair{Verb::CallEnded, "call-ended"_L1},
    std::pair{Verb::Raise, "raise"_L1},
    std::pair{Verb::Quit, "quit"_L1},
};
static constexpr std::array answers{
    std::pair{Kind::Done, "done"_L1},
    std::pair{Kind::Asks, "asks"_L1},
    std::pair{Kind::Refused, "refused"_L1},
};

template <typename Table>
static QString nameIn(const Table &table, typename Table::value_type::first_type value)
{
    for (const auto &[known, name] : table) {
        if (known == value)
            return name;
    }
    return {};
}

template <typename Table>
static std::optional<typename Table::value_type::first_type> valueIn(const Table &table,
                                                                     const QString &name)
{
    for (const auto &[value, known] : table) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

QString nameOf(Verb verb)
{
    return nameIn(verbs, verb);
}

std::optional<Verb> verbNamed(const QString &name)
{
    return valueIn(verbs, name);
}

static QByteArray toLine(QJsonObject object)
{
    object.insert("disposition"_L1, version);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray toLine(const PanelCommand &command)
{
    QJsonObject object{{u"command"_s, nameOf(command.verb)}};
    for (const auto &[key, value] : {std::pair{"callId"_L1, command.callId.toString()},
                                     std::pair{"account"_L1, command.account.toString()},
                                     std::pair{"number"_L1, command.number}}) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    return toLine(object);
}

QByteArray toLine(const PanelAnswer &answer)
{
    QJsonObject object{{u"answer"_s, nameIn(answers, answer.kind)}};
    if (!answer.words.isEmpty())
        object.insert("words"_L1, answer.words);
    return toLine(object);
}

std::variant<PanelCommand, QString> commandFromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue spoken = object.value("disposition"_L1);
    if (!spoken.isDouble())
        return u"this is no command"_s;
    if (spoken.toDouble() != version)
        return u"this panel is of another version: it takes commands of version %1, not %2"_s
            .arg(version)
            .arg(spoken.toDouble());
    const QString name = object.value("command"_L1).toString();
    const auto verb = verbNamed(name);
    if (!verb)
        return u"there is no command \"%1\""_s.arg(name);
    const PanelCommand command{*verb, CallId(object.value("callId"_L1).toString()),
                               AccountNumber(object.value("account"_L1).toString()),
                               object.value("number"_L1).toString()};
    const bool isOfCall = *verb == Verb::CallStarted || *verb == Verb::CallEnded;
    if (isOfCall && command.callId.isEmpty())
        return u"the call ID is missing"_s;
    return command;
}

PanelAnswer answerFromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto kind = valueIn(answers, object.value("answer"_L1).toString());
    const QString words = object.value("words"_L1).toString();
    if (kind && (object.value("disposition"_L1).toDouble() == version || *kind == Kind::Refused))
        return {*kind, words};
    return {Kind::Refused, u"the running panel is of another version"_s};
}

} // namespace Disposition::App
