// SPDX-License-Identifier: MIT
#include "fault.h"

#include <algorithm>
#include <iterator>

namespace Disposition::Simulator {

using Kind = Fault::Kind;

static constexpr int noValue = -1;

static const struct
{
    const char *name;
    Kind kind;
    int byDefault;
} known[] = {
    {"drop-before-reply", Kind::DropBeforeReply, noValue},
    {"drop-after-reply", Kind::DropAfterReply, noValue},
    {"never-answer", Kind::NeverAnswer, noValue},
    {"answer-late", Kind::AnswerLate, 10'000},
    {"answer-twice", Kind::AnswerTwice, noValue},
    {"answer-for-another", Kind::AnswerForAnother, noValue},
    {"garbage", Kind::Garbage, noValue},
    {"truncated", Kind::Truncated, noValue},
    {"binary", Kind::Binary, noValue},
    {"huge", Kind::Huge, 64},
    {"deep", Kind::Deep, 100'000},
    {"invalid-utf8", Kind::InvalidUtf8, noValue},
    {"fragments", Kind::Fragments, noValue},
    {"no-pong", Kind::NoPong, noValue},
    {"close", Kind::Close, 1011},
    {"refuse", Kind::Refuse, 503},
    {"silent-handshake", Kind::SilentHandshake, noValue},
    {"half-open", Kind::HalfOpen, noValue},
    {"restart", Kind::Restart, 2000},
};

std::optional<Fault> Fault::fromText(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString name = text.left(equals);
    const auto it = std::find_if(std::begin(known), std::end(known), [&name](const auto &fault) {
        return name == QLatin1StringView(fault.name);
    });
    if (it == std::end(known))
        return std::nullopt;
    Fault fault{it->kind, std::max(it->byDefault, 0), 0};
    if (equals < 0)
        return fault;
    bool isNumber = false;
    fault.value = text.mid(equals + 1).toInt(&isNumber);
    if (!isNumber || fault.value < 0 || it->byDefault == noValue)
        return std::nullopt;
    return fault;
}

QStringList Fault::names()
{
    QStringList names;
    for (const auto &fault : known)
        names.append(QString::fromLatin1(fault.name));
    return names;
}

} // namespace Disposition::Simulator
