// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/ids.h>
#include <disposition/stateexport.h>

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <memory>

namespace Disposition {

/// What the panel remembers for the agent who is logged in: pinned outcomes,
/// what is used most, the language and the contrast chosen in the menu.
class DISPOSITION_STATE_EXPORT AgentPreferences : public QObject
{
    Q_OBJECT

public:
    explicit AgentPreferences(QObject *parent = nullptr);
    ~AgentPreferences() override;

    /// Another agent's, or what came from disk.
    void load(const QJsonObject &notes);
    QJsonObject notes() const;

    const QList<OutcomeId> &pins() const; ///< in the order of their pinning
    bool isPinned(const OutcomeId &outcome) const;
    void setPinned(const OutcomeId &outcome, bool pinned);

    bool learns() const;
    void setLearns(bool learns); ///< shows from the next log-in on
    void countUse(const OutcomeId &outcome);
    /// The outcomes by their use, the most used first; as it was at the log-in,
    /// so that no key changes its meaning during a shift.  Empty without learning.
    const QList<OutcomeId> &learned() const;
    void logIn();

    QString language() const; ///< a tag; empty: as the program or host says
    void setLanguage(const QString &tag);
    bool highContrast() const;
    void setHighContrast(bool on);

Q_SIGNALS:
    void pinsChanged(); ///< or what was learned
    void looksChanged(); ///< language or contrast
    void changed(); ///< anything: to be kept

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Disposition
