// SPDX-License-Identifier: MIT
#include <disposition/refusal.h>

#include <QtGlobal>

namespace Disposition {

const char *sourceText(RefusalKind kind)
{
    switch (kind) {
    case RefusalKind::InvalidCallId:
    case RefusalKind::EmptyCallId:
        //: In the panel, when the campaign manager does not know the call ID. The documented words.
        return QT_TRANSLATE_NOOP("Refusal", "Invalid Call ID.");
    case RefusalKind::Stated:
    case RefusalKind::Unstated:
        //: In the panel, when the server said no to an outcome and gave no reason.
        return QT_TRANSLATE_NOOP("Refusal", "The server refused this outcome and gave no reason.");
    case RefusalKind::EmptyAccount:
        //: In the panel, when the account number (the key of the contact) is not known.
        return QT_TRANSLATE_NOOP("Refusal", "The account number is missing.");
    case RefusalKind::NoOutcome:
        //: In the panel, at the list of outcomes, when Set outcome was pressed with none chosen.
        return QT_TRANSLATE_NOOP("Refusal", "Choose an outcome");
    case RefusalKind::NotLoggedIn:
        //: In the panel, when no agent is logged in.
        return QT_TRANSLATE_NOOP("Refusal", "Log in to set outcomes");
    case RefusalKind::BadLeadScore:
        //: In the panel, at the lead score field.
        return QT_TRANSLATE_NOOP("Refusal",
                                 "The lead score is not a whole number that can be sent.");
    case RefusalKind::BadTargetAmount:
        //: In the panel, at the target amount field.
        return QT_TRANSLATE_NOOP("Refusal", "The target amount is not a number that can be sent.");
    case RefusalKind::NotKept:
        //: In the panel, when the outcome could not be written to the disk first.
        return QT_TRANSLATE_NOOP("Refusal", "The outcome cannot be kept, and was not sent.");
    }
    Q_UNREACHABLE();
    return "";
}

QString englishText(const Refusal &refusal)
{
    if (refusal.kind == RefusalKind::NotKept && !refusal.problem.isNone())
        return englishText(refusal.problem);
    return refusal.serverWords.isEmpty() ? QString::fromLatin1(sourceText(refusal.kind))
                                         : refusal.serverWords;
}

} // namespace Disposition
