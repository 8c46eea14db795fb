// SPDX-License-Identifier: MIT
#include <disposition/sentences.h>

namespace Disposition::Sentences {

using namespace Qt::StringLiterals;

static QString notKept(const Texts &texts, const StoreProblem &problem)
{
    return texts.translate("Storage", sourceText(problem.code))
        .replace("%1"_L1, texts.quoted(problem.file));
}

QString refusal(const Texts &texts, const Refusal &refusal)
{
    if (refusal.kind == RefusalKind::NotKept && !refusal.problem.isNone())
        return notKept(texts, refusal.problem);
    if (!refusal.serverWords.isEmpty() && refusal.serverWords != englishText({refusal.kind, {}}))
        return refusal.serverWords;
    return texts.translate("Refusal", sourceText(refusal.kind));
}

QString storage(const Texts &texts, const StoreProblem &problem)
{
    switch (problem.code) {
    case StoreProblem::Code::None:
        return {};
    case StoreProblem::Code::Full:
        //: In the panel, about what is typed. It is lost when the program ends.
        return texts.translate("Storage", "The disk is full: what you type is not kept.");
    case StoreProblem::Code::Busy:
    case StoreProblem::Code::Failed:
        //: In the panel, about what is typed. It is lost when the program ends. %1 is a file.
        return texts.translate("Storage", "%1 cannot be written: what you type is not kept.")
            .replace("%1"_L1, texts.quoted(problem.file));
    default:
        return notKept(texts, problem);
    }
}

QString connection(const Texts &texts, Transport::State state)
{
    switch (state) {
    case Transport::State::Open:
        //: State of the connection to the campaign manager, in the status line.
        return texts.translate("Connection", "Connected");
    case Transport::State::Connecting:
        //: State of the connection to the campaign manager, in the status line.
        return texts.translate("Connection", "Connecting…");
    case Transport::State::Closed:
    case Transport::State::Failed:
        break;
    }
    //: State of the connection to the campaign manager, in the status line.
    return texts.translate("Connection", "Not connected");
}

QString problem(const Texts &texts, const TransportProblem &problem)
{
    if (problem.code == TransportProblem::Code::HostSays)
        return problem.detail;
    const char *source = sourceText(problem.code);
    if (!*source)
        return {};
    return texts.translate("Connection", source).replace("%1"_L1, texts.quoted(problem.detail));
}

QString number(const Texts &texts, const NumberReading &reading)
{
    using Problem = NumberReading::Problem;
    switch (reading.problem) {
    case Problem::None:
    case Problem::Empty:
        return {};
    case Problem::NotANumber:
        //: At a number field, when what was typed cannot be read.
        return texts.translate("Number", "This is not a number.");
    case Problem::Ambiguous:
        if (reading.candidates.size() == 2) {
            //: At a number field. %1 and %2 are the two numbers that "1.200" could mean.
            return texts.translate("Number", "This could be %1 or %2. Type it with decimals.")
                .arg(amountToText(reading.candidates[0], texts.locale()),
                     amountToText(reading.candidates[1], texts.locale()));
        }
        //: At a number field, when a point or comma could be a decimal mark or group digits.
        return texts.translate("Number",
                               "This can be read in two ways. Type it without separators.");
    case Problem::TooManyDigits:
        //: At the lead score or the target amount, after it was typed.
        return texts.translate("Number", "This number has too many digits.");
    case Problem::TooManyPlaces:
        //: At the target amount field.
        return texts.translate("Number", "This amount has too many decimal places.");
    case Problem::OutOfRange:
        //: At the lead score or the target amount, after it was typed.
        return texts.translate("Number", "This number is too big.");
    case Problem::NotWhole:
        //: At the lead score field.
        return texts.translate("Number", "The lead score is a whole number.");
    }
    Q_UNREACHABLE();
    return {};
}

PanelField fieldOf(const Refusal &refusal)
{
    switch (refusal.kind) {
    case RefusalKind::InvalidCallId:
    case RefusalKind::EmptyCallId:
        return PanelField::CallId;
    case RefusalKind::EmptyAccount:
        return PanelField::Account;
    case RefusalKind::NoOutcome:
        return PanelField::Outcome;
    case RefusalKind::BadLeadScore:
        return PanelField::LeadScore;
    case RefusalKind::BadTargetAmount:
        return PanelField::TargetAmount;
    case RefusalKind::Stated:
    case RefusalKind::Unstated:
    case RefusalKind::NotLoggedIn:
    case RefusalKind::NotKept:
        break;
    }
    return PanelField::None;
}

QString clock(const Texts &texts, const QDateTime &time)
{
    // Some locales count seconds even in their short format; nobody reads them here.
    QString format = texts.locale().timeFormat(QLocale::ShortFormat);
    format.remove(":ss"_L1);
    return texts.locale().toString(time.toLocalTime().time(), format);
}

// What an earlier program kept may be from another day.
QString dayAndClock(const Texts &texts, const QDateTime &time)
{
    const QDate day = time.toLocalTime().date();
    if (day == QDate::currentDate())
        return clock(texts, time);
    QString format = texts.locale().dateTimeFormat(QLocale::ShortFormat);
    format.remove(":ss"_L1);
    return texts.locale().toString(time.toLocalTime(), format);
}

static QString twoDigits(const QLocale &locale, qint64 number)
{
    const QString digits = locale.toString(number);
    return number < 10 ? locale.zeroDigit() + digits : digits;
}

QString duration(const Texts &texts, std::chrono::seconds time)
{
    const QLocale locale = texts.locale();
    const auto hours = time.count() / 3600;
    const QString minutes = twoDigits(locale, time.count() / 60 % 60);
    const QString seconds = twoDigits(locale, time.count() % 60);
    if (hours == 0) {
        //: How long something lasts: %1 minutes, %2 seconds, as in 03:12.
        return texts.translate("Time", "%1:%2").arg(minutes, seconds);
    }
    //: How long something lasts: %1 hours, %2 minutes, %3 seconds, as in 1:03:12.
    return texts.translate("Time", "%1:%2:%3").arg(locale.toString(hours), minutes, seconds);
}

QString quickKey(const Texts &texts, int digit)
{
    //: A key that chooses an outcome: Alt with the digit %1.
    return texts.translate("Key", "Alt+%1").arg(digit);
}

static QString unconfirmed(const Texts &texts, const OutcomeRecord &record)
{
    if (record.state == RecordState::NeedsDecision) {
        //: In the panel. %1 is the call ID, %2 the time of the submit. The outcome may or may not
        //: have been set, and is too old to be sent again without asking.
        return texts.translate("Result",
                               "Not confirmed, kept since %2: call %1. Retry now or discard it.");
    }
    if (record.isInMemoryOnly && record.reason == UnconfirmedReason::NotSent) {
        //: In the panel. %1 is the call ID, %2 the time of the submit. There is no connection, and
        //: no place on the disk: what is not sent goes with the program.
        return texts.translate("Result",
                               "Not confirmed yet: call %1 (%2) is not sent, and cannot be kept on "
                               "disk. Leave the panel open.");
    }
    if (record.isInMemoryOnly) {
        //: In the panel. %1 is the call ID, %2 the time of the submit. Nobody answered, and there
        //: is no place on the disk to keep it until then.
        return texts.translate("Result",
                               "Not confirmed yet: call %1 (%2) may be set, and cannot be kept on "
                               "disk. Leave the panel open.");
    }
    switch (record.reason) {
    case UnconfirmedReason::NoAnswer:
        //: In the panel. %1 is the call ID, %2 the time of the submit. The server did not answer.
        return texts.translate(
            "Result",
            "Not confirmed yet: no answer for call %1 (%2). Kept; Retry now sends it again.");
    case UnconfirmedReason::NotSent:
        //: In the panel. %1 is the call ID, %2 the time of the submit. There is no connection.
        return texts.translate("Result",
                               "Not confirmed yet: call %1 (%2) is not sent. Kept, and sent when "
                               "the connection returns.");
    case UnconfirmedReason::None:
    case UnconfirmedReason::ConnectionLost:
        break;
    }
    //: In the panel. %1 is the call ID, %2 the time of the submit. The connection broke meanwhile.
    return texts.translate("Result",
                           "Not confirmed yet: call %1 (%2) may be set. Kept, and sent again when "
                           "the connection returns.");
}

PanelMessage record(const Texts &texts, const OutcomeRecord &record, const QString &outcomeName)
{
    using Kind = PanelMessage::Kind;
    const QString call = texts.quoted(record.request.callId.toString());
    switch (record.state) {
    case RecordState::Confirmed:
        //: In the panel. %1 is the outcome, %2 the time, %3 the call ID.
        return {Kind::Success,
                texts.translate("Result", "Outcome set: %1 (%2), call %3")
                    .arg(texts.quoted(outcomeName), clock(texts, record.settledAt), call),
                PanelField::None};
    case RecordState::Refused:
        if (call.isEmpty())
            return {Kind::Error, refusal(texts, record.refusal), fieldOf(record.refusal)};
        //: In the panel. %1 is why the server refused the outcome, a whole sentence; %2 the call
        //: ID, %3 the time.
        return {Kind::Error,
                texts.translate("Result", "%1 (call %2, %3)")
                    .arg(texts.quoted(refusal(texts, record.refusal)), call,
                         clock(texts,
                               record.settledAt.isValid() ? record.settledAt : record.submittedAt)),
                fieldOf(record.refusal)};
    case RecordState::Waiting:
    case RecordState::Unconfirmed:
    case RecordState::NeedsDecision:
        return {Kind::Doubt,
                unconfirmed(texts, record).arg(call, dayAndClock(texts, record.submittedAt)),
                PanelField::None};
    case RecordState::InFlight:
        //: In the panel, while the outcome of call %1 is on its way to the server.
        return {Kind::Progress,
                texts.translate("Result", "Setting the outcome of call %1…").arg(call),
                PanelField::None};
    case RecordState::Discarded:
        break;
    }
    //: In the panel. %1 is the call ID. The agent took an unconfirmed outcome back.
    return {Kind::Notice, texts.translate("Result", "Discarded: the outcome of call %1").arg(call),
            PanelField::None};
}

} // namespace Disposition::Sentences
