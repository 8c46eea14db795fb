// SPDX-License-Identifier: MIT
#include "jsontext.h"

#include <algorithm>

namespace Disposition::Wire {

using namespace Qt::StringLiterals;

static void appendControl(QString &json, char16_t c)
{
    switch (c) {
    case u'\n':
        json += u"\\n"_s;
        return;
    case u'\r':
        json += u"\\r"_s;
        return;
    case u'\t':
        json += u"\\t"_s;
        return;
    default:
        break;
    }
    constexpr auto digits = u"0123456789abcdef";
    json += u"\\u00"_s;
    json += QChar(digits[c >> 4]);
    json += QChar(digits[c & 15]);
}

// Almost every text is a single run of letters that stand as they are.
void appendQuoted(QString &json, QStringView text)
{
    json += u'"';
    const qsizetype size = text.size();
    qsizetype from = 0; // of the run
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = text[i];
        if (c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate())
            continue;
        if (c.isHighSurrogate() && i + 1 < size && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        json += text.sliced(from, i - from);
        from = i + 1;
        if (c.isSurrogate()) {
            json += QChar(QChar::ReplacementCharacter);
        } else if (c.unicode() < 0x20) {
            appendControl(json, c.unicode());
        } else {
            json += u'\\';
            json += c;
        }
    }
    json += text.sliced(from);
    json += u'"';
}

bool nestsDeeperThan(QStringView json, int levels)
{
    // Few brackets, wherever they stand, do not nest deeply.
    const auto opens = [](QChar c) {
        return c == u'{' || c == u'[';
    };
    if (std::count_if(json.begin(), json.end(), opens) <= levels)
        return false;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char16_t c = json[i].unicode();
        if (inString) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'{' || c == u'[') {
            if (++depth > levels)
                return true;
        } else if (c == u'}' || c == u']') {
            --depth;
        }
    }
    return false;
}

// A message from outside must not be able to re-order the words around it.
static bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QString plainWords(const QString &text, qsizetype most)
{
    QString words;
    words.reserve(std::min(text.size(), most + 1));
    for (const QChar c : text) {
        if (turnsDirection(c.unicode()))
            continue;
        const bool blank = c.isSpace() || c.category() == QChar::Other_Control
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (!blank)
            words += c;
        else if (!words.isEmpty() && words.back() != u' ')
            words += u' ';
        if (words.size() > most) {
            words.truncate(words[most - 1].isHighSurrogate() ? most - 1 : most);
            words += u'…';
            break;
        }
    }
    while (words.endsWith(u' '))
        words.chop(1);
    return words;
}

} // namespace Disposition::Wire
