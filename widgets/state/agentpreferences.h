// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/ids.h>
#include <disposition/stateexport.h>

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>

namespace Disposition {

/// What the panel remembers for the agent who is logged in: pinned outcomes,
/// what is used most, the language and the contrast chosen in the menu.
class DISPOSITION_STATE_EXPORT AgentPreferences : public QObject
{
    Q_OBJECT

public:
    explicit AgentPreferences(QObject *parent = nullptr);

    /// Another agent's, or what came from disk.
    void load(const QJsonObject &notes);
    QJsonObject notes() const;

    const QList<OutcomeId> &pins() const { return m_pins; } ///< in the order of their pinning
    bool isPinned(const OutcomeId &outcome) const { return m_pins.contains(outcome); }
    void setPinned(const OutcomeId &outcome, bool pinned);

    bool learns() const { return m_learns; }
    void setLearns(bool learns); ///< shows from the next log-in on
    void countUse(const OutcomeId &outcome);
    /// The outcomes by their use, the most used first; as it was at the log-in,
    /// so that no key changes its meaning during a shift.  Empty without learning.
    const QList<OutcomeId> &learned() const { return m_learned; }
    void logIn();

    QString language() const { return m_language; } ///< a tag; empty: as the program or host says
    void setLanguage(const QString &tag);
    bool highContrast() const { return m_highContrast; }
    void setHighContrast(bool on);

Q_SIGNALS:
    void pinsChanged(); ///< or what was learned
    void looksChanged(); ///< language or contrast
    void changed(); ///< anything: to be kept

private:
    QList<OutcomeId> m_pins;
    QHash<OutcomeId, int> m_uses;
    QList<OutcomeId> m_learned;
    QString m_language;
    bool m_learns = false;
    bool m_highContrast = false;
};

} // namespace Disposition
