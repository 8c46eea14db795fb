// SPDX-License-Identifier: MIT
#include "relevance.h"

#include <algorithm>
#include <iterator>
#include <string_view>

// Twice, for processors with wider vectors and for all others, where the compiler can;
// which one runs is decided as the program starts.
#ifndef DISPOSITION_VECTOR_CLONES
#define DISPOSITION_VECTOR_CLONES
#endif

namespace Disposition::Wire {

namespace {

constexpr char16_t lower(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c;
}

/// Two or three letters out of the middle of a word, in lower case: rare ones,
/// because each text that they stand in is looked at more closely.
struct Mark
{
    char first, second;
    char third = 0; ///< any
};

// Every subtopic that is answered or followed holds one of these words.
constexpr std::u16string_view answered[] = {u"outcome", u"apierror"};
constexpr Mark marksOfAnswered[] = {{'t', 'c'}, {'r', 'r'}};
constexpr std::u16string_view followed[]
    = {u"statechange", u"loginsuccess", u"logoutsuccess", u"statesync", u"setagentdetails"};
constexpr Mark marksOfFollowed[]
    = {{'t', 'e', 'c'}, {'n', 's', 'u'}, {'t', 's', 'u'}, {'e', 's', 'y'}, {'t', 'a', 'g'}};

// Of either case, and half of each letter, so that twice as many go into an
// instruction; exactness comes later.
template <const auto &marks> inline quint8 looksMarked(const char16_t *at)
{
    const quint8 a = quint8(at[0]) | 0x20;
    const quint8 b = quint8(at[1]) | 0x20;
    const quint8 c = quint8(at[2]) | 0x20;
    quint8 found = quint8(quint8(at[0]) == '\\');
    for (const Mark &mark : marks)
        found |= quint8((a == mark.first) & (b == mark.second)
                        & (mark.third == 0 || c == mark.third));
    return found;
}

// Whether a mark or a backslash is anywhere in the text.  Nothing is decided on
// the way, so that the compiler makes vector instructions of it: a search that
// skips ahead looks at fewer letters, and waits longer for each.
template <const auto &marks> DISPOSITION_VECTOR_CLONES bool isMarked(QStringView text)
{
    constexpr qsizetype block = 64;
    const char16_t *const begin = text.utf16();
    const qsizetype count = text.size() - 2;
    quint8 found = 0;
    if (count < block) {
        for (qsizetype i = 0; i < count; ++i)
            found |= looksMarked<marks>(begin + i);
        return found != 0;
    }
    for (qsizetype from = 0; from < count && found == 0; from += block) {
        // The last one reaches back, so that each is whole.
        const char16_t *const at = begin + std::min(from, count - block);
        for (qsizetype i = 0; i < block; ++i)
            found |= looksMarked<marks>(at + i);
    }
    return found != 0;
}

template <size_t count> bool holdsAny(QStringView text, const std::u16string_view (&words)[count])
{
    return std::any_of(std::begin(words), std::end(words), [text](std::u16string_view word) {
        const char16_t *const begin = text.utf16();
        const char16_t *const end = begin + text.size();
        return std::search(begin, end, word.begin(), word.end(),
                           [](char16_t a, char16_t b) { return lower(a) == b; })
            != end;
    });
}

// An ASCII letter may be written as \u0041: then the words above cannot be
// found, and only a parse can tell.
bool hidesLetters(QStringView json)
{
    for (qsizetype at = json.indexOf(u'\\'); at >= 0; at = json.indexOf(u'\\', at + 2)) {
        const QStringView escape = json.sliced(at).first(qMin<qsizetype>(6, json.size() - at));
        if (escape.size() == 6 && escape[1] == u'u' && escape[2] == u'0' && escape[3] == u'0'
            && escape[4] >= u'4' && escape[4] <= u'7')
            return true;
    }
    return false;
}

} // namespace

bool mayConcernUs(QStringView json, BusEvents events)
{
    const bool follow = events == BusEvents::Follow;
    if (!isMarked<marksOfAnswered>(json) && !(follow && isMarked<marksOfFollowed>(json)))
        return false;
    return holdsAny(json, answered) || (follow && holdsAny(json, followed)) || hidesLetters(json);
}

} // namespace Disposition::Wire
