// SPDX-License-Identifier: MIT
#include "sentmarks.h"

#include <algorithm>

namespace Disposition {

SentMarks::State SentMarks::state(quint64 id) const
{
    for (const Mark &mark : m_marks) {
        if (mark.id == id)
            return mark.state;
    }
    return State::None;
}

bool SentMarks::isAsking() const
{
    return std::any_of(m_marks.cbegin(), m_marks.cend(),
                       [](const Mark &mark) { return mark.state == State::Asked; });
}

QList<quint64> SentMarks::ids() const
{
    QList<quint64> all;
    for (const Mark &mark : m_marks)
        all.append(mark.id);
    return all;
}

quint64 SentMarks::ask(quint64 id)
{
    forget(id);
    m_marks.append({id, State::Asked, ++m_lastTicket});
    return m_lastTicket;
}

bool SentMarks::noteWritten(quint64 id, quint64 ticket, State state)
{
    for (Mark &mark : m_marks) {
        if (mark.id != id || mark.ticket != ticket)
            continue;
        mark.state = state;
        return true;
    }
    return false;
}

void SentMarks::add(quint64 id)
{
    m_marks.append({id, State::Fresh, 0});
}

void SentMarks::age()
{
    for (Mark &mark : m_marks) {
        if (mark.state == State::Fresh)
            mark.state = State::Old;
    }
}

bool SentMarks::forget(quint64 id)
{
    return m_marks.removeIf([id](const Mark &mark) { return mark.id == id; }) > 0;
}

} // namespace Disposition
