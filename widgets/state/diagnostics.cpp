// SPDX-License-Identifier: MIT
#include <disposition/diagnostics.h>

#include <disposition/sentences.h>
#include <disposition/version.h>

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

namespace Disposition {

using namespace Qt::StringLiterals;

// The server's words may name a call, an account or a telephone number.
static QString withoutNumbers(QString words)
{
    static const QRegularExpression number(u"[\\p{Nd}|]{3,}"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return words.replace(number, u"…"_s);
}

// Its name is the person's in most places.
static QString withoutHome(QString text)
{
    return text.replace(QDir::homePath() + u'/', u"~/"_s);
}

// Which catalogue won is what a translator wants to know.
static QString languageOf(const Texts &texts)
{
    const QString file = texts.catalogueFile();
    const QString name = texts.locale().name();
    if (file.isEmpty() || file.startsWith(u':')) {
        //: In the diagnostics, of the language: %1 is its short name, as in de_DE; its words came
        //: with the program.
        return texts.translate("Diagnostics", "%1, built in").arg(name);
    }
    //: In the diagnostics, of the language: %1 is its short name, as in de_DE, %2 the file that its
    //: words come from.
    return texts.translate("Diagnostics", "%1, from %2").arg(name, texts.quoted(withoutHome(file)));
}

QString diagnostics(const OutcomeService &service, const Texts &texts)
{
    QStringList lines;
    const auto add = [&lines, &texts](const QString &label, const QString &value) {
        //: In the diagnostics: %1 is what it is, as in "Version", %2 its value.
        lines.append(texts.translate("Diagnostics", "%1: %2").arg(label, texts.quoted(value)));
    };
    //: In the diagnostics, where there is nothing to say.
    const QString nothing = texts.translate("Diagnostics", "none");
    const auto orNothing = [&nothing](const QString &text) {
        return text.isEmpty() ? nothing : text;
    };
    //: In the diagnostics: the version of this program.
    add(texts.translate("Diagnostics", "Version"), QStringLiteral(DISPOSITION_VERSION_STR));
    add(u"Qt"_s, QString::fromLatin1(qVersion()));
    //: In the diagnostics: the language that the panel speaks.
    add(texts.translate("Diagnostics", "Language"), languageOf(texts));
    //: In the diagnostics: the computer's system.
    add(texts.translate("Diagnostics", "System"), QSysInfo::prettyProductName());
    //: In the diagnostics: the connection to the campaign manager.
    add(texts.translate("Diagnostics", "Connection"),
        Sentences::connection(texts, service.connectionState()));
    //: In the diagnostics: why there is no connection.
    add(texts.translate("Diagnostics", "Problem of the connection"),
        orNothing(Sentences::problem(texts, service.connectionProblem())));
    //: In the diagnostics: what the campaign manager said last that belonged to no call.
    add(texts.translate("Diagnostics", "Last words of the server"),
        orNothing(withoutNumbers(service.lastServerWords())));
    //: In the diagnostics: the number of outcomes that are not confirmed.
    add(texts.translate("Diagnostics", "Not confirmed"),
        texts.locale().toString(service.pendingCount()));
    //: In the diagnostics: the folder of what is kept on this computer.
    add(texts.translate("Diagnostics", "State"), orNothing(withoutHome(service.stateFolder())));
    //: In the diagnostics: why nothing can be kept on this computer.
    add(texts.translate("Diagnostics", "Problem of the state"),
        orNothing(withoutHome(Sentences::storage(texts, service.storeProblem()))));
    return lines.join(u'\n');
}

} // namespace Disposition
