// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/outcome.h>
#include <disposition/stateexport.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Disposition {

/// What a site calls its outcomes in other languages than the server's.
///
///     [ { "name": "Promise to pay", "names": { "de": "Zahlungszusage", "fr": "Promesse" } },
///       { "id": "12", "name": "Other", "names": { "de": "Sonstiges" } } ]
///
/// "name" is the server's spelling, whatever the case of its letters; with an
/// "id" only the outcome of that ID is meant.  Names alone: the ID that is sent
/// is the server's.
class DISPOSITION_STATE_EXPORT OutcomeNames
{
public:
    /// Reads the JSON above.  On failure @p error says what is wrong, and
    /// nothing is read.
    static OutcomeNames read(const QByteArray &json, QString *error);

    /// The name in the first of @p languages (tags, as in "pt_BR") that there is one
    /// for; empty where there is none.
    QString nameOf(const Outcome &outcome, const QStringList &languages) const;
    /// Takes what @p others have, after what is here.
    void append(const OutcomeNames &others);
    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    struct Entry
    {
        OutcomeId id; ///< empty: of any
        QHash<QString, QString> names; ///< by tag
    };
    QHash<QString, QList<Entry>> m_entries; ///< by the server's name
};

} // namespace Disposition
