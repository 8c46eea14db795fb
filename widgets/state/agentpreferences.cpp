// SPDX-License-Identifier: MIT
#include <disposition/agentpreferences.h>

#include <QJsonArray>

#include <algorithm>

namespace Disposition {

using namespace Qt::StringLiterals;

// Old habits give way: when one is used this often, all counts are halved.
static constexpr int mostUses = 500;
// What was used once or twice is not a habit.
static constexpr int leastUses = 3;

AgentPreferences::AgentPreferences(QObject *parent)
    : QObject(parent)
{ }

void AgentPreferences::load(const QJsonObject &notes)
{
    m_pins.clear();
    m_uses.clear();
    const QJsonArray pins = notes["pins"_L1].toArray();
    for (const QJsonValue &pin : pins)
        m_pins.append(OutcomeId(pin.toString()));
    const QJsonObject uses = notes["uses"_L1].toObject();
    for (auto it = uses.constBegin(); it != uses.constEnd(); ++it)
        m_uses.insert(OutcomeId(it.key()), it.value().toInt());
    m_learns = notes["learns"_L1].toBool();
    m_language = notes["language"_L1].toString();
    m_highContrast = notes["highContrast"_L1].toBool();
    Q_EMIT pinsChanged();
    Q_EMIT looksChanged();
}

QJsonObject AgentPreferences::notes() const
{
    QJsonArray pins;
    for (const OutcomeId &pin : m_pins)
        pins.append(pin.toString());
    QJsonObject uses;
    for (auto it = m_uses.cbegin(); it != m_uses.cend(); ++it)
        uses.insert(it.key().toString(), it.value());
    QJsonObject notes;
    if (!pins.isEmpty())
        notes.insert("pins"_L1, pins);
    if (!uses.isEmpty())
        notes.insert("uses"_L1, uses);
    if (m_learns)
        notes.insert("learns"_L1, true);
    if (!m_language.isEmpty())
        notes.insert("language"_L1, m_language);
    if (m_highContrast)
        notes.insert("highContrast"_L1, true);
    return notes;
}

void AgentPreferences::setPinned(const OutcomeId &outcome, bool pinned)
{
    if (isPinned(outcome) == pinned || outcome.isEmpty())
        return;
    if (pinned)
        m_pins.append(outcome);
    else
        m_pins.removeOne(outcome);
    Q_EMIT pinsChanged();
    Q_EMIT changed();
}

void AgentPreferences::setLearns(bool learns)
{
    if (m_learns == learns)
        return;
    m_learns = learns;
    if (!learns)
        m_uses.clear(); // what is not wanted is not kept either
    Q_EMIT changed();
}

void AgentPreferences::countUse(const OutcomeId &outcome)
{
    if (!m_learns)
        return;
    if (++m_uses[outcome] >= mostUses) {
        for (int &uses : m_uses)
            uses /= 2;
    }
    Q_EMIT changed();
}

void AgentPreferences::logIn()
{
    m_learned.clear();
    if (m_learns) {
        for (auto it = m_uses.cbegin(); it != m_uses.cend(); ++it) {
            if (it.value() >= leastUses)
                m_learned.append(it.key());
        }
        std::sort(m_learned.begin(), m_learned.end(),
                  [this](const OutcomeId &a, const OutcomeId &b) {
                      const int usesOfA = m_uses.value(a);
                      const int usesOfB = m_uses.value(b);
                      return usesOfA != usesOfB ? usesOfA > usesOfB : a < b;
                  });
    }
    Q_EMIT pinsChanged();
}

void AgentPreferences::setLanguage(const QString &tag)
{
    if (m_language == tag)
        return;
    m_language = tag;
    Q_EMIT looksChanged();
    Q_EMIT changed();
}

void AgentPreferences::setHighContrast(bool on)
{
    if (m_highContrast == on)
        return;
    m_highContrast = on;
    Q_EMIT looksChanged();
    Q_EMIT changed();
}

} // namespace Disposition
