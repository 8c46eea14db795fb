// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Disposition {

/// Finds outcomes by what an agent types: any part of a name, its initials or
/// its ID, without case and diacritics.  Digits are IDs first.
class OutcomeFilter
{
public:
    struct Entry
    {
        QString id;
        QStringList names; ///< as shown, and as the server spells it
    };

    void setEntries(const QList<Entry> &entries);
    /// The indices of the entries that match, the best first; all, in their
    /// own order, for an empty text.
    QList<int> match(const QString &typed) const;

    /// Text without case and diacritics.
    static QString fold(const QString &text);

private:
    struct Folded
    {
        QString id;
        QStringList names;
        QStringList initials;
    };
    QList<Folded> m_entries;
};

} // namespace Disposition
