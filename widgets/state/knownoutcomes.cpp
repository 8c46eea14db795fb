// SPDX-License-Identifier: MIT
#include "knownoutcomes.h"

#include <QCoreApplication>

namespace Disposition {

namespace {

struct Known
{
    const char16_t *id;
    const char *name;
};

// IDs are configuration: a site may call its number 3 what it likes, hence
// both must match before a name is exchanged for its translation.
constexpr Known known[] = {
    //: Telephony outcome 0: the call reached its aim.
    {u"0", QT_TRANSLATE_NOOP("Outcome", "Success")},
    //: Telephony outcome 1: the contact hung up before an agent answered.
    {u"1", QT_TRANSLATE_NOOP("Outcome", "Abandoned")},
    //: Telephony outcome 2: the number is not in service.
    {u"2", QT_TRANSLATE_NOOP("Outcome", "Invalid")},
    //: Telephony outcome 3: the line was engaged.
    {u"3", QT_TRANSLATE_NOOP("Outcome", "Busy")},
    //: Telephony outcome 4: the contact wants to be called again.
    {u"4", QT_TRANSLATE_NOOP("Outcome", "CallBack")},
    //: Telephony outcome 5: "do not call": the contact must never be called again.
    {u"5", QT_TRANSLATE_NOOP("Outcome", "DNC")},
    //: Telephony outcome 6: a fax machine answered.
    {u"6", QT_TRANSLATE_NOOP("Outcome", "Fax")},
    //: Telephony outcome 7: an answering machine or a voice mailbox answered.
    {u"7", QT_TRANSLATE_NOOP("Outcome", "Answering Machine")},
    //: Telephony outcome 8: it rang, and nobody answered.
    {u"8", QT_TRANSLATE_NOOP("Outcome", "No Answer")},
    //: Telephony outcome 9: the contact rejected the call.
    {u"9", QT_TRANSLATE_NOOP("Outcome", "Reject")},
};

} // namespace

const char *knownName(const Outcome &outcome)
{
    for (const Known &entry : known) {
        if (outcome.id.toString() == QStringView(entry.id)
            && outcome.name.compare(QLatin1StringView(entry.name), Qt::CaseInsensitive) == 0)
            return entry.name;
    }
    return nullptr;
}

bool isDoNotCall(const Outcome &outcome)
{
    const QString name = outcome.name.simplified().toCaseFolded();
    return name == QLatin1StringView("dnc") || name == QLatin1StringView("do not call")
        || name.startsWith(QLatin1StringView("dnc ")) || name.endsWith(QLatin1StringView("(dnc)"));
}

} // namespace Disposition
