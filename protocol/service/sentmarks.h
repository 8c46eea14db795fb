// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace Disposition {

/// The records whose rows on disk say that they left, and which did not leave yet.
///
/// To be on the disk takes longer than an answer, so the disk hears of a record
/// while others are before it.  What is here when the power fails counts as
/// "maybe set" from then on: there are few, see SetExchange::markAhead().
class SentMarks
{
public:
    enum class State {
        None,
        Asked, ///< it is being written
        Fresh, ///< it was there a moment ago
        Old, ///< it was there; another program may have replaced the record meanwhile
    };

    State state(quint64 id) const;
    bool isEmpty() const { return m_marks.isEmpty(); }
    qsizetype count() const { return m_marks.size(); }
    bool isAsking() const;
    QList<quint64> ids() const;

    /// The ticket to be shown when it is written.
    quint64 ask(quint64 id);
    /// False when it was forgotten meanwhile, or asked for anew.
    bool noteWritten(quint64 id, quint64 ticket, State state);
    /// Written together with the record itself.
    void add(quint64 id);
    /// Something was sent: what was fresh is old.
    void age();
    bool forget(quint64 id);

private:
    struct Mark
    {
        quint64 id;
        State state;
        quint64 ticket;
    };
    QList<Mark> m_marks;
    quint64 m_lastTicket = 0;
};

} // namespace Disposition
