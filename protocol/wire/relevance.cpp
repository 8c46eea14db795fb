// SPDX-License-Identifier: MIT
#include "relevance.h"

#include <array>

namespace Disposition::Wire {

namespace {

constexpr char16_t lower(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c;
}

// Boyer, Moore and Horspool's search for one lower-case ASCII word, without
// case: it looks at about one character in the word's length.
template <size_t N> class WordFinder
{
public:
    static constexpr qsizetype length = N - 1;

    constexpr explicit WordFinder(const char16_t (&word)[N])
    {
        for (auto &step : m_step)
            step = quint8(length);
        for (qsizetype i = 0; i < length; ++i)
            m_word[size_t(i)] = word[i];
        for (qsizetype i = 0; i < length - 1; ++i) {
            const char16_t c = word[i];
            m_step[c] = quint8(length - 1 - i);
            if (c >= u'a' && c <= u'z')
                m_step[c & ~0x20] = quint8(length - 1 - i);
        }
    }

    bool isIn(QStringView text) const
    {
        if (text.size() < length)
            return false;
        const char16_t *at = text.utf16();
        const char16_t *const last = at + text.size() - length;
        while (at <= last) {
            const char16_t c = at[length - 1];
            if (lower(c) == m_word[length - 1] && matches(at))
                return true;
            at += c < m_step.size() ? m_step[c] : length;
        }
        return false;
    }

private:
    bool matches(const char16_t *at) const
    {
        for (qsizetype i = 0; i < length - 1; ++i) {
            if (lower(at[i]) != m_word[size_t(i)])
                return false;
        }
        return true;
    }

    std::array<char16_t, N> m_word = {};
    std::array<quint8, 128> m_step = {};
};

// Every subtopic that is answered or followed holds one of these words.
constexpr WordFinder outcome(u"outcome");
constexpr WordFinder apiError(u"apierror");
constexpr WordFinder stateChange(u"statechange");
constexpr WordFinder loggedInOrOut(u"loginsuccess");
constexpr WordFinder loggedOut(u"logoutsuccess");
constexpr WordFinder stateSync(u"statesync");
constexpr WordFinder agentDetails(u"setagentdetails");

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
    if (outcome.isIn(json) || apiError.isIn(json) || hidesLetters(json))
        return true;
    return events == BusEvents::Follow
        && (stateChange.isIn(json) || loggedInOrOut.isIn(json) || loggedOut.isIn(json)
            || stateSync.isIn(json) || agentDetails.isIn(json));
}

} // namespace Disposition::Wire
