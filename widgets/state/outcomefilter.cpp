// SPDX-License-Identifier: MIT
#include "outcomefilter.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Disposition {

QString OutcomeFilter::fold(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c.toCaseFolded();
    }
    return folded.simplified();
}

static QString initialsOf(const QString &name)
{
    QString initials;
    bool atStart = true;
    for (const QChar c : name) {
        if (atStart && c.isLetterOrNumber())
            initials += c;
        atStart = !c.isLetterOrNumber();
    }
    return initials;
}

void OutcomeFilter::setEntries(const QList<Entry> &entries)
{
    m_entries.clear();
    m_entries.reserve(entries.size());
    for (const Entry &entry : entries) {
        Folded folded{fold(entry.id), {}, {}};
        for (const QString &name : entry.names) {
            const QString plain = fold(name);
            if (folded.names.contains(plain))
                continue;
            folded.names.append(plain);
            folded.initials.append(initialsOf(plain));
        }
        m_entries.append(folded);
    }
}

namespace {

enum Rank { ExactId, ExactName, NameStart, Initials, IdStart, WordStart, Anywhere, NoMatch };

Rank rankOfName(const QString &name, const QString &initials, const QString &wanted)
{
    const qsizetype at = name.indexOf(wanted);
    if (at == 0)
        return name.size() == wanted.size() ? ExactName : NameStart;
    if (wanted.size() > 1 && initials.startsWith(wanted))
        return Initials;
    for (qsizetype i = at; i >= 0; i = name.indexOf(wanted, i + 1)) {
        if (!name[i - 1].isLetterOrNumber())
            return WordStart;
    }
    return at > 0 ? Anywhere : NoMatch;
}

} // namespace

QList<int> OutcomeFilter::match(const QString &typed) const
{
    const QString wanted = fold(typed);
    std::vector<std::pair<int, int>> ranked; // rank and index
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Folded &entry = m_entries[i];
        int rank = NoMatch;
        if (wanted.isEmpty())
            rank = 0;
        else if (entry.id == wanted)
            rank = ExactId;
        else if (entry.id.startsWith(wanted))
            rank = IdStart;
        for (qsizetype n = 0; n < entry.names.size() && !wanted.isEmpty(); ++n)
            rank = std::min(rank, int(rankOfName(entry.names[n], entry.initials[n], wanted)));
        if (rank != NoMatch)
            ranked.emplace_back(rank, i);
    }
    std::sort(ranked.begin(), ranked.end());
    QList<int> indices;
    indices.reserve(qsizetype(ranked.size()));
    for (const auto &[rank, index] : ranked)
        indices.append(index);
    return indices;
}

} // namespace Disposition
