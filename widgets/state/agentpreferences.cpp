// SPDX-License-Identifier: MIT
#include <disposition/agentpreferences.h>

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace Disposition {

using namespace Qt::StringLiterals;

// Old habits give way: when one is used this often, all counts are halved.
static constexpr int mostUses = 500;
// What was used once or twice is not a habit.
static constexpr int leastUses = 3;

class AgentPreferences::Private
{
public:
    QList<OutcomeId> pins;
    QHash<OutcomeId, int> uses;
    QList<OutcomeId> learned;
    QString language;
    bool learns = false;
    bool highContrast = false;
};

AgentPreferences::AgentPreferences(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{ }
AgentPreferences::~AgentPreferences() = default;

const QList<OutcomeId> &AgentPreferences::pins() const
{
    return d->pins;
}
bool AgentPreferences::isPinned(const OutcomeId &outcome) const
{
    return d->pins.contains(outcome);
}
bool AgentPreferences::learns() const
{
    return d->learns;
}
const QList<OutcomeId> &AgentPreferences::learned() const
{
    return d->learned;
}
QString AgentPreferences::language() const
{
    return d->language;
}
bool AgentPreferences::highContrast() const
{
    return d->highContrast;
}

void AgentPreferences::load(const QJsonObject &notes)
{
    d->pins.clear();
    d->uses.clear();
    const QJsonArray pins = notes["pins"_L1].toArray();
    for (const QJsonValue &pin : pins)
        d->pins.append(OutcomeId(pin.toString()));
    const QJsonObject uses = notes["uses"_L1].toObject();
    for (auto it = uses.constBegin(); it != uses.constEnd(); ++it)
        d->uses.insert(OutcomeId(it.key()), it.value().toInt());
    d->learns = notes["learns"_L1].toBool();
    d->language = notes["language"_L1].toString();
    d->highContrast = notes["highContrast"_L1].toBool();
    Q_EMIT pinsChanged();
    Q_EMIT looksChanged();
}

QJsonObject AgentPreferences::notes() const
{
    QJsonArray pins;
    for (const OutcomeId &pin : d->pins)
        pins.append(pin.toString());
    QJsonObject uses;
    for (auto it = d->uses.cbegin(); it != d->uses.cend(); ++it)
        uses.insert(it.key().toString(), it.value());
    QJsonObject notes;
    if (!pins.isEmpty())
        notes.insert("pins"_L1, pins);
    if (!uses.isEmpty())
        notes.insert("uses"_L1, uses);
    if (d->learns)
        notes.insert("learns"_L1, true);
    if (!d->language.isEmpty())
        notes.insert("language"_L1, d->language);
    if (d->highContrast)
        notes.insert("highContrast"_L1, true);
    return notes;
}

void AgentPreferences::setPinned(const OutcomeId &outcome, bool pinned)
{
    if (isPinned(outcome) == pinned || outcome.isEmpty())
        return;
    if (pinned)
        d->pins.append(outcome);
    else
        d->pins.removeOne(outcome);
    Q_EMIT pinsChanged();
    Q_EMIT changed();
}

void AgentPreferences::setLearns(bool learns)
{
    if (d->learns == learns)
        return;
    d->learns = learns;
    if (!learns)
        d->uses.clear(); // what is not wanted is not kept either
    Q_EMIT changed();
}

void AgentPreferences::countUse(const OutcomeId &outcome)
{
    if (!d->learns)
        return;
    if (++d->uses[outcome] >= mostUses) {
        for (int &uses : d->uses)
            uses /= 2;
    }
    Q_EMIT changed();
}

void AgentPreferences::logIn()
{
    d->learned.clear();
    if (d->learns) {
        for (auto it = d->uses.cbegin(); it != d->uses.cend(); ++it) {
            if (it.value() >= leastUses)
                d->learned.append(it.key());
        }
        std::sort(d->learned.begin(), d->learned.end(),
                  [this](const OutcomeId &a, const OutcomeId &b) {
                      const int usesOfA = d->uses.value(a);
                      const int usesOfB = d->uses.value(b);
                      return usesOfA != usesOfB ? usesOfA > usesOfB : a < b;
                  });
    }
    Q_EMIT pinsChanged();
}

void AgentPreferences::setLanguage(const QString &tag)
{
    if (d->language == tag)
        return;
    d->language = tag;
    Q_EMIT looksChanged();
    Q_EMIT changed();
}

void AgentPreferences::setHighContrast(bool on)
{
    if (d->highContrast == on)
        return;
    d->highContrast = on;
    Q_EMIT looksChanged();
    Q_EMIT changed();
}

} // namespace Disposition
