// SPDX-License-Identifier: MIT
#pragma once

#include <disposition/protocolexport.h>

#include <QDebug>
#include <QString>
#include <QStringView>

#include <optional>

namespace Disposition {

/// An exact decimal number: what an agent typed, not the double next to it.
///
/// At most 15 significant digits, so that a reader with doubles reads back the
/// number that was typed; below 10^18; at most 15 decimal places.
class DISPOSITION_PROTOCOL_EXPORT Decimal
{
public:
    Decimal() = default; ///< zero

    /// @p digits × 10^@p exponent, or nothing when that is beyond the limits.
    static std::optional<Decimal> fromParts(qint64 digits, int exponent);
    /// Reads the spelling of machines: "-5", "0.1", ".5", "1e15"; ASCII digits,
    /// no spaces, no grouping.  Nothing for any other text or beyond the limits.
    static std::optional<Decimal> fromText(QStringView text);

    /// The shortest JSON number without an exponent: "0", "0.1", "-2.5", "1000".
    QString toText() const;
    double toDouble() const;
    int decimalPlaces() const { return m_exponent < 0 ? -m_exponent : 0; }
    bool isZero() const { return m_digits == 0; }
    bool isNegative() const { return m_digits < 0; }

    friend bool operator==(const Decimal &a, const Decimal &b)
    {
        return a.m_digits == b.m_digits && a.m_exponent == b.m_exponent;
    }
    friend bool operator!=(const Decimal &a, const Decimal &b) { return !(a == b); }

private:
    qint64 m_digits = 0; ///< without trailing zeros
    int m_exponent = 0; ///< 0 for zero
};

inline QDebug operator<<(QDebug debug, const Decimal &number)
{
    return debug << number.toText();
}

} // namespace Disposition
