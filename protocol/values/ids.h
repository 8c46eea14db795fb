// SPDX-License-Identifier: MIT
#pragma once

#include <QDebug>
#include <QHashFunctions>
#include <QString>

#include <utility>

namespace Disposition {

/// A text that names one kind of thing and cannot be handed over as another.
///
/// IDs are opaque: nothing is trimmed, folded or checked here.  An empty ID is
/// "there is none".
template <typename Tag> class StringId
{
public:
    StringId() = default;
    explicit StringId(QString text)
        : m_text(std::move(text))
    { }

    const QString &toString() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const StringId &a, const StringId &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const StringId &a, const StringId &b) { return a.m_text != b.m_text; }
    friend bool operator<(const StringId &a, const StringId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const StringId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }
    friend QDebug operator<<(QDebug debug, const StringId &id) { return debug << id.m_text; }

private:
    QString m_text;
};

/// The call, as the telephony application named it.  Hosts recycle call IDs:
/// see CallInstance for one particular call.
using CallId = StringId<struct CallIdTag>;

/// The LCM key of the dialled contact, e.g. "5|3|1|0|0|44|1".
using AccountNumber = StringId<struct AccountNumberTag>;

/// The agent's user ID.
using AgentId = StringId<struct AgentIdTag>;

/// A telephony outcome.  An empty one is "None"; "0" is Success, a real outcome.
using OutcomeId = StringId<struct OutcomeIdTag>;

} // namespace Disposition
