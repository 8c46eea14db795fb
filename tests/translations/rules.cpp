// SPDX-License-Identifier: MIT
#include "rules.h"

#include "translator/textrules.h"

namespace Disposition::Test {

using namespace Qt::StringLiterals;

QStringList faultsOfList(const TsFile &list)
{
    QStringList faults;
    for (const TsMessage &each : list.messages) {
        if (each.note.isEmpty())
            faults.append(each.key() + u": no note for the translator"_s);
        const QStringList placeholders = App::placeholdersIn(each.source);
        for (const QString &placeholder : placeholders) {
            if (!each.note.contains(placeholder))
                faults.append(each.key()
                              + u": the note does not say what %1 is"_s.arg(placeholder));
        }
    }
    return faults;
}

QStringList faultsOfTranslation(const TsFile &file, const Plural &plural)
{
    QStringList faults;
    QSet<QString> seen;
    QList<App::TranslatedText> done;
    for (const TsMessage &message : file.messages) {
        if (seen.contains(message.key()))
            faults.append(message.key() + u": stands twice"_s);
        seen.insert(message.key());
        if (!message.isDone())
            continue;
        const int wanted = message.hasPlural ? plural.forms : 1;
        if (message.forms.size() != wanted)
            faults.append(u"%1: %2 forms, and the language has %3"_s.arg(message.key())
                              .arg(message.forms.size())
                              .arg(wanted));
        done.append({message.context, message.source, message.forms,
                     message.hasPlural ? plural.singular : QSet<int>(), message.hasPlural});
    }
    return faults + App::faultsOf(done);
}

QStringList differences(const TsFile &file, const TsFile &list)
{
    const auto lines = [](const TsFile &of) {
        QStringList all;
        for (const TsMessage &each : of.messages)
            all.append(each.key() + (each.hasPlural ? u" (plural) "_s : u" "_s) + each.note);
        return all;
    };
    const QStringList have = lines(file);
    const QStringList want = lines(list);
    QStringList faults;
    for (const QString &line : want) {
        if (!have.contains(line))
            faults.append(u"missing, or changed: "_s + line);
    }
    for (const QString &line : have) {
        if (!want.contains(line))
            faults.append(u"no longer in the source: "_s + line);
    }
    return faults;
}

} // namespace Disposition::Test
