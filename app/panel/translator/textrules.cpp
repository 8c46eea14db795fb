// SPDX-License-Identifier: MIT
#include "textrules.h"

#include <QHash>
#include <QRegularExpression>

#include <utility>

namespace Disposition::App {

using namespace Qt::StringLiterals;

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%(\\d|n)"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

static QString mnemonicsIn(const QString &text)
{
    static const QRegularExpression mnemonic(u"&([^&])"_s);
    QString found;
    for (auto it = mnemonic.globalMatch(text); it.hasNext();)
        found += it.next().captured(1).toUpper();
    return found;
}

/// The kind of sign that a text ends with, in any script; 0 for none.
static char endOf(QString text)
{
    static const QRegularExpression letter(u"\\(&.\\)$"_s);
    text.remove(letter); // as in "結果(&O)"
    if (text.isEmpty())
        return 0;
    const QChar last = text.back();
    static const QHash<char, QString> signs{
        {'.', u".。।"_s}, {'?', u"?？؟"_s}, {'!', u"!！"_s}, {':', u":：︰"_s}, {'~', u"…"_s}};
    for (auto it = signs.cbegin(); it != signs.cend(); ++it) {
        if (it->contains(last))
            return it.key();
    }
    return 0;
}

static QString spacesAround(const QString &text)
{
    const bool before = !text.isEmpty() && text.front().isSpace();
    const bool after = !text.isEmpty() && text.back().isSpace();
    return u"%1%2%3"_s.arg(int(before)).arg(int(after)).arg(text.count("  "_L1));
}

static void judge(const TranslatedText &message, const QString &form, bool mayLeaveOutNumber,
                  QStringList &faults)
{
    const auto complain = [&](const QString &why) {
        faults.append(u"%1: \"%2\" %3"_s.arg(message.key(), form, why));
    };
    QStringList wanted = placeholdersIn(message.source);
    QStringList found = placeholdersIn(form);
    if (mayLeaveOutNumber) {
        wanted.removeAll(u"%n"_s);
        found.removeAll(u"%n"_s);
    }
    if (wanted != found)
        complain(u"has not the placeholders of the source"_s);
    if (mnemonicsIn(form).size() != mnemonicsIn(message.source).size())
        complain(u"has an Alt letter too many or too few"_s);
    if (endOf(form) != endOf(message.source))
        complain(u"does not end as the source does"_s);
    if (spacesAround(form) != spacesAround(message.source))
        complain(u"has other spaces than the source"_s);
}

/// Two things that can be seen at once must not share a letter.
static QStringList sharedLetters(const QList<TranslatedText> &texts)
{
    // The page that lies over the form leaves the panel's head in sight.
    static const QStringList head{u"Call &ID"_s, u"&Account"_s, u"%n &waiting"_s};
    const auto isSeenWith = [](const TranslatedText &a, const TranslatedText &b) {
        const bool pageA = a.context != "Panel"_L1;
        const bool pageB = b.context != "Panel"_L1;
        if (pageA && pageB)
            return a.context == b.context || a.context == "Page"_L1 || b.context == "Page"_L1;
        return pageA == pageB || head.contains(pageA ? b.source : a.source);
    };
    QStringList faults;
    QList<std::pair<QChar, TranslatedText>> all;
    for (const TranslatedText &message : texts) {
        QSet<QChar> letters;
        for (const QString &form : message.forms) {
            for (const QChar letter : mnemonicsIn(form))
                letters.insert(letter);
        }
        for (const QChar letter : std::as_const(letters)) {
            for (const auto &[taken, other] : std::as_const(all)) {
                if (taken == letter && isSeenWith(message, other))
                    faults.append(
                        u"%1: Alt+%2 is also that of %3"_s.arg(message.key(), letter, other.key()));
            }
            all.append({letter, message});
        }
        if (letters.size() > 1)
            faults.append(message.key() + u": its forms have different Alt letters"_s);
    }
    return faults;
}

QStringList faultsOf(const QList<TranslatedText> &texts)
{
    QStringList faults;
    for (const TranslatedText &text : texts) {
        for (int form = 0; form < int(text.forms.size()); ++form)
            judge(text, text.forms[form], text.lone.contains(form), faults);
    }
    return faults + sharedLetters(texts);
}

} // namespace Disposition::App
