// SPDX-License-Identifier: MIT
#include "pseudolanguage.h"

#include <disposition/dispositionpanel.h>
#include <disposition/panelcontroller.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Disposition::Test {

using namespace Qt::StringLiterals;

static QChar accented(QChar c)
{
    static const QString plain = u"aceinouyzACEINOUYZ"_s;
    static const QString rich = u"äçéïñöüýžÅÇÊÎÑØÛÝŽ"_s;
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : rich[at];
}

static QChar mirrored(QChar c)
{
    if (!c.isLetter() || c.unicode() > 0x7f)
        return c;
    return QChar(0x0628 + (c.toLower().unicode() - 'a') % 18); // Arabic letters
}

static QChar wide(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f ? QChar(c.unicode() + 0xfee0) : c;
}

// What the panel fills in, and the letter for Alt, stay as they are.
template <typename Change> static QString changed(const QString &text, Change change)
{
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isSign = text[i] == u'%' || text[i] == u'&';
        if (isSign && i + 1 < text.size()) {
            made += text.mid(i, 2);
            ++i;
        } else {
            made += change(text[i]);
        }
    }
    return made;
}

/// Four tenths more, in words where there are words.
static QString longer(const QString &text)
{
    static const QRegularExpression placeholder(u"%(\\d|n)"_s);
    QString words = text;
    words.remove(placeholder);
    const auto isLetter = [](QChar c) {
        return c.isLetter();
    };
    if (std::none_of(words.cbegin(), words.cend(), isLetter))
        return text; // "%1:%2" is no longer in any language
    QString more;
    const bool hasWords = text.contains(u' ');
    const int wanted = int(std::ceil(0.4 * double(text.size())));
    for (int i = 0; i < wanted; ++i)
        more += hasWords && i % 6 == 0 && wanted > 1 ? u' ' : u'ø';
    // Before the sign that a text ends with.
    const bool hasEnd = !text.isEmpty() && text.back().isPunct() && text.size() > 3;
    return hasEnd ? text.chopped(1) + more + text.back() : text + more;
}

static QString halved(const QString &text)
{
    QString made;
    int letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isSign = i > 0 && (text[i - 1] == u'%' || text[i - 1] == u'&');
        letters = text[i].isLetter() ? letters + 1 : 0;
        if (letters % 2 == 0 || isSign || !text[i].isLetter())
            made += text[i];
    }
    return made.isEmpty() ? text : made;
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    switch (m_kind) {
    case Kind::Long:
        return longer(changed(text, accented));
    case Kind::Mirrored:
        return changed(text, mirrored);
    case Kind::Wide:
        return changed(halved(text), wide);
    }
    return text;
}

QLocale PseudoLanguage::localeOf(Kind kind)
{
    switch (kind) {
    case Kind::Long:
        break;
    case Kind::Mirrored:
        return QLocale(u"ar_EG"_s);
    case Kind::Wide:
        return QLocale(u"ja_JP"_s);
    }
    return QLocale(u"en_GB"_s);
}

bool PseudoLanguage::find(const QString &name, Kind *kind)
{
    const std::pair<QLatin1StringView, Kind> known[] = {
        {"xx_long"_L1, Kind::Long}, {"xx_mirrored"_L1, Kind::Mirrored}, {"xx_wide"_L1, Kind::Wide}};
    for (const auto &[its, found] : known) {
        if (its == name) {
            *kind = found;
            return true;
        }
    }
    return false;
}

void PseudoLanguage::speak(DispositionPanel &panel, Kind kind)
{
    panel.setLanguage(localeOf(kind)); // or another agent's log-in would bring the system's back
    panel.controller()->texts()->setLanguage(localeOf(kind),
                                             std::make_unique<PseudoLanguage>(kind));
}

} // namespace Disposition::Test
